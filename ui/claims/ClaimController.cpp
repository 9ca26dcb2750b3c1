#include "claims/ClaimController.h"

#include "common/ColumnsState.h"
#include "exchange/TableWriter.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

namespace steward {

namespace {

/** Under which this computer remembers the file that the claim's list came from. */
QString sourceKey(const Office& office, ClaimId claim) {
    const auto file = QString::fromLatin1(QUrl::toPercentEncoding(office.path()));
    return QStringLiteral("claimSources/%1/%2").arg(file).arg(claim.value);
}

} // namespace

ClaimController::ClaimController(DeskHost& host, QWidget* over) : QObject(over), host_(host), over_(over) {}

void ClaimController::open(ClaimId claim) {
    if (claim != claim_)
        sourcePath_ = QSettings().value(sourceKey(host_.office(), claim)).toString();
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

void ClaimController::done(const QString& message) {
    host_.say(message);
    reload();
    host_.changed();
}

void ClaimController::act(const QString& title, const DeskHost::Job& job, const QString& message) {
    act(title, job, [this, message] { done(message); }, {});
}

void ClaimController::act(const QString& title, const DeskHost::Job& job, const std::function<void()>& then,
                          const Refused& refused) {
    workFor(this, host_, title, job, then, refused);
}

void ClaimController::readAndImport(const std::optional<ColumnMapping>& columns) {
    const auto unclear =
        std::make_shared<std::optional<SheetHeadings>>(); // a person must say what they state
    workFor(
        this, host_, tr("Reading and judging %1").arg(sourceName_),
        [unclear, columns, source = source_, claim = claim_](Office& office) -> Result<ListImport> {
            STEWARD_LET(workbook, source());
            STEWARD_TRY(office.proceed());
            Claims claims(office);
            auto imported = columns ? claims.importColumns(claim, workbook, *columns)
                                    : claims.importWorkbook(claim, workbook);
            if (!imported && columnsUnclear(imported.error()))
                if (const auto headings = claims.headings(claim, workbook))
                    *unclear = *headings;
            return imported;
        },
        [this](const ListImport& import) {
            QSettings().setValue(sourceKey(host_.office(), claim_), sourcePath_);
            const ListReport report = listReport(import, sourceName_);
            done(report.sentence);
            if (report.worthShowing)
                emit listReported(report);
        },
        [this, unclear](const Error& error) {
            if (*unclear)
                emit columnsWanted(**unclear, error.sentence());
            else
                host_.refuse(error);
        });
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
    workFor(
        this, host_, tr("Reading %1").arg(sourceName_),
        [source = source_, claim = claim_](Office& office) -> Result<SheetHeadings> {
            STEWARD_LET(workbook, source());
            return Claims(office).headings(claim, workbook);
        },
        [this](const SheetHeadings& headings) { emit columnsWanted(headings, {}); });
}

void ClaimController::judgeAgain() {
    workFor(
        this, host_, tr("Judging the list again"),
        [claim = claim_](Office& office) { return Claims(office).judgeAgain(claim); },
        [this](const ListImport& judged) { done(listReport(judged, {}).sentence); });
}

void ClaimController::annotate(const QString& target) {
    workFor(
        this, host_, tr("Writing %1").arg(QFileInfo(target).fileName()),
        [target, source = sourcePath_, claim = claim_](Office& office) {
            return Claims(office).writeAnnotated(claim, source, target);
        },
        [this, target](int rows) {
            host_.say(tr("%n row(s) with comments, saved as %1.", nullptr, rows).arg(target));
        });
}

void ClaimController::issueReturnList() {
    workFor(
        this, host_, tr("Issuing the return list"),
        [claim = claim_](Office& office) { return Claims(office).issueReturnList(claim); },
        [this](const IssuedPaper& paper) {
            done(tr("Return list %1 was issued.").arg(paper.number));
            emit returnListIssued();
        });
}

void ClaimController::attach(int slot, const QStringList& paths, const QString& township) {
    act(
        tr("Adding files"),
        [slot, paths, township, claim = claim_](Office& office) {
            return Claims(office).attachFiles(claim, slot, paths, township);
        },
        tr("%n file(s) added.", nullptr, static_cast<int>(paths.size())));
}

void ClaimController::detach(const Attachment& attachment) {
    if (!host_.confirm(over_, tr("Remove %1 from this claim?").arg(attachment.fileName), tr("Remove")))
        return;
    act(
        tr("Removing %1").arg(attachment.fileName),
        [id = attachment.id](Office& office) { return Claims(office).detach(id); },
        tr("%1 was removed.").arg(attachment.fileName));
}

void ClaimController::openAttachment(const Attachment& attachment) {
    // The desktop's own viewer reads it from a folder that goes away with the program.
    static QTemporaryDir folder;
    const QString path = folder.filePath(QString::number(attachment.id.value) + QLatin1Char('-') +
                                         QFileInfo(attachment.fileName).fileName());
    workFor(
        this, host_, tr("Opening %1").arg(attachment.fileName),
        [path, id = attachment.id](Office& office) -> Result<void> {
            STEWARD_LET(bytes, Claims(office).openAttachment(id));
            return putInPlace(bytes, path);
        },
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
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
    act(
        tr("Removing loans from the list"),
        [items, claim = claim_](Office& office) { return Claims(office).removeItems(claim, items); },
        tr("%n loan(s) removed from the list.", nullptr, static_cast<int>(items.size())));
}

} // namespace steward
