#include "fund/ChargesState.h"

namespace steward {

namespace {

class ChargesWords {
    Q_DECLARE_TR_FUNCTIONS(ChargesState)
public:
    static QString line(const OpenCharge& charge, const AccountNames& names, QDate today) {
        return tr("%1, %2 of %3: %4 not refunded for %n day(s)", nullptr,
                  static_cast<int>(charge.day.daysTo(today)))
            .arg(names.value(charge.account), charge.number, charge.day.toString(Qt::ISODate),
                 charge.left.text());
    }
    static QString sentence(Amount left) { return tr("Bank charges not refunded: %1").arg(left.text()); }
};

} // namespace

ChargesState chargesState(const QList<OpenCharge>& open, const AccountNames& names, QDate today) {
    ChargesState state;
    Amount left;
    for (const OpenCharge& charge : open) {
        left += charge.left;
        state.lines << ChargesWords::line(charge, names, today);
    }
    state.sentence = ChargesWords::sentence(left);
    return state;
}

} // namespace steward
