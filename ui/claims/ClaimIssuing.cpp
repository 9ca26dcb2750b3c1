#include "claims/ClaimActs.h"
#include "claims/ClaimPageState.h"
#include "claims/IssueDialog.h"

#include "services/Papers.h"

namespace steward {

namespace {

class ClaimIssuingWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimIssuing)
public:
    static QString facts(const ClaimView& view, QDate today) {
        const ItemTotals& live = view.summary.live;
        QStringList parts{tr("%n loan(s)", nullptr, live.items), tr("fund part %1").arg(live.fund.text())};
        if (view.account)
            parts << tr("from %1, %2", "bank of the special account, its number")
                         .arg(view.account->openedAt, view.account->number);
        parts << tr("to %1, %2", "receiving bank, account number")
                     .arg(view.bank.receivingBank, view.bank.receivingNumber);
        const QString notice = claimPageState(view, today).notice;
        return parts.join(QStringLiteral(" · ")) +
               (notice.isEmpty() ? QString() : QLatin1Char('\n') + notice);
    }
};

/** Both papers, drawn on the other thread. */
struct DrawnPapers {
    QByteArray letter;
    QByteArray voucher;
};

} // namespace

/** Nobody prepares or issues what they have not seen: both papers stand side by side first. */
void ClaimActs::issue(bool prepare) {
    DeskHost& host = controller_.host();
    auto* dialog = new IssueDialog(prepare ? tr("Prepare letter and voucher") : tr("Check and issue"),
                                   ClaimIssuingWords::facts(controller_.view(), host.office().today()),
                                   prepare ? tr("Prepare both papers") : tr("Issue letter and voucher"),
                                   controller_.over());
    auto drawn = std::make_shared<DrawnPapers>();
    host.work(
        tr("Drawing letter and voucher"),
        [drawn, claim = controller_.claim()](Office& office, const Progress&) -> Result<void> {
            Papers papers(office);
            STEWARD_LET(letter, papers.draft(PaperKind::ConfirmationLetter, claim));
            STEWARD_LET(voucher, papers.draft(PaperKind::TransferVoucher, claim));
            *drawn = {letter, voucher};
            return {};
        },
        [shown = QPointer(dialog), drawn](const Result<void>& result) {
            if (!shown)
                return;
            if (!result) {
                shown->refuse(result.error().text());
                return;
            }
            shown->showLetter(drawn->letter);
            shown->showVoucher(drawn->voucher);
        });
    connect(dialog, &IssueDialog::confirmed, this, [this, dialog, prepare] {
        Claims claims(controller_.host().office());
        const auto result =
            prepare ? claims.prepareIssue(controller_.claim()) : claims.issue(controller_.claim());
        if (!result) {
            dialog->refuse(result.error().text());
            return;
        }
        dialog->accept();
        controller_.finish(result, prepare
                                       ? tr("Prepared. Another person now checks and issues both papers.")
                                       : tr("Letter and voucher are issued and the compensation is posted."));
        if (!prepare)
            emit papersIssued();
    });
    dialog->open();
}

} // namespace steward
