#include "claims/ClaimController.h"

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

void ClaimController::runImport(const QString& title, const Import& import) {
    auto done = std::make_shared<ListImport>();
    host_.work(
        title,
        [done, import, claim = claim_](Office& office, const Progress& progress) -> Result<void> {
            Claims claims(office);
            STEWARD_LET(imported, import(claims, claim, progress));
            *done = imported;
            return {};
        },
        [this, self = QPointer(this), done](const Result<void>& result) {
            if (!self)
                return;
            if (!result) {
                host_.refuse(result.error());
                return;
            }
            reload();
            host_.changed();
            tellImport(*done);
        });
}

void ClaimController::importFile(const QString& path) {
    runImport(tr("Reading and judging %1").arg(QFileInfo(path).fileName()),
              [path](Claims& claims, ClaimId claim, const Progress& progress) {
                  return claims.importFile(claim, path, progress);
              });
}

void ClaimController::importText(const QString& text, const QString& name) {
    runImport(tr("Reading and judging %1").arg(name),
              [text, name](Claims& claims, ClaimId claim, const Progress& progress) -> Result<ListImport> {
                  STEWARD_LET(workbook, readWorkbook(text.toUtf8(), name));
                  STEWARD_LET(list, readClaimList(workbook));
                  return claims.importList(claim, list, name, progress);
              });
}

void ClaimController::importWithColumns(const QString& path, const ColumnMapping& mapping) {
    runImport(tr("Reading and judging %1").arg(QFileInfo(path).fileName()),
              [path, mapping](Claims& claims, ClaimId claim, const Progress& progress) {
                  return claims.importFile(claim, path, mapping, progress);
              });
}

void ClaimController::judgeAgain() {
    runImport(tr("Judging the list again"),
              [](Claims& claims, ClaimId claim, const Progress&) { return claims.judgeAgain(claim); });
}

void ClaimController::tellImport(const ListImport& import) {
    host_.say(tr("%1: %2 without blocking findings, %3 blocked.")
                  .arg(tr("%n row(s) judged", nullptr, import.rows))
                  .arg(import.clean)
                  .arg(import.blocked));
    if (!import.problems.isEmpty())
        emit problemsFound();
}

void ClaimController::attach(int slot, const QStringList& paths) {
    Claims claims(host_.office());
    int added = 0;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            host_.refuse(unreadableFile(path, file.errorString()));
            break;
        }
        const auto attached = claims.attach(claim_, slot, QFileInfo(path).fileName(), file.readAll());
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
    const auto bytes = Claims(host_.office()).attachmentBytes(attachment.id);
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
