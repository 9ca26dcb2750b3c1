#pragma once

#include "exchange/SheetRead.h"

namespace steward {

/** A field for which a file may have a column, and how the screen calls it. */
struct NamedField {
    QString key;
    QString label;
    bool required = false;
};

/** A field with the heading that states it. */
struct ColumnChoice {
    QString key;
    QString label;
    bool required = false;
    int column = -1;     ///< of the state's headings; -1: the file doesn't have it
    int recognised = -1; ///< the same as the file was read
};

/** Which heading states which field, while a clerk decides it. */
struct ColumnsState {
    QString place;        ///< sheet and row of the headings
    QStringList headings; ///< each with a sample of what stands below it
    QStringList names;    ///< the headings alone
    QList<ColumnChoice> fields;
};

/** The file holds a table, and only its headings are not understood: a person can say what they state. */
bool columnsUnclear(const Error& error);
ColumnsState columnsState(const SheetHeadings& headings, const QList<NamedField>& fields);
/** Gives `field` that heading and takes it from another field that had it; answers that one's place or -1. */
int setColumn(ColumnsState& state, int field, int column);
/** The required fields still without a heading, in words; empty when there is none. */
QString missingFields(const ColumnsState& state);
/** What was chosen. A field is told to be unread only where recognition had found it, so that a later file
 * that has its column is read whole. */
ColumnMapping mappingOf(const ColumnsState& state);

} // namespace steward
