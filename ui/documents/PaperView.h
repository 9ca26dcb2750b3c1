#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QLabel;
class QPdfView;
class QStackedLayout;
class QToolButton;

namespace steward {

/**
 * Shows one paper from its PDF bytes: the issued ones as they are kept, or a draft with its watermark. Keys:
 * Ctrl+Plus and Ctrl+Minus zoom, Ctrl+0 fits the page into the width.
 */
class PaperView : public QWidget {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    /** Shows `pdf`; unreadable bytes are said so in its place. */
    void showPaper(const QByteArray& pdf, const QString& accessibleName);
    /** Shows words instead of a paper: nothing chosen, being drawn, refused. */
    void say(const QString& words);
    const QByteArray& pdf() const { return bytes_; }
    int pages() const { return document_.pageCount(); }

private:
    void zoomBy(qreal factor);
    void fitWidth();
    QToolButton* toolButton(const QString& name, const QString& text, const QString& tip);

    QByteArray bytes_;
    QBuffer buffer_;
    QPdfDocument document_{nullptr};
    QPdfView* view_ = nullptr;
    QLabel* words_ = nullptr;
    QLabel* pageCount_ = nullptr;
    QWidget* sheet_ = nullptr;
    QStackedLayout* stack_ = nullptr;
};

} // namespace steward
