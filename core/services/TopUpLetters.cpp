#include "printing/Print.h"
#include "services/BookForms.h"
#include "services/Papers.h"
#include "services/TopUps.h"
#include "storage/TopUpRepository.h"

// The letter to the finance bureau.

namespace steward {

namespace {

/** Shortages that nobody has made up yet. */
Result<QList<TopUpTask>> openTasks(const Office& office) {
    STEWARD_LET(tasks, TopUpRepository(office.database()).all());
    tasks.removeIf([](const TopUpTask& task) { return task.endedOn.has_value(); });
    if (tasks.isEmpty())
        return refuse({QStringLiteral("topup.nothing_short"),
                       QT_TRANSLATE_NOOP("Refusal", "No special account is short of what its loans need."),
                       QT_TRANSLATE_NOOP("Refusal", "A letter is written once a shortage appears."),
                       {},
                       6});
    return tasks;
}

} // namespace

Result<IssuedPaper> TopUps::issueLetter() {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(tasks, openTasks(office_));
    AuditNote note{QStringLiteral("topup.letter"), QStringLiteral("paper"), 0, {}};
    return office_.act(note, [&]() -> Result<IssuedPaper> {
        IssuedPaper wanted;
        wanted.kind = PaperKind::TopUpLetter;
        for (const auto& task : std::as_const(tasks))
            wanted.amount += task.shortage.needed;
        wanted.title = QStringLiteral(u"%1 %2").arg(paperKindChinese(wanted.kind),
                                                    office_.today().toString(Qt::ISODate));
        STEWARD_LET(paper,
                    Papers(office_).issueNow(wanted, [&](const PaperHead& head) -> Result<PrintedPaper> {
                        STEWARD_LET(form, topUpLetterForm(office_, tasks, head));
                        return printTopUpLetter(form);
                    }));
        TopUpRepository repository(office_.database());
        for (const auto& task : std::as_const(tasks))
            STEWARD_TRY(repository.setLetter(task.id, paper.id));
        note.subject = paper.id.value;
        note.facts = {{QStringLiteral("number"), paper.number},
                      {QStringLiteral("amount"), paper.amount.text()}};
        return paper;
    });
}

Result<QByteArray> TopUps::draftLetter() const {
    STEWARD_LET(tasks, openTasks(office_));
    STEWARD_LET(head, Papers(office_).draftHead());
    STEWARD_LET(form, topUpLetterForm(office_, tasks, head));
    STEWARD_LET(printed, printTopUpLetter(form));
    return printed.pdf;
}

} // namespace steward
