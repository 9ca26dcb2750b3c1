#pragma once

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace steward {

/** Shows how far a job is and offers to cancel it. */
class ProgressBox : public QDialog {
    Q_OBJECT
public:
    ProgressBox(const QString& title, QWidget* parent);
    /** `total` 0: nobody knows how much there is. */
    void setProgress(qint64 done, qint64 total);
    /** Escape and the window's cross are cancelling too. */
    void reject() override;

signals:
    void cancelled();

private:
    QProgressBar* bar_ = nullptr;
    QPushButton* cancel_ = nullptr;
};

} // namespace steward
