#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** One thing that its addressee has not done. */
struct LateMatter {
    QString about;   ///< 巫山农商行2018年第1季度补偿名单，3笔
    QString missing; ///< 初审意见, 主要负责人审核, 退回专户864.19元
    QDate since;     ///< when it was asked for
    QDate due;
    bool late = false; ///< the day due is over
    int daysLate = 0;  ///< working days behind it; 0 on days off that follow it
};

/** 催办函 to a township (Art. 19) or a bank (Art. 21), a letter by GB/T 9704-2012. */
struct ReminderForm {
    enum class To { Township, Bank };

    PaperHead head;
    To to = To::Township;
    QString addressee; ///< 庙宇镇人民政府
    int days = 5;      ///< that the measures give
    bool workingDays = true;
    QList<LateMatter> matters;

    QString title() const;
    QStringList opening() const;
    FormTable table() const;
    QStringList closing() const;
    int late() const; ///< how many are late already
};

/** How a letter addresses a township: 庙宇镇人民政府, 高唐街道办事处. */
QString townshipAuthority(const QString& name);

} // namespace steward
