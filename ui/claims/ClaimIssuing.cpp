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
    workFor(
        dialog, host, tr("Drawing letter and voucher"),
        [claim = controller_.claim()](Office& office) -> Result<DrawnPapers> {
            Papers papers(office);
            STEWARD_LET(letter, papers.draft(PaperKind::ConfirmationLetter, claim));
            STEWARD_TRY(office.proceed(1, 2));
            STEWARD_LET(voucher, papers.draft(PaperKind::TransferVoucher, claim));
            return DrawnPapers{letter, voucher};
        },
        [dialog](const DrawnPapers& drawn) {
            dialog->showLetter(drawn.letter);
            dialog->showVoucher(drawn.voucher);
        },
        [dialog](const Error& error) { dialog->refuse(error.text()); });
    connect(dialog, &IssueDialog::confirmed, this, [this, dialog, prepare] {
        answer(
            dialog,
            [prepare, claim = controller_.claim()](Office& office) {
                return prepare ? Claims(office).prepareIssue(claim) : Claims(office).issue(claim);
            },
            prepare ? tr("Prepared. Another person now checks and issues both papers.")
                    : tr("Letter and voucher are issued and the compensation is posted."),
            [this, prepare] {
                if (!prepare)
                    emit papersIssued();
            });
    });
    dialog->open();
}

} // namespace steward
