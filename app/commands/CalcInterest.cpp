#include "commands/Calc.h"
#include "commands/Values.h"
#include "fund/Interest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** The two halves of `2018-04-03:-350000.00`. */
struct DayAnd {
    QDate day;
    QString value;
};

Result<DayAnd> splitAtColon(const QString& text) {
    const auto colon = text.indexOf(u':');
    STEWARD_LET(day, readDay(colon < 0 ? text : text.left(colon)));
    return DayAnd{day, colon < 0 ? QString() : text.mid(colon + 1)};
}

Result<InterestTerms> termsOf(const Arguments& arguments) {
    InterestTerms terms;
    STEWARD_LET(from, readDay(arguments.value("from")));
    STEWARD_LET(to, readDay(arguments.value("to")));
    STEWARD_LET(opening, parseAmount(arguments.value("balance")));
    terms.from = from;
    terms.to = to;
    terms.opening = opening;
    for (const auto& text : arguments.values("move")) {
        STEWARD_LET(part, splitAtColon(text));
        STEWARD_LET(amount, parseAmount(part.value));
        terms.movements << BalanceMovement{part.day, amount};
    }
    for (const auto& text : arguments.values("rate")) {
        STEWARD_LET(part, splitAtColon(text));
        STEWARD_LET(rate, parseInterestRate(part.value));
        terms.rates << ListedRate{part.day, rate};
    }
    if (arguments.value("method") == u"whole"_s)
        terms.method = InterestMethod::WholePeriod;
    if (arguments.has("settled")) {
        STEWARD_LET(settled, readDay(arguments.value("settled")));
        terms.settledOn = settled;
    }
    terms.yuanOnly = arguments.has("yuan-only");
    return terms;
}

QJsonObject toJson(const Interest& interest) {
    QJsonArray segments;
    for (const auto& segment : interest.segments)
        segments << QJsonObject{{u"from"_s, segment.from.toString(Qt::ISODate)},
                                {u"to"_s, segment.to.toString(Qt::ISODate)},
                                {u"days"_s, segment.days},
                                {u"balanceDays"_s, segment.balanceDays.plain()},
                                {u"rate"_s, segment.rate.text()}};
    return {{u"interest"_s, interest.amount.plain()},
            {u"days"_s, interest.days},
            {u"balanceDays"_s, interest.balanceDays.plain()},
            {u"segments"_s, segments}};
}

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(terms, termsOf(arguments));
    STEWARD_LET(interest, interestOn(terms));
    answerExplained(arguments, output, interest.value.amount.text(), toJson(interest.value),
                    interest.explanation);
    return {};
}

} // namespace

Command calcInterest() {
    return {"calc interest",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Command", "Compute the interest of a special account."),
            QT_TRANSLATE_NOOP(
                "Command",
                "Sum of the end-of-day balances × annual rate ÷ 360, rounded once, half up to the fen."),
            {{"from", "DAY", QT_TRANSLATE_NOOP("Command", "First day that bears interest."), true},
             {"to", "DAY", QT_TRANSLATE_NOOP("Command", "Last day that bears interest."), true},
             {"balance", "AMOUNT",
              QT_TRANSLATE_NOOP("Command", "Balance at the end of the day before the first."), true},
             {"move", "DAY:AMOUNT",
              QT_TRANSLATE_NOOP("Command", "What came in (or, negative, went out) on a day."), false, true},
             {"rate", "DAY:RATE",
              QT_TRANSLATE_NOOP("Command", "Annual rate listed from a day on, such as 2015-10-24:0.30%."),
              true, true},
             {"method", "segmented|whole",
              QT_TRANSLATE_NOOP("Command", "A new rate from its own day on (as when absent), or the "
                                           "settlement day's rate for the whole period.")},
             {"settled", "DAY", QT_TRANSLATE_NOOP("Command", "Settlement day, when it is not the last day.")},
             {"yuan-only", "",
              QT_TRANSLATE_NOOP("Command", "The part of a balance below one yuan bears no interest.")},
             explainOption()},
            run};
}

} // namespace steward
