#pragma once

#include <QString>

namespace steward {

/** Names, numbers and marks of one office that papers and screens show; kept in the file. */
struct OfficeDetails {
    QString officeName;
    QString county;
    QString fundName;
    QString decidingBody;
    QString letterPrefix;                                       ///< 巫扶贷补
    QString listPrefix;                                         ///< 巫扶贷名
    QString reviewPrefix;                                       ///< 巫扶贷初
    QString approvalPrefix;                                     ///< 巫扶贷审
    QString receiptPrefix;                                      ///< 巫扶贷收
    QString returnPrefix;                                       ///< 巫扶贷退
    QString reconciliationPrefix = QStringLiteral(u"巫扶贷账"); ///< files of before know none
    QString topUpPrefix = QStringLiteral(u"巫扶贷函");
    QString recoveryPrefix = QStringLiteral(u"巫扶贷追");
    QString clawbackPrefix = QStringLiteral(u"巫扶贷回");
    QString meetingPrefix = QStringLiteral(u"巫扶贷会");
    QString confirmationPrefix = QStringLiteral(u"巫扶贷确");
    QString reminderPrefix = QStringLiteral(u"巫扶贷催");
    bool practice = false; ///< a demonstration office: marked on screen and on every paper
    bool operator==(const OfficeDetails&) const = default;
};

/** Where the file keeps them among its settings. */
inline const QString DetailsKey = QStringLiteral("office_details");
/** As kept in the file's settings. */
QString detailsText(const OfficeDetails& details);
OfficeDetails detailsFrom(const QString& text);

} // namespace steward
