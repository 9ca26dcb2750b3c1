#include "services/CellNotes.h"

#include "translations/Translations.h"

namespace steward {

namespace {

/** The field of the list that a finding marks; empty when it concerns the row. */
QString fieldOf(ClaimColumn column) {
    switch (column) {
    case ClaimColumn::Row:
        return {};
    case ClaimColumn::Township:
        return QStringLiteral("township");
    case ClaimColumn::Borrower:
        return QStringLiteral("borrower");
    case ClaimColumn::IdNumber:
        return QStringLiteral("idNumber");
    case ClaimColumn::Note:
        return QStringLiteral("note");
    case ClaimColumn::OverduePrincipal:
        return QStringLiteral("overduePrincipal");
    case ClaimColumn::DueOn:
        return QStringLiteral("dueOn");
    case ClaimColumn::Ground:
        return QStringLiteral("ground");
    case ClaimColumn::Notice:
        return QStringLiteral("lastNotice");
    case ClaimColumn::InsurerPaid:
        return QStringLiteral("insurerPaid");
    case ClaimColumn::Asked:
        return QStringLiteral("asked");
    }
    return {};
}

} // namespace

CellNote noteOf(const Finding& finding) {
    const auto& kind = kindOf(finding.code);
    const auto returned = returnedFinding(finding);
    return {fieldOf(kind.column), returned.reason() + returned.remedy, finding.blocking()};
}

ReturnedFinding returnedFinding(const Finding& finding) {
    const auto& kind = kindOf(finding.code);
    return {inChinese("Finding", kind.sentence, finding.facts), kind.article,
            inChinese("Finding", kind.remedy, finding.facts)};
}

QString chineseText(const Error& error) {
    const ReturnedFinding said{inChinese("Refusal", error.what, error.facts), error.article,
                               inChinese("Refusal", error.remedy, error.facts)};
    return said.reason() + said.remedy;
}

} // namespace steward
