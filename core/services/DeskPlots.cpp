#include "services/DeskPlots.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int MostSteps = 4;
/** A movement smaller than this part of what is drawn gets no mark of its own. */
constexpr int SmallestMarked = 30;

/** The amounts between which a plot is drawn, on round figures. */
class Scale {
public:
    /** Spans a twentieth of the height at least: a balance that hardly moved is shown as that. */
    Scale(Amount low, Amount high) : step_(roundStep(std::max(high - low, Amount::fen(high.inFen() / 20)))) {
        low_ = low.inFen() / step_ * step_;
        if (low_ > low.inFen())
            low_ -= step_;
        high_ = (high.inFen() + step_ - 1) / step_ * step_;
        if (high_ <= low_)
            high_ = low_ + step_;
    }
    /** From the left or, for heights, from the bottom. */
    int at(Amount amount) const {
        const auto units = static_cast<qint64>(Plot::Units);
        const auto span = std::max<qint64>(1, (high_ - low_) / units);
        return static_cast<int>(std::clamp<qint64>((amount.inFen() - low_) / span, 0, units));
    }
    int height(Amount amount) const { return Plot::Units - at(amount); }
    QList<Plot::Tick> heights(const PlotWords& words) const {
        QList<Plot::Tick> ticks;
        for (auto fen = low_; fen <= high_; fen += step_)
            ticks.append({height(Amount::fen(fen)), words.amount(Amount::fen(fen))});
        return ticks;
    }

private:
    static qint64 roundStep(Amount span) {
        // Not below 100 yuan, so that ten-thousandths stay whole.
        for (qint64 power = 10'000;; power *= 10)
            for (const int part : {1, 2, 5})
                if (span.inFen() / MostSteps <= power * part)
                    return power * part;
    }
    qint64 step_;
    qint64 low_;
    qint64 high_;
};

int dayAt(const BalanceCourse& course, QDate day) {
    const auto days = std::max<qint64>(1, course.from.daysTo(course.to));
    return static_cast<int>(course.from.daysTo(day) * Plot::Units / days);
}

/** Round yuan as people say them: 2.5亿, 3500万, 400. */
QString inLargeUnits(qint64 yuan) {
    constexpr qint64 wan = 10'000;
    constexpr qint64 yi = wan * wan;
    if (yuan % wan != 0)
        return QString::number(yuan);
    if (yuan < yi)
        return QStringLiteral(u"%1万").arg(yuan / wan);
    auto text = QStringLiteral("%1.%2").arg(yuan / yi).arg(yuan % yi / wan, 4, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return (text.endsWith(u'.') ? text.chopped(1) : text) + QStringLiteral(u"亿");
}

QString signedText(Amount amount) {
    return amount.isNegative() ? amount.text() : u'+' + amount.text();
}

void addMonths(Plot& plot, const BalanceCourse& course, const PlotWords& words) {
    for (QDate month(course.from.year(), course.from.month(), 1); month <= course.to;
         month = month.addMonths(1))
        if (month >= course.from && month.month() % 3 == 1)
            plot.along.append({dayAt(course, month), words.month(month)});
}

/** What every kind moved over the year. */
void addKinds(Plot& plot, const BalanceCourse& course, const PlotWords& words) {
    QList<std::pair<EntryKind, Amount>> sums;
    for (const auto& moved : course.movements) {
        auto sum = std::find_if(sums.begin(), sums.end(),
                                [&moved](const auto& one) { return one.first == moved.kind; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), {moved.kind, Amount()});
        sum->second += moved.amount;
    }
    for (const auto& [kind, sum] : sums)
        plot.legend.append(
            {sum.isNegative() ? PlotInk::Out : PlotInk::In, words.kind(kind) + u' ' + signedText(sum)});
}

void stack(Plot& plot, const Scale& scale, int column, int columns, const QuarterClaims& quarter,
           const PlotWords& words) {
    const int width = Plot::Units / columns;
    Amount below;
    const auto add = [&](Amount amount, PlotInk ink, const QString& word) {
        if (!amount.isPositive())
            return;
        const int top = scale.height(below + amount);
        const int bottom = scale.height(below);
        plot.fields.append({QRect(column * width + width / 5, top, width * 3 / 5, bottom - top), ink,
                            QStringLiteral("%1 %2 %3").arg(quarter.quarter.code(), word, amount.text())});
        below += amount;
    };
    add(quarter.paid, PlotInk::Paid, words.paid);
    add(quarter.underWay, PlotInk::UnderWay, words.underWay);
    add(quarter.rejected, PlotInk::Rejected, words.rejected);
    if (quarter.quarter.number == 1)
        plot.along.append({column * width + width / 2, QString::number(quarter.quarter.year)});
}

} // namespace

PlotWords chinesePlotWords() {
    PlotWords words;
    words.balance = QStringLiteral(u"专户余额与变动（近一年）");
    words.lending = QStringLiteral(u"在贷余额与可承载额度");
    words.claims = QStringLiteral(u"各季度补偿");
    words.lent = QStringLiteral(u"在贷余额");
    words.carried = QStringLiteral(u"专户余额可承载");
    words.beyond = QStringLiteral(u"超出额度");
    words.paid = QStringLiteral(u"已补偿");
    words.underWay = QStringLiteral(u"办理中");
    words.rejected = QStringLiteral(u"未通过");
    words.noEntries = QStringLiteral(u"尚无账目。");
    words.noBanks = QStringLiteral(u"尚无开立专户的合作银行。");
    words.noClaims = QStringLiteral(u"近三年尚无补偿申请。");
    words.amount = [](Amount amount) { return inLargeUnits(amount.inFen() / 100); };
    words.month = [](QDate day) { return QStringLiteral(u"%1年%2月").arg(day.year()).arg(day.month()); };
    words.kind = entryKindChinese;
    return words;
}

Plot balancePlot(const DeskView& view, const PlotWords& words) {
    const auto& course = view.balance;
    Plot plot;
    plot.title = words.balance;
    if (course.movements.isEmpty() && course.opening.isZero()) {
        plot.empty = words.noEntries;
        return plot;
    }
    // Books that begin within the year are drawn from their first day on, not from nothing.
    auto held = course.opening;
    auto low = held.isZero() ? course.movements.first().amount : held;
    auto high = low;
    for (const auto& moved : course.movements) {
        held += moved.amount;
        low = std::min(low, held);
        high = std::max(high, held);
    }
    const Scale scale(low, high);
    held = course.opening;
    if (!held.isZero())
        plot.course.append({0, scale.height(held)});
    for (const auto& moved : course.movements) {
        const int x = dayAt(course, moved.day);
        if (!plot.course.isEmpty())
            plot.course.append({x, scale.height(held)});
        held += moved.amount;
        plot.course.append({x, scale.height(held)});
        const auto size = moved.amount.isNegative() ? -moved.amount : moved.amount;
        if (size.inFen() * SmallestMarked >= (high - low).inFen())
            plot.marks.append({{x, scale.height(held)},
                               moved.amount.isNegative() ? PlotInk::Out : PlotInk::In,
                               QStringLiteral("%1 %2 %3")
                                   .arg(moved.day.toString(Qt::ISODate), words.kind(moved.kind),
                                        signedText(moved.amount))});
    }
    plot.course.append({Plot::Units, scale.height(held)});
    plot.heights = scale.heights(words);
    addMonths(plot, course, words);
    addKinds(plot, course, words);
    return plot;
}

Plot lendingPlot(const DeskView& view, const PlotWords& words) {
    Plot plot;
    plot.title = words.lending;
    plot.grid = false;
    if (view.cards.isEmpty()) {
        plot.empty = words.noBanks;
        return plot;
    }
    Amount most;
    for (const auto& card : view.cards)
        most = std::max({most, card.outstanding, card.topUp.value.carried});
    const Scale scale({}, most);
    const int row = Plot::Units / static_cast<int>(view.cards.size());
    for (int i = 0; i < view.cards.size(); ++i) {
        const auto& card = view.cards.at(i);
        const auto& carried = card.topUp.value.carried;
        const bool isShort = card.topUp.value.isShort();
        plot.fields.append(
            {QRect(0, row * i + row * 3 / 10, scale.at(card.outstanding), row * 4 / 10),
             isShort ? PlotInk::Short : PlotInk::Lent,
             QStringLiteral("%1 %2 %3").arg(card.called, words.lent, card.outstanding.text())});
        plot.fields.append({QRect(0, row * i + row / 5, scale.at(carried), row * 3 / 5), PlotInk::Limit,
                            QStringLiteral("%1 %2 %3").arg(card.called, words.carried, carried.text())});
        plot.heights.append({row * i + row / 2, card.called});
    }
    plot.legend = {
        {PlotInk::Lent, words.lent}, {PlotInk::Limit, words.carried}, {PlotInk::Short, words.beyond}};
    return plot;
}

Plot claimsPlot(const DeskView& view, const PlotWords& words) {
    Plot plot;
    plot.title = words.claims;
    Amount most;
    for (const auto& quarter : view.quarters)
        most = std::max(most, quarter.paid + quarter.underWay + quarter.rejected);
    if (most.isZero()) {
        plot.empty = words.noClaims;
        return plot;
    }
    const Scale scale({}, most);
    for (int i = 0; i < view.quarters.size(); ++i)
        stack(plot, scale, i, static_cast<int>(view.quarters.size()), view.quarters.at(i), words);
    plot.heights = scale.heights(words);
    plot.legend = {{PlotInk::Paid, words.paid},
                   {PlotInk::UnderWay, words.underWay},
                   {PlotInk::Rejected, words.rejected}};
    return plot;
}

} // namespace steward
