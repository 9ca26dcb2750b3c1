#include "rehearse/Sentence.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct Place {
    QString file;
    int line = 0;
};

Error at(const Place& place, const char* code, const char* what, const char* remedy) {
    return {QString::fromLatin1(code),
            what,
            remedy,
            {{u"file"_s, place.file}, {u"line"_s, QString::number(place.line)}}};
}

bool opensQuote(QChar c) {
    return c == u'“' || c == u'"';
}
bool closesQuote(QChar c) {
    return c == u'”' || c == u'"';
}

/** The line without its comment; `#` within a word belongs to the word. */
QString withoutComment(const QString& line) {
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (quoted ? closesQuote(line[i]) : opensQuote(line[i]))
            quoted = !quoted;
        else if (!quoted && (line[i] == u'#' || line[i] == u'＃') && (i == 0 || line[i - 1].isSpace()))
            return line.left(i);
    }
    return line;
}

Result<QStringList> wordsOf(const QString& text, const Place& place) {
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    for (const auto c : text) {
        if (quoted ? closesQuote(c) : opensQuote(c)) {
            quoted = !quoted;
            any = true;
        } else if (!quoted && c.isSpace()) {
            if (any)
                words << word;
            word.clear();
            any = false;
        } else {
            word += c;
            any = true;
        }
    }
    if (quoted)
        return refuse(
            at(place, "rehearsal.quote_open",
               QT_TRANSLATE_NOOP("Refusal", "{file}, line {line}, opens a quotation and doesn't close it."),
               QT_TRANSLATE_NOOP("Refusal", "Close it with ” on the same line.")));
    if (any)
        words << word;
    return words;
}

QStringList cellsOf(const QString& line) {
    auto text = line.trimmed();
    text.replace(u'｜', u'|');
    if (text.startsWith(u'|'))
        text = text.mid(1, text.size() - (text.endsWith(u'|') ? 2 : 1));
    QStringList cells;
    for (const auto& cell : text.split(u'|'))
        cells << cell.trimmed();
    return cells;
}

Result<void> addRow(QList<Sentence>& sentences, const QString& text, const Place& place) {
    if (sentences.isEmpty())
        return refuse(
            at(place, "rehearsal.table_without_sentence",
               QT_TRANSLATE_NOOP("Refusal",
                                 "{file}, line {line}, is indented, but no sentence stands above it."),
               QT_TRANSLATE_NOOP("Refusal", "Begin sentences at the left edge; indent only tables.")));
    auto& sentence = sentences.last();
    auto cells = cellsOf(text);
    if (sentence.headings.isEmpty()) {
        sentence.headings = cells;
        return {};
    }
    if (cells.size() > sentence.headings.size())
        return refuse(at(
            place, "rehearsal.table_ragged",
            QT_TRANSLATE_NOOP(
                "Refusal", "The table row in {file}, line {line}, has more cells than there are headings."),
            QT_TRANSLATE_NOOP("Refusal", "Part the cells with |, and leave absent ones empty.")));
    cells.resize(sentence.headings.size());
    sentence.rows << TableRow{place.line, cells};
    return {};
}

Result<void> addSentence(QList<Sentence>& sentences, const QString& text, const Place& place) {
    STEWARD_LET(words, wordsOf(text, place));
    Sentence sentence;
    sentence.file = place.file;
    sentence.line = place.line;
    sentence.text = text.trimmed();
    if (words.size() > 2 && words.at(words.size() - 2) == u"应拒绝"_s) {
        sentence.refusal = words.last();
        words.resize(words.size() - 2);
    }
    sentence.words = words;
    sentences << sentence;
    return {};
}

} // namespace

Result<QList<Sentence>> parseScenario(const QByteArray& bytes, const QString& file) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return refuse({u"rehearsal.not_text"_s,
                       QT_TRANSLATE_NOOP("Refusal", "{file} is not a text in UTF-8."),
                       QT_TRANSLATE_NOOP("Refusal", "Save it as UTF-8 text."),
                       {{u"file"_s, file}}});
    QList<Sentence> sentences;
    Place place{file, 0};
    for (const auto& raw : text.split(u'\n')) {
        ++place.line;
        const auto line = withoutComment(raw);
        if (line.trimmed().isEmpty())
            continue;
        STEWARD_TRY(line.front().isSpace() ? addRow(sentences, line, place)
                                           : addSentence(sentences, line, place));
    }
    return sentences;
}

} // namespace steward
