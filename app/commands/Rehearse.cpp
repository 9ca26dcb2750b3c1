#include "commands/Offices.h"
#include "rehearse/Rehearsal.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject toJson(const RehearsalReport& report) {
    QJsonArray failures;
    for (const auto& failure : report.failures)
        failures << QJsonObject{{u"file"_s, failure.file},
                                {u"line"_s, failure.line},
                                {u"sentence"_s, failure.sentence},
                                {u"code"_s, failure.code},
                                {u"text"_s, failure.text}};
    return {{u"file"_s, report.file},
            {u"good"_s, report.good()},
            {u"skipped"_s, report.skipped},
            {u"sentences"_s, report.sentences},
            {u"expectations"_s, report.expectations},
            {u"failures"_s, failures},
            {u"papers"_s, QJsonArray::fromStringList(report.papers)}};
}

QString told(const RehearsalReport& report) {
    const auto name = QFileInfo(report.file).fileName();
    if (report.skipped)
        return commandText(QT_TRANSLATE_NOOP("Command",
                                             "%1: skipped, the samples it needs are not there (--samples)."))
            .arg(name);
    QStringList lines;
    for (const auto& failure : report.failures)
        lines
            << u"%1:%2: %3\n    %4"_s.arg(failure.file).arg(failure.line).arg(failure.sentence, failure.text);
    if (report.good())
        lines << commandText(QT_TRANSLATE_NOOP("Command", "%1: good, %2 sentences, %3 expectations met."))
                     .arg(name)
                     .arg(report.sentences)
                     .arg(report.expectations);
    return lines.join(u'\n');
}

RehearsalFolders foldersOf(const Arguments& arguments, const QString& scenario) {
    RehearsalFolders folders;
    folders.samples = arguments.value("samples", qEnvironmentVariable("FUND_STEWARD_SAMPLES"));
    folders.papers = arguments.value("papers");
    folders.office = arguments.value("office");
    // Several scenarios number their papers alike, so each has a folder of its own.
    if (!folders.papers.isEmpty() && arguments.operands().size() > 1)
        folders.papers += u'/' + QFileInfo(scenario).completeBaseName();
    return folders;
}

Result<void> run(const Arguments& arguments, Output& output) {
    if (arguments.has("sentences")) {
        const auto lines = scenarioSentences();
        output.answer(lines.join(u'\n'), {{u"sentences"_s, QJsonArray::fromStringList(lines)}});
        return {};
    }
    QStringList lines;
    QJsonArray reports;
    int failed = 0;
    auto scenarios = arguments.operands();
    if (scenarios.isEmpty())
        scenarios << demonstrationQuarter();
    if (scenarios.size() > 1 && arguments.has("office"))
        return refuse({u"rehearsal.one_office"_s,
                       QT_TRANSLATE_NOOP("Refusal", "Each of {count} scenarios makes an office of its own."),
                       QT_TRANSLATE_NOOP("Refusal", "Play one of them with --office."),
                       {{u"count"_s, QString::number(scenarios.size())}}});
    for (const auto& scenario : scenarios) {
        STEWARD_LET(report, rehearse(scenario, foldersOf(arguments, scenario)));
        lines << told(report);
        reports << toJson(report);
        failed += report.good() ? 0 : 1;
    }
    output.answer(lines.join(u'\n'), {{u"scenarios"_s, reports}});
    if (failed == 0)
        return {};
    return refuse(
        {u"rehearsal.failed"_s,
         QT_TRANSLATE_NOOP("Refusal", "{failed} of {count} scenarios did not go as written."),
         "",
         {{u"failed"_s, QString::number(failed)}, {u"count"_s, QString::number(scenarios.size())}}});
}

} // namespace

Command rehearseCommand() {
    return {
        "rehearse",
        "[SCENARIO…]",
        0,
        -1,
        QT_TRANSLATE_NOOP("Command", "Play scenarios on a fresh office and compare with what they expect."),
        QT_TRANSLATE_NOOP("Command", "A scenario is a text, one sentence a line, with its own time and "
                                     "people; without any, the demonstration quarter is played. What does "
                                     "not go as written is told with file and line; the "
                                     "exit code is then 1."),
        {{"samples", "FOLDER",
          QT_TRANSLATE_NOOP("Command", "What 样本： in file names stands for; without it (and without the "
                                       "environment variable FUND_STEWARD_SAMPLES) scenarios that need "
                                       "samples are skipped.")},
         {"papers", "FOLDER", QT_TRANSLATE_NOOP("Command", "Leave every issued paper there as PDF.")},
         {"office", "FILE",
          QT_TRANSLATE_NOOP("Command", "Leave the office of one scenario as FILE, to be looked at in the "
                                       "window; its people are called p1, p2 … there, their password is "
                                       "“rehearsal”.")},
         {"sentences", "", QT_TRANSLATE_NOOP("Command", "List the sentences that scenarios may say.")}},
        run,
        true};
}

} // namespace steward
