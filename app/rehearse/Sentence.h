#pragma once

#include "base/Result.h"

#include <QStringList>

namespace steward {

/** A row of the table that stands indented under a sentence. */
struct TableRow {
    int line = 0;
    QStringList cells;
};

/** One sentence of a scenario: a line of words, and the table under it. */
struct Sentence {
    QString file; ///< where it stands
    int line = 0;
    QString text;
    QStringList words;
    QString refusal; ///< code that the sentence must be refused with (`应拒绝 CODE`); empty: must succeed
    QStringList headings;
    QList<TableRow> rows;
};

/**
 * Reads the sentences of a scenario. Words are parted by spaces; “…” or "…" holds words together; `#` begins
 * a comment; an indented line is a row of the table of the sentence above, its cells parted by `|`, the first
 * row its headings. Refused with file and line: `rehearsal.quote_open`, `rehearsal.table_without_sentence`,
 * `rehearsal.table_ragged`, `rehearsal.not_text`.
 */
Result<QList<Sentence>> parseScenario(const QByteArray& bytes, const QString& file);

} // namespace steward
