#include "settings/SettingsPage.h"

#include "settings/DetailsTab.h"
#include "settings/HolidaysTab.h"
#include "settings/OwnPasswordTab.h"
#include "settings/PeopleTab.h"
#include "settings/PolicyTab.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace steward {

SettingsPage::SettingsPage(DeskHost& host, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("settingsPage"));
    auto* title = new QLabel(tr("Settings"), this);
    title->setProperty("title", true);
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("settingsTabs"));
    tabs->setDocumentMode(true);
    const auto add = [&](SettingsTab* tab, const QString& name) {
        tabs_.append(tab);
        tabs->addTab(tab, name);
    };
    add(new DetailsTab(host, tabs), tr("Office"));
    add(new HolidaysTab(host, tabs), tr("Special days"));
    add(new PolicyTab(host, tabs), tr("Measures"));
    add(new PeopleTab(host, tabs), tr("People"));
    add(new OwnPasswordTab(host, tabs), tr("My password"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(title);
    column->addWidget(tabs, 1);
}

void SettingsPage::reload() {
    for (auto* tab : tabs_)
        tab->reload();
}

} // namespace steward
