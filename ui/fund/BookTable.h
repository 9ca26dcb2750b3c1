#pragma once

#include "common/PlacesModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace steward {

/** What a long list answers to the table that shows it. */
struct BookList {
    int count = 0;
    bool framed = false; ///< first and last row stay: opening and closing
    int current = 0;     ///< the place to begin at
    std::function<bool(int place, const QString& words)> matches;
    std::function<QString(const QList<int>& places)> sentence;
    std::function<bool()> readOn; ///< reads more of the list in an idle moment; false when all was read
};

/** A long list with a filter above (Ctrl+F) and a sentence on what is shown below. */
class BookTable : public QWidget {
    Q_OBJECT
public:
    /** `name` is that of the table; `stretched` the column that takes what is left. */
    BookTable(const QString& name, const QString& accessibleName, const QString& filterHint,
              QList<PlacesModel::Column> columns, const QList<int>& widths, int stretched, QWidget* parent);
    void setList(BookList list);
    /** The place in hand, or -1. */
    int current() const;
    QList<int> chosen() const;
    /** Makes `place` the one in hand and brings it into sight. */
    void choose(int place);
    QTableView* table() const { return table_; }
    void find();

signals:
    void currentChanged();

private:
    void filter();

    BookList list_;
    PlacesModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLineEdit* words_ = nullptr;
    QLabel* sentence_ = nullptr;
    QTimer* idle_ = nullptr;
};

} // namespace steward
