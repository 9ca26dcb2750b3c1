#include "shell/TopLine.h"

#include "shell/SearchBox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace steward {

namespace {

/** As the window's language writes days: 2018年3月5日 星期一. */
QString dayText(QDate day) {
    const QLocale locale(TopLine::tr("en", "code of the language in which days are written, as zh_CN"));
    return locale.toString(day, TopLine::tr("d MMMM yyyy, dddd", "how a day is written, by Qt's letters"));
}

} // namespace

TopLine::TopLine(const Office& office, QWidget* parent) : QWidget(parent) {
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("topLine"));
    auto* name = new QLabel(tr("Fund Steward"), line);
    name->setObjectName(QStringLiteral("programName"));
    auto* place =
        new QLabel(tr("%1   •   %2").arg(office.details().officeName, dayText(office.today())), line);
    place->setObjectName(QStringLiteral("topOffice"));
    place->setProperty("quiet", true);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(14, 8, 14, 8);
    row->addWidget(name);
    if (office.user()) {
        search_ = new SearchBox(office, line);
        row->addSpacing(24);
        row->addWidget(search_);
    }
    row->addStretch();
    row->addWidget(place);
    auto* band = new QLabel(tr("Practice office: nothing here is real, and every paper says so."), this);
    band->setObjectName(QStringLiteral("practiceBand"));
    band->setVisible(office.details().practice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(band);
}

} // namespace steward
