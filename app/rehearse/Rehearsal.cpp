#include "rehearse/Rehearsal.h"

#include "base/FileBytes.h"
#include "rehearse/Stage.h"
#include "services/Check.h"
#include "services/Papers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE names a global function, so this one is global too.
static void loadDemonstrationResource() {
    Q_INIT_RESOURCE(demonstration);
}

namespace steward {

namespace {

/** The sentences of the file, with those of the files that it begins on: `引用 office.txt`. */
Result<QList<Sentence>> sentencesOf(const QString& path, int depth = 0) {
    constexpr int MostDepth = 8; // a file that names itself would never end
    STEWARD_LET(bytes, readFile(path));
    STEWARD_LET(own, parseScenario(bytes, path));
    QList<Sentence> all;
    for (const auto& sentence : own) {
        if (sentence.words.constFirst() != u"引用"_s || sentence.words.size() != 2 || depth == MostDepth) {
            all << sentence;
            continue;
        }
        STEWARD_LET(others,
                    sentencesOf(QFileInfo(path).absolutePath() + u'/' + sentence.words.at(1), depth + 1));
        all << others;
    }
    return all;
}

bool needsSamples(const QList<Sentence>& sentences) {
    for (const auto& sentence : sentences)
        for (const auto& word : sentence.words)
            if (word.startsWith(u"样本："_s))
                return true;
    return false;
}

bool isExpectation(const Sentence& sentence) {
    return !sentence.refusal.isEmpty() || sentence.words.constFirst() == u"应"_s ||
           sentence.words.constFirst() == u"算"_s;
}

/** What is wrong with how the sentence went, if anything. */
std::optional<RehearsalFailure> judged(const Sentence& sentence, const Result<void>& played) {
    RehearsalFailure failure{sentence.file, sentence.line, sentence.text, {}, {}};
    if (sentence.refusal.isEmpty()) {
        if (played)
            return std::nullopt;
        failure.code = played.error().code;
        failure.text = played.error().text();
        return failure;
    }
    if (!played && played.error().code == sentence.refusal)
        return std::nullopt;
    failure.code = u"rehearsal.differs"_s;
    const auto is =
        played
            ? QCoreApplication::translate("Refusal", QT_TRANSLATE_NOOP("Refusal", "it was done, not refused"))
            : played.error().code + u": "_s + played.error().text();
    failure.text = differs(sentence.refusal, is).sentence();
    return failure;
}

Result<QStringList> leavePapers(Office& office, const QString& folder) {
    QDir().mkpath(folder);
    STEWARD_LET(all, Papers(office).all());
    QStringList written;
    for (const auto& paper : all) {
        STEWARD_LET(bytes, Papers(office).bytes(paper.id));
        QFile file(folder + u'/' + fileNameOf(paper));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return refuse({u"file.unwritable"_s,
                           QT_TRANSLATE_NOOP("Refusal", "The file {path} can't be written: {reason}."),
                           QT_TRANSLATE_NOOP("Refusal", "Check the folder, and that you may write there."),
                           {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}});
        written << file.fileName();
    }
    return written;
}

/** Whatever was played, the file must prove (a second pair of eyes). */
Result<void> proveFile(Stage& stage, RehearsalReport& report) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(check, checkOffice(*office));
    for (const auto& fault : check.faults)
        report.failures.append({report.file, 0, u"应 自查 通过"_s, fault.code, fault.sentence()});
    return {};
}

/** What happened to the claims, by their timelines. */
Result<void> tellMoves(Stage& stage, RehearsalReport& report) {
    STEWARD_LET(office, stage.office());
    const Claims claims(*office);
    STEWARD_LET(all, claims.list());
    for (const auto& summary : all) {
        STEWARD_LET(view, claims.view(summary.claim.id));
        for (const auto& line : view.timeline)
            report.moves.append({line.from, line.act, line.to});
    }
    return {};
}

Result<void> finish(Stage& stage, const RehearsalFolders& folders, RehearsalReport& report) {
    if (!stage.hasOffice())
        return {};
    STEWARD_TRY(proveFile(stage, report));
    STEWARD_TRY(tellMoves(stage, report));
    STEWARD_LET(office, stage.office());
    if (!folders.papers.isEmpty()) {
        STEWARD_LET(papers, leavePapers(*office, folders.papers));
        report.papers = papers;
    }
    return folders.office.isEmpty() ? Result<void>() : office->database().backupTo(folders.office);
}

} // namespace

QString demonstrationQuarter() {
    loadDemonstrationResource();
    return u":/demonstration/quarter.scenario"_s;
}

Result<RehearsalReport> rehearse(const QString& path, const RehearsalFolders& folders) {
    STEWARD_LET(sentences, sentencesOf(path));
    RehearsalReport report;
    report.file = path;
    if (folders.samples.isEmpty() && needsSamples(sentences)) {
        report.skipped = true;
        return report;
    }
    Stage stage({QFileInfo(path).absolutePath(), folders.samples});
    for (const auto& sentence : sentences) {
        const auto failure = judged(sentence, playSentence(stage, sentence));
        ++report.sentences;
        report.expectations += isExpectation(sentence) ? 1 : 0;
        if (failure)
            report.failures << *failure;
        else if (!sentence.refusal.isEmpty())
            report.refusals << sentence.refusal;
        if (failure && (!isExpectation(sentence) || failure->code != u"rehearsal.differs"_s))
            break;
    }
    STEWARD_TRY(finish(stage, folders, report));
    return report;
}

QStringList scenarioSentences() {
    QStringList lines;
    for (const auto& rule : rehearsalRules()) {
        auto line = QString::fromUtf16(rule.pattern);
        for (const auto& key : rule.keys)
            line += u" ["_s + key + u" …]"_s;
        lines << line;
        if (!rule.headings.isEmpty())
            lines << u"    "_s + rule.headings.join(u" | "_s);
    }
    return lines;
}

} // namespace steward
