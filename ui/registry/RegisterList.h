#pragma once

#include "common/PagedTable.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace steward {

/** What makes one register's list different from another's. */
struct RegisterTexts {
    QString name;  ///< begins the object names: `households`
    QString title; ///< as read aloud
    QString searchHint;
    QString empty; ///< what to do when the register holds nothing
    std::function<QString(int total, bool filtered)> count;
};

/** A long register: search, choices, the table, how many rows match. */
class RegisterList : public QWidget {
    Q_OBJECT
public:
    RegisterList(const RegisterTexts& texts, PagedTable* model, const QList<int>& widths, QWidget* parent);
    /** Offers to show the rows of one township, of one bank; asked again after imports. */
    void setTownships(const QHash<QString, QString>& names);
    void setBanks(const QHash<BankId, QString>& names);
    /** Looks at the file again; the line in hand stays. */
    void reload();
    /** Searches for exactly that, whatever was chosen before. */
    void showOnly(const QString& search);
    void focusSearch();
    QTableView* table() const { return table_; }
    int currentRow() const;

signals:
    void currentChanged(int row); ///< -1: none
    void activated(int row);

private:
    QComboBox* addChoice(const QString& name, const QString& label, const QString& all);
    void makeSearch();
    void makeTable(PagedTable* model, const QList<int>& widths);
    template<class Key>
    void fill(QComboBox* choice, const QHash<Key, QString>& names);
    void ask();
    void tellTotal();
    void choose(int row);
    bool filtered() const;

    RegisterTexts texts_;
    PagedTable* model_;
    QHBoxLayout* bar_;
    QLineEdit* search_ = nullptr;
    QComboBox* township_ = nullptr;
    QComboBox* bank_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* count_ = nullptr;
    QTimer* typed_ = nullptr;
    bool choosing_ = false;
};

} // namespace steward
