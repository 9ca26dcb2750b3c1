#include "shell/Pages.h"

#include "claims/ClaimsPage.h"
#include "desk/DeskPage.h"
#include "documents/PapersPage.h"
#include "fund/FundPage.h"
#include "reconciliation/ReconciliationPage.h"
#include "recoveries/RecoveriesPage.h"
#include "registry/BanksPage.h"
#include "registry/LoansPage.h"
#include "settings/SettingsPage.h"
#include "townships/TownshipsPage.h"

#include <QCoreApplication>

namespace steward {

namespace {

void showOn(ClaimsPage& page, const Place& place) {
    if (place.meeting)
        page.openHeldMeeting(place.meeting);
    else if (place.tab == QStringLiteral("meeting"))
        page.openMeeting(place.claim);
    else if (!place.township.isEmpty())
        page.openTownship(place.claim, place.township);
    else if (place.paper.isNull())
        page.openClaim(place.claim);
    else
        page.openPaper(place.claim, place.paper);
}
void showOn(FundPage& page, const Place& place) {
    page.showPlace(place);
}
void showOn(ReconciliationPage& page, const Place& place) {
    page.open(place.account, place.quarter);
}
void showOn(RecoveriesPage& page, const Place& place) {
    page.openLoan(place.item, place.bank);
}
void showOn(LoansPage& page, const Place& place) {
    if (place.loan.isNull())
        page.openHousehold(place.household);
    else
        page.openLoan(place.loan);
}
void showOn(TownshipsPage& page, const Place& place) {
    page.showTownship(place.township);
}
void showOn(PapersPage& page, const Place& place) {
    page.showPaper(place.paper);
}
void showOn(BanksPage& page, const Place& place) {
    page.openBank(place.bank);
}

template<class Page>
PageKind page(const char* id, const char* name, const char* icon) {
    return {QString::fromLatin1(id), name, QString::fromLatin1(icon), [](DeskHost& host, QWidget* parent) {
                auto* made = new Page(host, parent);
                MadePage page{made, [made] { made->reload(); }};
                if constexpr (requires(QString path) { made->takeWorkbook(path); })
                    page.takeFile = [made](const QString& path) { made->takeWorkbook(path); };
                if constexpr (requires(const Place& place) { showOn(*made, place); })
                    page.showPlace = [made](const Place& place) { showOn(*made, place); };
                page.exportsItself = requires {
                    &Page::exportShown;
                };
                if constexpr (requires { &Page::placeWanted; })
                    page.leads = [made](QObject* listener, const std::function<void(const Place&)>& follow) {
                        QObject::connect(made, &Page::placeWanted, listener, follow);
                    };
                return page;
            }};
}

} // namespace

QString PageKind::title() const {
    return QCoreApplication::translate("Pages", name);
}

const QList<PageKind>& pageKinds() {
    static const QList<PageKind> kinds{
        page<DeskPage>("desk", QT_TRANSLATE_NOOP("Pages", "Desk"), "go-home"),
        page<ClaimsPage>("claims", QT_TRANSLATE_NOOP("Pages", "Claims"), "view-task"),
        page<FundPage>("fund", QT_TRANSLATE_NOOP("Pages", "Fund"), "view-financial-list"),
        page<ReconciliationPage>("reconciliation", QT_TRANSLATE_NOOP("Pages", "Reconciliation"),
                                 "view-split-left-right"),
        page<RecoveriesPage>("recoveries", QT_TRANSLATE_NOOP("Pages", "Recoveries"), "edit-undo"),
        page<LoansPage>("loans", QT_TRANSLATE_NOOP("Pages", "Loans and households"), "user-group-properties"),
        page<BanksPage>("banks", QT_TRANSLATE_NOOP("Pages", "Banks"), "view-bank"),
        page<TownshipsPage>("townships", QT_TRANSLATE_NOOP("Pages", "Townships"), "map-flat"),
        page<PapersPage>("papers", QT_TRANSLATE_NOOP("Pages", "Papers"), "document-multiple"),
        page<SettingsPage>("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "configure"),
    };
    return kinds;
}

} // namespace steward
