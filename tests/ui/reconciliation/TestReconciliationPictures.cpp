#include "SampleView.h"

#include "reconciliation/PairingPane.h"
#include "reconciliation/ReconciliationHead.h"
#include "reconciliation/StatementPane.h"
#include "shell/Look.h"
#include "support/PracticeOffice.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace steward;

/**
 * The parts of the page over hand-made quarters, few lines and many, on the smallest and a usual screen.
 * With STEWARD_PICTURES naming a folder, each is saved there to be looked at.
 */
class TestReconciliationPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyLook(*qApp); }
    void everythingFits_data();
    void everythingFits();

private:
    void shoot(QWidget& widget, const QString& name);
    PracticeOffice settings_; ///< keeps what the machine remembers out
};

void TestReconciliationPictures::shoot(QWidget& widget, const QString& name) {
    QCoreApplication::processEvents();
    for (const auto* button : widget.findChildren<QPushButton*>())
        QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(),
                 qPrintable(button->text()));
    const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestReconciliationPictures::everythingFits_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("lines");
    const QSize small(1366 - 168, 768 - 96);
    const QSize large(1920 - 168, 1080 - 96);
    QTest::newRow("few") << QStringLiteral("zh_CN") << false << small << 6;
    QTest::newRow("few-english") << QStringLiteral("en") << false << small << 6;
    QTest::newRow("few-dark") << QStringLiteral("zh_CN") << true << large << 6;
    QTest::newRow("many") << QStringLiteral("zh_CN") << false << large << 1200;
    QTest::newRow("many-dark") << QStringLiteral("zh_CN") << true << small << 1200;
}

void TestReconciliationPictures::everythingFits() {
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, screen);
    QFETCH(int, lines);
    QVERIFY(useLanguage(language));
    QApplication::setPalette(stewardPalette(dark));
    applyLook(*qApp);
    auto sample = lines > 10 ? largeSample(lines) : smallSample();
    const auto& view = sample.drawn();
    QWidget page;
    auto* head = new ReconciliationHead(&page);
    auto* pairing = new PairingPane(&page);
    auto* statement = new StatementPane(&page);
    auto* box = new QVBoxLayout(&page);
    box->setContentsMargins(16, 12, 16, 8);
    box->addWidget(head);
    box->addWidget(pairing, 1);
    box->addWidget(statement);
    head->setAccounts({{QStringLiteral(u"重庆农村商业银行股份有限公司巫山支行 …0001"), AccountId(1)}});
    head->setQuarters({view.quarter}, {}, view.quarter);
    head->setState(headState(view, {}), view.statements);
    pairing->setView(view, {});
    statement->setState(statementState(view));
    page.resize(screen);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto name = QStringLiteral("reconciliation-") + QLatin1String(QTest::currentDataTag());
    shoot(page, name);
    auto* ours = page.findChild<QTableView*>(QStringLiteral("oursTable"));
    QVERIFY(!ours->horizontalScrollBar()->isVisible());
    ours->setFocus();
    ours->setCurrentIndex(ours->model()->index(0, 0));
    QTest::keyClick(ours, Qt::Key_Return);
    ours->selectRow(3);
    shoot(page, name + QStringLiteral("-unfolded"));
    ours->selectRow(ours->model()->rowCount() - 1);
    shoot(page, name + QStringLiteral("-chosen"));
}

QTEST_MAIN(TestReconciliationPictures)
#include "TestReconciliationPictures.moc"
