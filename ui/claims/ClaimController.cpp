#include "claims/ClaimController.h"

#include "common/ColumnsState.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

namespace steward {

namespace {

Error unreadableFile(const QString& path, const QString& why) {
    return {QStringLiteral("file.unreadable"),
            QT_TRANSLATE_NOOP("Refusal", "{file} can't be read: {why}."),
            QT_TRANSLATE_NOOP("Refusal", "Copy the file to this computer and try again."),
            {{QStringLiteral("file"), QFileInfo(path).fileName()}, {QStringLiteral("why"), why}},
            0};
}

} // namespace

ClaimController::ClaimController(DeskHost& host, QWidget* over) : QObject(over), host_(host), over_(over) {}

void ClaimController::open(ClaimId claim) {
    if (claim != claim_)
        sourcePath_.clear();
    claim_ = claim;
    reload();
}

void ClaimController::reload() {
    if (!claim_)
        return;
    auto view = Claims(host_.office()).view(claim_);
    if (!view) {
        host_.refuse(view.error());
        return;
    }
    view_ = *std::move(view);
    emit viewChanged();
}

bool ClaimController::finish(const Result<void>& result, const QString& done) {
    if (!result) {
        host_.refuse(result.error());
        return false;
    }
    host_.say(done);
    reload();
    host_.changed();
    return true;
}

/** What a job on another thread hands back. */
struct ClaimController::Outcome {
    ListImport import;
    std::optional<SheetHeadings> headings; ///< a person must say what they state
};

void ClaimController::readAndImport(const std::optional<ColumnMapping>& columns) {
    auto outcome = std::make_shared<Outcome>();
    host_.work(
        tr("Reading and judging %1").arg(sourceName_),
        [outcome, columns, source = source_, claim = claim_](Office& office,
                                                             const Progress& progress) -> Result<void> {
            STEWARD_LET(workbook, source());
            Claims claims(office);
            const auto imported = columns ? claims.importColumns(claim, workbook, *columns, progress)
                                          : claims.importWorkbook(claim, workbook, progress);
            if (imported) {
                outcome->import = *imported;
                return {};
            }
            if (columnsUnclear(imported.error()))
                if (const auto headings = claims.headings(claim, workbook))
                    outcome->headings = *headings;
            return steward::refuse(imported.error());
        },
        [this, self = QPointer(this), outcome](const Result<void>& result) {
            if (self)
                finishImport(*outcome, result);
        });
}

void ClaimController::finishImport(const Outcome& outcome, const Result<void>& result) {
    if (!result && outcome.headings) {
        emit columnsWanted(*outcome.headings, result.error().sentence());
        return;
    }
    if (!result) {
        host_.refuse(result.error());
        return;
    }
    reload();
    host_.changed();
    const ListReport report = listReport(outcome.import, sourceName_);
    host_.say(report.sentence);
    if (report.worthShowing)
        emit listReported(report);
}

void ClaimController::importFile(const QString& path) {
    source_ = [path] { return openWorkbook(path); };
    sourceName_ = QFileInfo(path).fileName();
    sourcePath_ = path;
    readAndImport({});
}

void ClaimController::importText(const QString& text, const QString& name) {
    source_ = [text, name] { return readWorkbook(text.toUtf8(), name); };
    sourceName_ = name;
    sourcePath_.clear();
    readAndImport({});
}

void ClaimController::importColumns(const ColumnMapping& columns) {
    readAndImport(columns);
}

void ClaimController::askColumns(const QString& path) {
    source_ = [path] { return openWorkbook(path); };
    sourceName_ = QFileInfo(path).fileName();
    sourcePath_ = path;
    auto found = std::make_shared<SheetHeadings>();
    host_.work(
        tr("Reading %1").arg(sourceName_),
        [found, source = source_, claim = claim_](Office& office, const Progress&) -> Result<void> {
            STEWARD_LET(workbook, source());
            STEWARD_LET(headings, Claims(office).headings(claim, workbook));
            *found = headings;
            return {};
        },
        [this, self = QPointer(this), found](const Result<void>& result) {
            if (!self)
                return;
            if (result)
                emit columnsWanted(*found, {});
            else
                host_.refuse(result.error());
        });
}

void ClaimController::judgeAgain() {
    auto judged = std::make_shared<ListImport>();
    host_.work(
        tr("Judging the list again"),
        [judged, claim = claim_](Office& office, const Progress&) -> Result<void> {
            STEWARD_LET(done, Claims(office).judgeAgain(claim));
            *judged = done;
            return {};
        },
        [this, self = QPointer(this), judged](const Result<void>& result) {
            if (self)
                finish(result, listReport(*judged, {}).sentence);
        });
}

void ClaimController::annotate(const QString& target) {
    auto rows = std::make_shared<int>(0);
    host_.work(
        tr("Writing %1").arg(QFileInfo(target).fileName()),
        [rows, target, source = sourcePath_, claim = claim_](Office& office,
                                                             const Progress&) -> Result<void> {
            STEWARD_LET(marked, Claims(office).writeAnnotated(claim, source, target));
            *rows = marked;
            return {};
        },
        [this, self = QPointer(this), rows, target](const Result<void>& result) {
            if (!self)
                return;
            if (result)
                host_.say(tr("%n row(s) with comments, saved as %1.", nullptr, *rows).arg(target));
            else
                host_.refuse(result.error());
        });
}

void ClaimController::issueReturnList() {
    const auto paper = Claims(host_.office()).issueReturnList(claim_);
    if (!paper) {
        host_.refuse(paper.error());
        return;
    }
    host_.say(tr("Return list %1 was issued.").arg(paper->number));
    reload();
    host_.changed();
    emit returnListIssued();
}

void ClaimController::attach(int slot, const QStringList& paths, const QString& township) {
    Claims claims(host_.office());
    int added = 0;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            host_.refuse(unreadableFile(path, file.errorString()));
            break;
        }
        const auto attached =
            claims.attach(claim_, slot, QFileInfo(path).fileName(), file.readAll(), township);
        if (!attached) {
            host_.refuse(attached.error());
            break;
        }
        ++added;
    }
    if (added == paths.size())
        host_.say(tr("%n file(s) added.", nullptr, added));
    if (added > 0) {
        reload();
        host_.changed();
    }
}

void ClaimController::detach(const Attachment& attachment) {
    if (host_.confirm(over_, tr("Remove %1 from this claim?").arg(attachment.fileName), tr("Remove")))
        finish(Claims(host_.office()).detach(attachment.id), tr("%1 was removed.").arg(attachment.fileName));
}

void ClaimController::openAttachment(const Attachment& attachment) {
    const auto bytes = Claims(host_.office()).openAttachment(attachment.id);
    if (!bytes) {
        host_.refuse(bytes.error());
        return;
    }
    // The desktop's own viewer reads it from a folder that goes away with the program.
    static QTemporaryDir folder;
    const QString path = folder.filePath(QString::number(attachment.id.value) + QLatin1Char('-') +
                                         QFileInfo(attachment.fileName).fileName());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
        host_.refuse(unreadableFile(path, file.errorString()));
        return;
    }
    file.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

Result<void> ClaimController::saveItem(ItemId item, const ClaimRow& row) {
    Claims claims(host_.office());
    if (item) {
        STEWARD_TRY(claims.editItem(item, row));
    } else {
        STEWARD_TRY(claims.addItem(claim_, row));
    }
    reload();
    host_.changed();
    return {};
}

void ClaimController::removeItems(const QList<ItemId>& items) {
    const QString question = tr("Remove %n loan(s) from the list?", nullptr, static_cast<int>(items.size()));
    if (items.isEmpty() || !host_.confirm(over_, question, tr("Remove")))
        return;
    Claims claims(host_.office());
    for (const ItemId item : items) {
        if (const auto removed = claims.removeItem(item); !removed) {
            host_.refuse(removed.error());
            break;
        }
    }
    reload();
    host_.changed();
}

} // namespace steward
