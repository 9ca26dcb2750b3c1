#pragma once

#include "registry/RegistryWords.h"

namespace steward {

/** A word with how loudly it is said. */
struct Standing {
    QString text;
    Tone tone = Tone::Quiet;
};

/** One bank of the list at the left. */
struct BankLine {
    BankId id;
    QString name;
    Standing agreement; ///< in force, ends soon, none
};

struct AccountLine {
    SpecialAccount account;
    QString interest;
    Standing standing;
};

struct AgreementLine {
    Agreement agreement;
    QString days; ///< `2018-01-01 – open`
    Standing standing;
};

/** Figures of one month end with what they come to. */
struct FigureLine {
    PortfolioFigure figure;
    QString ratio;          ///< NPL ratio; a dash when nothing is lent
    QString target;         ///< of the year; empty when none is entered
    bool explained = false; ///< the target is known, so F2 has an answer
};

/** The page of one bank. */
struct BankState {
    BankId id;
    QString name;
    QString shortName;
    QString creditCode;
    QString receiving; ///< holder, number, branch of the account compensation is paid to
    QString contact;
    QList<AccountLine> accounts;
    QList<AgreementLine> agreements;
    QList<NplTarget> targets;  ///< latest year first
    QList<FigureLine> figures; ///< latest month end first
    Standing agreement;
};

QList<BankLine> bankLines(const QList<BankView>& banks, QDate today);
BankState bankState(const BankView& view, QDate today);

} // namespace steward
