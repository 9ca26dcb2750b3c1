#pragma once

#include "base/Id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace steward {

/** A township or street (乡镇、街道). */
struct Township {
    QString code; ///< 500237101
    QString name; ///< 庙宇镇
    QString kind; ///< 街道, 镇, 乡
    bool operator==(const Township&) const = default;
};

/** A row of the register of households as somebody's file states it. */
struct HouseholdRow {
    int row = 0;    ///< 1-based row in the source; 0 when typed
    QString number; ///< 户编号
    QString township;
    QString village;
    QString head;
    QString headIdNumber;
    std::optional<int> people;
    QString phone;
    QDate registeredOn;          ///< 建档立卡日期
    std::optional<QDate> leftOn; ///< 退出日期
};

/** A registered household (建档立卡贫困户). */
struct Household {
    HouseholdId id;
    QString number;
    QString townshipCode;
    QString village;
    QString head;
    QString headIdNumber;
    int people = 0;
    QString phone;
    QDate registeredOn;
    std::optional<QDate> leftOn;
    /** Registered on `day`: a household that left the register later was rightly lent to before (Art. 3). */
    bool registeredWhen(QDate day) const { return day >= registeredOn && (!leftOn || day <= *leftOn); }
    bool operator==(const Household&) const = default;
};

} // namespace steward
