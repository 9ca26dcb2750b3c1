#pragma once

#include "common/DeskHost.h"
#include "documents/PaperOutput.h"
#include "documents/PapersModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace steward {

class PaperView;

/** A paper that can be looked at before it is issued. */
struct DraftChoice {
    PaperKind kind = PaperKind::ClaimList;
    QString township; ///< code; of a first review form or a township's list
    QString text;
};

/**
 * Papers at the left, the chosen one at the right as it was issued; print and save give these very bytes and
 * count a copy. One that holds personal data is shown when it is asked for, which is recorded (Art. 21).
 * Below, a box says whether a code or a PDF is of an issued paper.
 */
class PapersPane : public QWidget {
    Q_OBJECT
public:
    PapersPane(DeskHost& host, QWidget* parent = nullptr);
    /** Shows a claim's papers, or all with no claim; keeps the chosen one. */
    void setClaim(ClaimId claim, const QList<DraftChoice>& drafts);
    void reload();
    /** Lists those of the papers read that the filter takes. */
    void refilter();
    /** Which of the papers are listed. */
    void setFilter(const std::function<bool(const IssuedPaper&)>& takes) { takes_ = takes; }
    /** Draws a draft and shows it with its watermark. */
    void showDraft(const DraftChoice& draft);
    void choose(PaperId paper);
    /** Shows the last paper of a kind, where there is one. */
    void chooseNewest(PaperKind kind);
    QTableView* table() const { return table_; }

private:
    QWidget* makeList();
    QWidget* makePreview();
    QWidget* makeVerifyBox();
    QPushButton* makeButton(const QString& name, const QString& text);
    void makeDraftMenu(const QList<DraftChoice>& drafts);
    void showChosen();
    void openChosen();
    void showButtons();
    void showStanding();
    void chooseNumber(const QString& number);
    PaperOutput::Copy copyOfShown() const;
    void printShown();
    void saveShown();
    void verifyCode();
    void verifyPdf();
    void showVerification(const Result<Verification>& verification);

    DeskHost& host_;
    ClaimId claim_;
    QList<IssuedPaper> read_;
    std::function<bool(const IssuedPaper&)> takes_; ///< none: all are listed
    PapersModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    PaperView* view_ = nullptr;
    QLabel* shownName_ = nullptr;
    QLabel* standing_ = nullptr; ///< of a voided paper, and of one in the place of a voided
    QToolButton* drafts_ = nullptr;
    QPushButton* open_ = nullptr; ///< shown while the chosen paper, which holds personal data, is not opened
    QPushButton* print_ = nullptr;
    QPushButton* save_ = nullptr;
    QLineEdit* code_ = nullptr;
    QLabel* verdict_ = nullptr;
    std::optional<IssuedPaper> shown_; ///< none while a draft or nothing is shown
    QString draftName_;
    QSet<PaperId> opened_; ///< by who works now; each is recorded once
};

} // namespace steward
