#include "fund/LendingState.h"

#include <QCoreApplication>

namespace steward {

namespace {

class LendingWords {
    Q_DECLARE_TR_FUNCTIONS(LendingState)
public:
    static std::pair<QString, Tone> standing(const Suspension* suspension) {
        if (!suspension)
            return {tr("Lends"), Tone::Good};
        return suspension->resumedOn ? std::pair{tr("Resumed"), Tone::Quiet}
                                     : std::pair{tr("Suspended"), Tone::Caution};
    }
};

LendingLine lendingLine(const BankLending& bank, const Suspension* suspension) {
    LendingLine line;
    line.bank = bank.bank;
    line.name = bank.name;
    std::tie(line.standing, line.tone) = LendingWords::standing(suspension);
    if (!suspension)
        return line;
    line.suspended = !suspension->resumedOn;
    line.suspendedOn = suspension->suspendedOn.toString(Qt::ISODate);
    line.letter = suspension->letter;
    line.ratio = suspension->ratio;
    if (suspension->resumedOn)
        line.resumed = QStringLiteral("%1  %2").arg(suspension->resumedOn->toString(Qt::ISODate),
                                                    suspension->resumeLetter);
    return line;
}

} // namespace

QList<LendingLine> lendingLines(const QList<BankLending>& banks) {
    QList<LendingLine> lines;
    for (const BankLending& bank : banks) {
        if (bank.suspensions.isEmpty() || bank.suspensions.first().resumedOn)
            lines << lendingLine(bank, nullptr);
        for (const Suspension& suspension : bank.suspensions)
            lines << lendingLine(bank, &suspension);
    }
    return lines;
}

} // namespace steward
