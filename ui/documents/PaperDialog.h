#pragma once

#include "common/DeskHost.h"
#include "services/Papers.h"

#include <QDialog>

namespace steward {

/** One paper to look at, to print and to save: an issued one as it is kept, or a draft with its watermark. */
class PaperDialog : public QDialog {
    Q_OBJECT
public:
    static void showIssued(DeskHost& host, const IssuedPaper& paper, QWidget* over);
    static void showDraft(DeskHost& host, const QByteArray& pdf, const QString& name, QWidget* over);

private:
    PaperDialog(DeskHost& host, const QByteArray& pdf, const QString& name, QWidget* over);
    void addActs(const QString& fileName);

    DeskHost& host_;
    PaperId paper_; ///< none: a draft
    QByteArray pdf_;
    QString name_;
};

} // namespace steward
