#pragma once

#include "exchange/CellDay.h"
#include "exchange/SheetTable.h"

namespace steward {

/**
 * Reads the cells of one data row by their field. What can't be read is a problem on that row and column, and
 * the value stays absent. An empty cell is absent without a problem, unless it was asked for as needed.
 */
class RowReader {
public:
    RowReader(SheetTable& table, const SheetRow& row) : table_(table), row_(row) {}

    enum class Need { Optional, Required };

    QString text(const char* key, Need need = Need::Optional);
    /** A note's or contract's number; one that a spreadsheet spoiled is a blocking problem. */
    QString reference(const char* key, Need need = Need::Optional);
    /** An identity number as written; one that a spreadsheet spoiled (5.00237E+17) is a blocking problem. */
    QString idNumber(const char* key, Need need = Need::Optional);
    std::optional<Amount> amount(const char* key, Need need = Need::Optional);
    /** An amount that can't be below zero, as what was lent and what is still owed. */
    std::optional<Amount> amountFromZero(const char* key, Need need = Need::Optional);
    std::optional<QDate> day(const char* key, Need need = Need::Optional);
    /** `3`, `3次`, `51天`. */
    std::optional<int> count(const char* key);
    std::optional<bool> yesNo(const char* key);
    /** A yearly rate in millionths, see yearlyRate(). */
    std::optional<qint64> ratePerMillion(const char* key);
    /** A problem on that column. */
    void wrong(const char* key, const Error& error, Severity severity = Severity::Blocking);
    int rowNumber() const { return row_.number; }

private:
    const Cell* cell(const char* key, Need need);

    SheetTable& table_;
    const SheetRow& row_;
};

/** A word that a column doesn't know, with those that it does. */
Error unknownWord(const QString& text, const QString& known);

} // namespace steward
