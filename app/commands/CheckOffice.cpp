#include "commands/Offices.h"
#include "services/Check.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject toJson(const CheckReport& report) {
    QJsonArray faults;
    for (const auto& fault : report.faults) {
        QJsonObject facts;
        for (const auto& fact : fault.facts)
            facts.insert(fact.name, fact.value);
        faults << QJsonObject{
            {u"code"_s, fault.code}, {u"sentence"_s, fault.sentence()}, {u"facts"_s, facts}};
    }
    return {{u"good"_s, report.good()},
            {u"faults"_s, faults},
            {u"entries"_s, report.entries},
            {u"claims"_s, report.claims},
            {u"papers"_s, report.papers},
            {u"auditLines"_s, report.auditLines},
            {u"chainHead"_s, QString::fromLatin1(report.chainHead.toHex())}};
}

QString told(const CheckReport& report) {
    QStringList lines;
    for (const auto& fault : report.faults)
        lines << fault.code + u": "_s + fault.sentence();
    lines << commandText(
                 QT_TRANSLATE_NOOP("Command",
                                   "Checked: file and references, guards against changes, %1 entries "
                                   "and their balances, %2 claims, %3 papers, %4 lines of the audit trail."))
                 .arg(report.entries)
                 .arg(report.claims)
                 .arg(report.papers)
                 .arg(report.auditLines)
          << commandText(QT_TRANSLATE_NOOP("Command", "Chain of the books: %1 entries, %2"))
                 .arg(report.entries)
                 .arg(chainHeadDigits(report.chainHead));
    if (report.good())
        lines << commandText(QT_TRANSLATE_NOOP("Command", "All of it proved."));
    return lines.join(u'\n');
}

Result<void> run(const Arguments& arguments, Output& output) {
    const auto path = arguments.operand(0);
    STEWARD_LET(office, openToRead(path));
    STEWARD_LET(report, checkOffice(*office));
    output.answer(told(report), toJson(report));
    if (report.good())
        return {};
    return refuse({u"check.faults"_s,
                   QT_TRANSLATE_NOOP("Refusal", "The file {path} did not prove; faults found: {count}."),
                   QT_TRANSLATE_NOOP("Refusal", "Keep the file as it is, and compare it with the last good "
                                                "backup and with the printed papers."),
                   {{u"path"_s, path}, {u"count"_s, QString::number(report.faults.size())}}});
}

} // namespace

Command check() {
    return {"check",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("Command", "Prove an office's file: books, chains, papers, audit trail."),
            QT_TRANSLATE_NOOP("Command", "Reads only, and recomputes everything by means of its own. Each "
                                         "fault is a line that begins with its name; the exit code is 1 when "
                                         "there is any. The chain head can be compared with the one printed "
                                         "on confirmation letters."),
            {},
            run};
}

} // namespace steward
