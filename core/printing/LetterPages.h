#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"
#include "printing/Marks.h"
#include "printing/Units.h"

namespace steward {

/** What a letter says, between its red head and the office's name. */
struct LetterText {
    QString title;
    QString addressee;
    QStringList opening; ///< paragraphs before the table
    FormTable table;
    QStringList closing;
    QString enclosure; ///< `附件：…`; may be empty
};

inline const Foot LetterFoot{true, true, mm(28), mm(12)};

/** The letter's pages by GB/T 9704-2012, 10.1: name, day and seal place stand on one page with text. */
Document layLetter(const PaperHead& head, const LetterText& text);

} // namespace steward
