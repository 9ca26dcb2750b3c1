#pragma once

#include "common/RowsModel.h"
#include "registry/Page.h"
#include "services/Office.h"

#include <QCache>

namespace steward {

/** A table that asks for its rows page by page while they come into sight. */
class PagedTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /** Asks anew; the order asked for by the headings is kept. */
    virtual void ask(const PageRequest& request) = 0;
    virtual int total() const = 0;
    /** Whether a heading has an order to offer. */
    virtual bool sortsBy(int column) const = 0;
    /** Reads every row as it is shown, in an office of the reader's own thread. */
    using Reader = std::function<Result<QList<QStringList>>(Office& office)>;
    virtual Reader reader(const QList<int>& columns) const = 0;

signals:
    /** A page could not be read. */
    void refused(const steward::Error& error);
};

/** The same over rows of one kind; what is far from sight is forgotten. */
template<class Row>
class PagedRows : public PagedTable {
public:
    struct Column {
        QString title;
        QString sortBy; ///< as PageRequest names it; empty: can't be sorted by
        bool right = false;
        std::function<RowCell(const Row&)> cell;
    };
    using Fetch = std::function<Result<Page<Row>>(Office&, const PageRequest&)>;
    static constexpr int PageRows = 200;
    static constexpr int PagesKept = 50;
    /** Whoever reads page after page, as copying does, is served many at a time. */
    static constexpr int PagesAtOnce = 25;

    /** `office` outlives the model. */
    PagedRows(QList<Column> columns, Office& office, Fetch fetch, QObject* parent)
        : PagedTable(parent), columns_(std::move(columns)), office_(office), fetch_(std::move(fetch)),
          pages_(PagesKept) {}

    void ask(const PageRequest& request) override {
        const PageRequest before = request_;
        request_ = request;
        request_.sortBy = before.sortBy;
        request_.descending = before.descending;
        fetchAnew();
    }
    int total() const override { return total_; }
    bool sortsBy(int column) const override { return column < 0 || !columns_.at(column).sortBy.isEmpty(); }
    Reader reader(const QList<int>& shown) const override {
        return [columns = columns_, fetch = fetch_, request = request_,
                shown](Office& office) mutable -> Result<QList<QStringList>> {
            QList<QStringList> rows;
            request.limit = PagesAtOnce * PageRows;
            for (;;) {
                request.offset = static_cast<int>(rows.size());
                STEWARD_LET(page, fetch(office, request));
                for (const Row& row : page.rows) {
                    rows.append(QStringList());
                    for (const int column : shown)
                        rows.last() << columns.at(column).cell(row).text;
                }
                STEWARD_TRY(office.proceed(rows.size(), page.total));
                if (page.rows.isEmpty() || rows.size() >= page.total)
                    return rows;
            }
        };
    }
    /** The row, fetched where it isn't at hand; nullptr when it can't be read. */
    const Row* row(int number) const {
        if (number < 0 || number >= total_)
            return nullptr;
        const QList<Row>* page = pageOf(number / PageRows);
        const int place = number % PageRows;
        return page && place < page->size() ? &page->at(place) : nullptr;
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : total_; }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        const Column& column = columns_.at(index.column());
        if (role == Qt::TextAlignmentRole)
            return sideOf(column.right);
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != toneRole && role != markRole)
            return {};
        const Row* shown = row(index.row());
        return shown ? cellData(column.cell(*shown), role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal)
            return {};
        const Column& column = columns_.at(section);
        if (role == Qt::TextAlignmentRole)
            return sideOf(column.right);
        return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override {
        request_.sortBy = column < 0 ? QString() : columns_.at(column).sortBy;
        request_.descending = column >= 0 && order == Qt::DescendingOrder;
        fetchAnew();
    }

private:
    void fetchAnew() {
        beginResetModel();
        pages_.clear();
        total_ = 0;
        lastFetched_ = 0;
        pageOf(0); // tells the total, too
        endResetModel();
    }
    const QList<Row>* pageOf(int number) const {
        if (const QList<Row>* known = pages_.object(number))
            return known;
        PageRequest request = request_;
        const int pages = number > 1 && number == lastFetched_ + 1 ? PagesAtOnce : 1;
        request.offset = number * PageRows;
        request.limit = pages * PageRows;
        auto page = fetch_(office_, request);
        if (!page) {
            emit const_cast<PagedRows*>(this)->refused(page.error());
            return nullptr;
        }
        if (number == 0)
            total_ = page->total;
        for (int i = pages - 1; i >= 0; --i) // the one that is wanted last, so that it is surely kept
            pages_.insert(number + i, new QList<Row>(page->rows.mid(i * PageRows, PageRows)));
        lastFetched_ = number + pages - 1;
        return pages_.object(number);
    }

    QList<Column> columns_;
    Office& office_;
    Fetch fetch_;
    PageRequest request_;
    mutable int total_ = 0;
    mutable int lastFetched_ = 0;
    mutable QCache<int, QList<Row>> pages_;
};

} // namespace steward
