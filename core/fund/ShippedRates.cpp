#include "fund/ShippedRates.h"

#include "base/DataLines.h"

#include <QMap>

/** Pulls the data in from the static library; has to stand outside every namespace. */
static void linkRates() {
    Q_INIT_RESOURCE(rates);
}

namespace steward {

namespace {

/** Rates of one series of the shipped table `from,series,percent`. */
QMap<QDate, InterestRate> seriesOf(const QList<DataLine>& lines, const QString& series) {
    QMap<QDate, InterestRate> rates;
    for (const auto& line : lines) {
        const auto& fields = line.fields;
        if (fields.at(1) != series)
            continue;
        const auto rate = parseInterestRate(fields.at(2));
        Q_ASSERT(rate); // our own data, read by every run of the tests
        rates.insert(QDate::fromString(fields.at(0), Qt::ISODate), *rate);
    }
    return rates;
}

} // namespace

QList<ListedRate> shippedRates() {
    linkRates();
    const auto lines =
        dataLines(shippedData(QStringLiteral(":/rates/demand.csv")), QStringLiteral("from,series,percent"));
    const auto benchmark = seriesOf(lines, QStringLiteral("benchmark"));
    const auto listed = seriesOf(lines, QStringLiteral("listed"));
    QList<ListedRate> rates;
    for (auto rate = benchmark.cbegin(); rate != benchmark.cend() && rate.key() < listed.firstKey(); ++rate)
        rates.append({rate.key(), rate.value()});
    for (auto rate = listed.cbegin(); rate != listed.cend(); ++rate)
        rates.append({rate.key(), rate.value()});
    return rates;
}

} // namespace steward
