#pragma once

#include <QList>
#include <QString>

namespace steward {

/** One fact that a sentence names, for example {"row", "14"}. Amounts are written `1,234.50`, days
 * `2018-03-26`. */
struct Fact {
    QString name;
    QString value;
    bool operator==(const Fact&) const = default;
};
using Facts = QList<Fact>;

/** `text` with every `{name}` replaced by the fact of that name; unknown names stay as they are. */
QString withFacts(QString text, const Facts& facts);

/**
 * A refusal: what can happen in an office and stops an act, with nothing changed.
 *
 * `code` is stable and for machines (`claim.received_after_quarter`). `what` and `remedy` are English source
 * texts in the translation context "Refusal", marked with QT_TRANSLATE_NOOP where the refusal is made, so
 * that the window, the command line and the papers all say the same sentence.
 */
struct Error {
    QString code;
    const char* what = "";
    const char* remedy = "";
    Facts facts;
    int article = 0; ///< article of the measures that the refusal rests on; 0 when it rests on none

    /** What and why, translated and with its facts. */
    QString sentence() const;
    /** What to do about it, translated; empty when there is nothing to say. */
    QString advice() const;
    /** Sentence, article and advice in one line. */
    QString text() const;
    bool operator==(const Error& other) const { return code == other.code && facts == other.facts; }
};

} // namespace steward
