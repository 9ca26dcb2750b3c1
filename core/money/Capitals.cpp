#include "money/Capitals.h"

#include <QList>

namespace steward {

namespace {

constexpr qint64 LimitInFen = 100'000'000'000'000;
constexpr QStringView Digits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView Zero = u"零";

QString digit(qint64 n) {
    return QString(Digits[n]);
}

/**
 * A piece of an amount in capitals. Where the rules for filling in bills leave 零 or 整 to the writer, the
 * piece is optional: `written` says what this program writes, and both ways are read.
 */
struct Piece {
    QString text;
    bool optional = false;
    bool written = true;
};
using Pieces = QList<Piece>;

/** Up to four digits with 仟佰拾, one 零 for each gap between them. */
QString section(qint64 n) {
    static constexpr QStringView Units[] = {u"仟", u"佰", u"拾", u""};
    QString text;
    bool gap = false;
    qint64 place = 1000;
    for (const auto unit : Units) {
        const auto d = n / place % 10;
        if (d == 0) {
            gap = !text.isEmpty();
        } else {
            if (gap)
                text += Zero;
            text.append(digit(d)).append(unit);
            gap = false;
        }
        place /= 10;
    }
    return text;
}

/** The whole yuan by sections of 亿, 万 and ones, without 元. */
void addYuan(Pieces& pieces, qint64 yuan) {
    static constexpr QStringView Units[] = {u"亿", u"万", u""};
    qint64 higher = 0;           // all digits written so far
    bool sectionMissing = false; // a whole section of zeros lies between
    qint64 place = 100'000'000;
    for (const auto unit : Units) {
        const auto n = yuan / place % 10'000;
        place /= 10'000;
        if (n == 0) {
            sectionMissing = higher > 0;
            higher *= 10'000;
            continue;
        }
        if (higher > 0 && n < 1000)
            pieces << Piece{Zero.toString()};
        else if (higher > 0 && higher % 10 == 0)
            pieces << Piece{Zero.toString(), true, sectionMissing};
        pieces << Piece{section(n).append(unit)};
        higher = higher * 10'000 + n;
        sectionMissing = false;
    }
}

void addJiaoAndFen(Pieces& pieces, qint64 yuan, qint64 jiao, qint64 fen) {
    if (yuan > 0 && jiao == 0)
        pieces << Piece{Zero.toString()};
    else if (yuan > 0 && yuan % 10 == 0)
        pieces << Piece{Zero.toString(), true};
    if (jiao > 0)
        pieces << Piece{digit(jiao) + u'角'};
    if (fen > 0)
        pieces << Piece{digit(fen) + u'分'};
    else
        pieces << Piece{QStringLiteral(u"整"), true};
}

Pieces piecesOf(Amount amount) {
    const auto magnitude = amount.isNegative() ? -amount.inFen() : amount.inFen();
    const auto yuan = magnitude / 100;
    const auto part = magnitude % 100;
    Pieces pieces{{QStringLiteral(u"人民币")}};
    if (amount.isNegative())
        pieces << Piece{QStringLiteral(u"（负）")};
    addYuan(pieces, yuan);
    if (magnitude == 0)
        pieces << Piece{Zero.toString()};
    if (yuan > 0 || magnitude == 0)
        pieces << Piece{QStringLiteral(u"元")};
    if (part == 0)
        pieces << Piece{QStringLiteral(u"整")};
    else
        addJiaoAndFen(pieces, yuan, part / 10, part % 10);
    return pieces;
}

/** Pieces that follow an optional one never begin like it, so taking it when it is there is enough. */
bool matches(QStringView text, const Pieces& pieces) {
    for (const auto& piece : pieces) {
        if (text.startsWith(piece.text))
            text = text.mid(piece.text.size());
        else if (!piece.optional)
            return false;
    }
    return text.isEmpty();
}

/** The value that the digits and units spell, whatever 零 and 整 do; `matches` judges those. Below 10^15. */
qint64 fenSpelledBy(QStringView text) {
    qint64 fen = 0, yuan = 0, part = 0, last = 0;
    for (const auto c : text) {
        if (const auto d = Digits.indexOf(c); d >= 0) {
            last = d;
            continue;
        }
        switch (c.unicode()) {
        case u'拾':
            part += last * 10;
            break;
        case u'佰':
            part += last * 100;
            break;
        case u'仟':
            part += last * 1000;
            break;
        case u'万':
            yuan += (part + last) * 10'000, part = 0;
            break;
        case u'亿':
            yuan = (part + last) * 100'000'000, part = 0;
            break;
        case u'元':
            yuan += part + last, part = 0;
            break;
        case u'角':
            fen += last * 10;
            break;
        case u'分':
            fen += last;
            break;
        default:
            break;
        }
        last = 0;
    }
    return yuan * 100 + fen;
}

/** Traditional characters and 正 are accepted on bills (PBoC rules, Art. 1); brackets may be narrow. */
QString simplified(const QString& text) {
    static constexpr std::pair<QChar, QChar> Same[] = {{u'貳', u'贰'}, {u'陸', u'陆'}, {u'億', u'亿'},
                                                       {u'萬', u'万'}, {u'圓', u'元'}, {u'圆', u'元'},
                                                       {u'正', u'整'}, {u'(', u'（'},  {u')', u'）'}};
    auto plain = text.simplified().remove(u' ');
    for (const auto& [from, to] : Same)
        plain.replace(from, to);
    return plain;
}

} // namespace

Result<QString> inCapitals(Amount amount) {
    if (amount.inFen() >= LimitInFen || amount.inFen() <= -LimitInFen)
        return refuse({QStringLiteral("amount.too_large"),
                       QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is a million million yuan or more."),
                       QT_TRANSLATE_NOOP("Refusal", "Check the amount and its unit."),
                       {{QStringLiteral("text"), amount.text()}}});
    QString text;
    for (const auto& piece : piecesOf(amount))
        if (piece.written)
            text += piece.text;
    return text;
}

Result<Amount> parseCapitals(const QString& text) {
    constexpr qsizetype LongestSpelled = 64; // no amount below the limit is longer; keeps the sum in 64 bits
    const auto plain = simplified(text);
    if (plain.size() <= LongestSpelled) {
        const auto fen = fenSpelledBy(plain);
        const auto amount = Amount::fen(plain.contains(u'负') ? -fen : fen);
        if (fen < LimitInFen && matches(plain, piecesOf(amount)))
            return amount;
    }
    return refuse({QStringLiteral("capitals.unreadable"),
                   QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not an amount in capitals."),
                   QT_TRANSLATE_NOOP("Refusal", "Write it in full, for example 人民币壹万零壹拾元零伍分."),
                   {{QStringLiteral("text"), text}}});
}

} // namespace steward
