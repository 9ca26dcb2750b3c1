#include "fund/Interest.h"

#include "money/Decimal.h"

#include <QMap>

#include <algorithm>

namespace steward {

namespace {

constexpr qint64 DaysOfYear = 360;
constexpr qint64 Million = 1'000'000;

/** Days on which neither balance nor rate changes. */
struct Span {
    QDate from;
    QDate to;
    Amount balance; ///< that bears interest
    InterestRate rate;
    qint64 days() const { return from.daysTo(to) + 1; }
    Amount balanceDays() const { return Amount::fen(checkedMultiply(balance.inFen(), days())); }
};

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

Error refusal(const char* code, const char* what, const char* remedy, const Facts& facts) {
    return {QString::fromLatin1(code), what, remedy, facts};
}

std::optional<Error> periodRefusal(const InterestTerms& terms) {
    if (!terms.from.isValid() || !terms.to.isValid() || terms.to < terms.from)
        return refusal("interest.period_backwards",
                       QT_TRANSLATE_NOOP("Refusal", "The interest period from {from} to {to} has no day."),
                       QT_TRANSLATE_NOOP("Refusal", "Give the first and the last day that bear interest."),
                       {{QStringLiteral("from"), iso(terms.from)}, {QStringLiteral("to"), iso(terms.to)}});
    for (const auto& movement : terms.movements)
        if (movement.day < terms.from || movement.day > terms.to)
            return refusal(
                "interest.movement_outside",
                QT_TRANSLATE_NOOP("Refusal", "{amount} moved on {day}, outside the interest period."),
                QT_TRANSLATE_NOOP("Refusal", "Leave it out, or count it into the opening balance."),
                {{QStringLiteral("amount"), movement.amount.text()},
                 {QStringLiteral("day"), iso(movement.day)}});
    return std::nullopt;
}

/** End-of-day balances by the day from which they hold. */
Result<QMap<QDate, Amount>> balancesByDay(const InterestTerms& terms) {
    QMap<QDate, Amount> moved{{terms.from, Amount()}};
    for (const auto& movement : terms.movements)
        moved[movement.day] += movement.amount;
    auto balance = terms.opening;
    for (auto day = moved.begin(); day != moved.end(); ++day) {
        balance += day.value();
        if (balance.isNegative())
            return refuse(refusal(
                "interest.below_zero",
                QT_TRANSLATE_NOOP("Refusal", "The balance is {balance} at the end of {day}."),
                QT_TRANSLATE_NOOP("Refusal", "Check the opening balance and the movements."),
                {{QStringLiteral("balance"), balance.text()}, {QStringLiteral("day"), iso(day.key())}}));
        day.value() = balance;
    }
    return moved;
}

/** Rates by the day from which they hold within the period: one alone for the whole period's method. */
Result<QMap<QDate, InterestRate>> ratesByDay(const InterestTerms& terms) {
    const bool whole = terms.method == InterestMethod::WholePeriod;
    const auto neededOn = whole ? terms.settledOn.value_or(terms.to) : terms.from;
    auto listed = terms.rates;
    std::stable_sort(listed.begin(), listed.end(),
                     [](const auto& a, const auto& b) { return a.from < b.from; });
    QMap<QDate, InterestRate> rates;
    for (const auto& rate : std::as_const(listed)) {
        if (rate.from <= neededOn)
            rates[terms.from] = rate.rate;
        else if (!whole && rate.from <= terms.to)
            rates[rate.from] = rate.rate;
    }
    if (!rates.contains(terms.from))
        return refuse(refusal(
            "interest.no_rate", QT_TRANSLATE_NOOP("Refusal", "No interest rate is listed for {day}."),
            QT_TRANSLATE_NOOP("Refusal", "Add the bank's listed rate with the day from which it holds."),
            {{QStringLiteral("day"), iso(neededOn)}}));
    return rates;
}

Amount bearing(Amount balance, bool yuanOnly) {
    return yuanOnly ? Amount::yuan(balance.inFen() / 100) : balance;
}

/** The period cut wherever the balance or the rate changes. */
QList<Span> spansOf(const InterestTerms& terms, const QMap<QDate, Amount>& balances,
                    const QMap<QDate, InterestRate>& rates) {
    QMap<QDate, bool> cuts;
    for (const auto& day : balances.keys() + rates.keys())
        cuts.insert(day, true);
    QList<Span> spans;
    for (auto cut = cuts.keyBegin(); cut != cuts.keyEnd(); ++cut) {
        if (!spans.isEmpty())
            spans.last().to = cut->addDays(-1);
        spans << Span{*cut, terms.to, bearing(*std::prev(balances.upperBound(*cut)), terms.yuanOnly),
                      *std::prev(rates.upperBound(*cut))};
    }
    return spans;
}

QList<InterestSegment> segmentsOf(const QList<Span>& spans) {
    QList<InterestSegment> segments;
    for (const auto& span : spans) {
        if (segments.isEmpty() || segments.last().rate != span.rate)
            segments << InterestSegment{span.from, span.to, 0, {}, span.rate};
        auto& segment = segments.last();
        segment.to = span.to;
        segment.days += span.days();
        segment.balanceDays += span.balanceDays();
    }
    return segments;
}

QString daysText(const Span& span) {
    return QStringLiteral(u"%1 × %2 d").arg(span.balance.text()).arg(span.days());
}

/** The arithmetic as it is done: balance-days of each span, interest of each rate unrounded, the total. */
Explanation explain(const Interest& interest, const QList<Span>& spans) {
    Explanation explanation;
    explanation.title = QT_TRANSLATE_NOOP("Explanation", "Interest on the special account");
    explanation.result = interest.amount.text();
    for (const auto& span : spans)
        explanation.steps << Step{
            QT_TRANSLATE_NOOP("Explanation", "Balance from {from} to {to}"),
            {{QStringLiteral("from"), iso(span.from)}, {QStringLiteral("to"), iso(span.to)}},
            daysText(span),
            span.balanceDays().text()};
    for (const auto& segment : interest.segments) {
        // In millionths of a yuan: fen-days × millionths ÷ (360 × 100).
        const auto exact =
            multiplyDivideHalfUp(segment.balanceDays.inFen(), segment.rate.inMillionths(), DaysOfYear * 100);
        explanation.steps << Step{
            QT_TRANSLATE_NOOP("Explanation", "Interest at {rate} from {from} to {to}, {days} days"),
            {{QStringLiteral("rate"), segment.rate.text()},
             {QStringLiteral("from"), iso(segment.from)},
             {QStringLiteral("to"), iso(segment.to)},
             {QStringLiteral("days"), QString::number(segment.days)}},
            QStringLiteral(u"%1 × %2 ÷ 360").arg(segment.balanceDays.text(), segment.rate.text()),
            decimalText(exact, 6, true)};
    }
    explanation.steps << Step{QT_TRANSLATE_NOOP("Explanation", "Total, rounded once, half up to the fen"),
                              {},
                              {},
                              interest.amount.text()};
    return explanation;
}

Amount totalOf(const QList<InterestSegment>& segments) {
    // Σ balance-days × millionths doesn't fit 64 bits for large accounts, so it is summed in 128.
    __extension__ using Wide = __int128;
    Wide sum = 0;
    for (const auto& segment : segments)
        sum += Wide(segment.balanceDays.inFen()) * segment.rate.inMillionths();
    constexpr Wide Divisor = Wide(DaysOfYear) * Million;
    return Amount::fen(static_cast<qint64>((2 * sum + Divisor) / (2 * Divisor)));
}

} // namespace

Result<Explained<Interest>> interestOn(const InterestTerms& terms) {
    if (const auto refused = periodRefusal(terms))
        return refuse(*refused);
    STEWARD_LET(balances, balancesByDay(terms));
    STEWARD_LET(rates, ratesByDay(terms));
    const auto spans = spansOf(terms, balances, rates);
    Interest interest;
    interest.segments = segmentsOf(spans);
    interest.amount = totalOf(interest.segments);
    for (const auto& segment : std::as_const(interest.segments)) {
        interest.days += segment.days;
        interest.balanceDays += segment.balanceDays;
    }
    return Explained<Interest>{interest, explain(interest, spans)};
}

InterestPeriod InterestPeriod::holding(QDate day) {
    QDate last(day.year(), (day.month() + 2) / 3 * 3, 20);
    if (day > last)
        last = last.addMonths(3);
    return {last.addMonths(-3).addDays(1), last};
}

} // namespace steward
