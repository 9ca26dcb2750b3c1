#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace steward {

/** What the lines around a table state by labels: `经办人：周文    初审日期：2018-03-26`. */
class HeadLabels {
public:
    explicit HeadLabels(const QStringList& lines);
    /** What follows the first label, brackets left out, that is one of `words`; empty when none states it. */
    QString value(const QStringList& words) const;
    /** The same as a day; a spreadsheet's count of days is one too. */
    std::optional<QDate> day(const QStringList& words) const;

private:
    struct Label {
        QString name;
        QString value;
    };
    QList<Label> labels_;
};

} // namespace steward
