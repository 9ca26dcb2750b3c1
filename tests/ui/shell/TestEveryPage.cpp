#include "services/Claims.h"
#include "services/Meetings.h"
#include "services/Settings.h"
#include "shell/Look.h"
#include "shell/Pages.h"
#include "support/NamedControls.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"
#include "translations/Translations.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>

using namespace steward;

namespace {

/** What a window leaves to a page beside the navigation, under the menu and over the foot. */
constexpr QSize PageOf1366{1366 - 168, 768 - 96};
constexpr QSize PageOf1920{1920 - 168, 1080 - 96};

/** Keys that a hint promises and nothing on the page answers. */
QStringList emptyPromises(const QWidget& page) {
    QSet<QKeySequence> held;
    for (const auto* action : page.findChildren<QAction*>())
        for (const auto& keys : action->shortcuts())
            held << keys;
    for (const auto* shortcut : page.findChildren<QShortcut*>())
        held << shortcut->key();
    for (const auto* button : page.findChildren<QAbstractButton*>())
        held << button->shortcut();
    static const QRegularExpression promise(
        QStringLiteral("[(（]((?:Ctrl\\+|Shift\\+|Alt\\+)*(?:F\\d+|[A-Z]))[)）]"));
    QStringList found;
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        const auto match = promise.match(button->toolTip() + button->text());
        if (match.hasMatch() && !held.contains(QKeySequence(match.captured(1))))
            found << QStringLiteral("%1 “%2”").arg(match.captured(1), button->objectName());
    }
    return found;
}

} // namespace

/**
 * Shows every page of the shell with each of its tabs, as a person who may read and prepare sees it: every
 * control has a name, nothing is wider than the smallest screen. With STEWARD_PICTURES naming a folder, each
 * is saved there, in both languages, light and dark, at both sizes, to be looked at; with STEWARD_OFFICE,
 * those of that office, as its clerk sees them today, however much it holds.
 */
class TestEveryPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isNamedAndFits_data();
    void isNamedAndFits();

private:
    template<class Look>
    static void inEachTab(QWidget& page, const QString& name, const Look& look);
    Office& office() { return other_ ? *other_ : practice_->office(); }
    /** What a page can show beside its beginning, with a name for each. */
    QMap<QString, Place> placesOn(const QString& page);
    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<Office> other_; ///< looked at in the place of the practice office
};

void TestEveryPage::initTestCase() {
    practice_ = std::make_unique<PracticeOffice>();
    QVERIFY2(practice_->made(), practice_->refusal().constData());
    QVERIFY(practice_->signInAs(Role::Clerk));
    const auto path = qEnvironmentVariable("STEWARD_OFFICE");
    if (path.isEmpty())
        return;
    auto opened = Office::open(path, std::make_shared<SystemClock>(), OpenMode::ReadOnly);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
    other_ = std::move(*opened);
    const auto users = Settings(*other_).users();
    const auto clerk =
        std::ranges::find_if(*users, [](const User& user) { return user.roles.testFlag(Role::Clerk); });
    QVERIFY(clerk != users->cend());
    other_->actAs(*clerk);
}

void TestEveryPage::isNamedAndFits_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("zh-1366-light") << QStringLiteral("zh_CN") << false << PageOf1366;
    QTest::newRow("en-1366-light") << QStringLiteral("en") << false << PageOf1366;
    if (qEnvironmentVariableIsEmpty("STEWARD_PICTURES"))
        return;
    QTest::newRow("zh-1366-dark") << QStringLiteral("zh_CN") << true << PageOf1366;
    QTest::newRow("en-1366-dark") << QStringLiteral("en") << true << PageOf1366;
    for (const bool dark : {false, true})
        for (const auto* language : {"zh_CN", "en"})
            QTest::addRow("%.2s-1920-%s", language, dark ? "dark" : "light")
                << QString::fromLatin1(language) << dark << PageOf1920;
}

/** Calls `look` with the page and a name as each of its tabs is shown, or once where it has none. */
template<class Look>
void TestEveryPage::inEachTab(QWidget& page, const QString& name, const Look& look) {
    const auto all = page.findChildren<QTabWidget*>();
    const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
    if (shown == all.end()) {
        look(name);
        return;
    }
    auto* tabs = *shown;
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->isTabEnabled(i))
            continue;
        tabs->setCurrentIndex(i);
        look(QStringLiteral("%1-%2").arg(name).arg(i));
    }
}

QMap<QString, Place> TestEveryPage::placesOn(const QString& page) {
    QMap<QString, Place> places;
    if (page != QStringLiteral("claims"))
        return places;
    const auto claims = Claims(office()).list();
    for (const auto& summary : *claims)
        places.insert(QStringLiteral("claim-%1").arg(summary.claim.id.value),
                      {.page = page, .claim = summary.claim.id});
    places.insert(QStringLiteral("meeting"), {.page = page, .tab = QStringLiteral("meeting")});
    const auto meetings = Meetings(office()).held();
    for (const auto& meeting : *meetings)
        places.insert(QStringLiteral("meeting-%1").arg(meeting.held.id.value),
                      {.page = page, .meeting = meeting.held.id});
    return places;
}

void TestEveryPage::isNamedAndFits() {
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QVERIFY(useLanguage(language));
    qApp->setPalette(stewardPalette(dark));
    applyLook(*qApp);
    StandInHost host(office());
    const auto folder = qEnvironmentVariable("STEWARD_PICTURES");
    for (const auto& kind : pageKinds()) {
        QWidget frame;
        const auto made = kind.make(host, &frame);
        made.widget->resize(size);
        frame.resize(size);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        made.reload();
        const auto look = [&](const QString& name) {
            QTest::qWait(folder.isEmpty() ? 0 : other_ ? 1500 : 200);
            const auto nameless = namelessControls(*made.widget);
            QVERIFY2(nameless.isEmpty(), qPrintable(name + u' ' + nameless.join(QStringLiteral(", "))));
            QVERIFY2(emptyPromises(*made.widget).isEmpty(),
                     qPrintable(name + u' ' + emptyPromises(*made.widget).join(QStringLiteral(", "))));
            QVERIFY2(made.widget->minimumSizeHint().width() <= PageOf1366.width(), qPrintable(name));
            if (!folder.isEmpty())
                QVERIFY(frame.grab().save(QDir(folder).filePath(
                    QStringLiteral("%1-%2.png").arg(QLatin1String(QTest::currentDataTag()), name))));
        };
        inEachTab(*made.widget, kind.id, look);
        const auto places = placesOn(kind.id);
        for (auto place = places.begin(); place != places.end(); ++place) {
            made.showPlace(*place);
            inEachTab(*made.widget, place.key(), look);
        }
    }
    QCOMPARE(host.refused, QStringList());
}

QTEST_MAIN(TestEveryPage)
#include "TestEveryPage.moc"
