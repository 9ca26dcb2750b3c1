#pragma once

#include "claims/ClaimWords.h"
#include "claims/ListReport.h"
#include "common/DeskHost.h"

#include <QObject>
#include <QPointer>

namespace steward {

/**
 * Works on one claim for its page: calls the services, tells the host what came of it and hands out the new
 * view. Knows no widget but the one that its dialogs stand over.
 */
class ClaimController : public QObject {
    Q_OBJECT
public:
    ClaimController(DeskHost& host, QWidget* over);

    void open(ClaimId claim);
    void reload();
    ClaimId claim() const { return claim_; }
    const ClaimView& view() const { return view_; }
    DeskHost& host() { return host_; }
    QWidget* over() const { return over_; }

    using Refused = std::function<void(const Error& error)>;
    /** Does an act on another thread, then says `message` and looks again; a refusal is told by the host. */
    void act(const QString& title, const DeskHost::Job& job, const QString& message);
    /** The same for who has more to do afterwards; a refusal goes to `refused`, or is told by the host. */
    void act(const QString& title, const DeskHost::Job& job, const std::function<void()>& then,
             const Refused& refused);
    /** An act was done: says so and looks again. */
    void done(const QString& message);

    // The draft
    void importFile(const QString& path);
    /** Rows copied from a spreadsheet, with their headings. */
    void importText(const QString& text, const QString& name);
    /** Asks for the columns of a file before it is imported. */
    void askColumns(const QString& path);
    /** The file last read, once more with these columns; the services remember them for the bank. */
    void importColumns(const ColumnMapping& columns);
    /** The file that the list last came from, on this computer, when it was one: what is given back to the
     * bank. It may be gone. */
    const QString& sourcePath() const { return sourcePath_; }
    /** Writes that file again with what was found, on another thread. */
    void annotate(const QString& target);
    void issueReturnList();
    void judgeAgain();
    /** With a township's code they are what it sent. */
    void attach(int slot, const QStringList& paths, const QString& township = {});
    void detach(const Attachment& attachment);
    void openAttachment(const Attachment& attachment);
    Result<void> saveItem(ItemId item, const ClaimRow& row);
    void removeItems(const QList<ItemId>& items);

signals:
    void viewChanged();
    /** A person must say which heading states which field: `why`, or because it was asked for. */
    void columnsWanted(const steward::SheetHeadings& headings, const QString& why);
    /** A list came in of which not all is well, or not all is new. */
    void listReported(const steward::ListReport& report);
    void returnListIssued();

private:
    using Source = std::function<Result<Workbook>()>;
    void readAndImport(const std::optional<ColumnMapping>& columns);

    DeskHost& host_;
    QPointer<QWidget> over_;
    ClaimId claim_;
    ClaimView view_;
    Source source_; ///< of the list last read, for reading it again with other columns
    QString sourceName_;
    QString sourcePath_; ///< empty when it was no file
};

} // namespace steward
