#include "common/WorkTable.h"
#include "exchange/TableWriter.h"
#include "exchange/Workbook.h"
#include "services/Registry.h"
#include "shell/WorkView.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QAction>
#include <QTableView>

using namespace steward;

/** Ctrl+E and the menu of every table save what is shown, as it is shown. */
class TestExporting : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theRegisterIsReadWhole();
    void aTableIsSavedByItsMenu();
    void everyTableHasTheMenu();
    void whatIsCancelledLeavesNoFile();

private:
    QTableView* table(const char* name) {
        auto* found = view_->findChild<QTableView*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void show(const char* page) {
        view_->resize(1366, 768);
        view_->setVisible(true);
        view_->showPage(QLatin1String(page));
        QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    }
    /** Rows of the file that was written, cell by cell. */
    QList<QStringList> written() const {
        const auto book = openWorkbook(host_->target);
        QList<QStringList> rows;
        if (book)
            for (const auto& row : book->sheets.first().rows) {
                rows.append(QStringList());
                for (const auto& cell : row.cells)
                    rows.last() << cell.text;
            }
        return rows;
    }

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<WorkView> view_;
};

void TestExporting::init() {
    view_.reset();
    practice_ = std::make_unique<PracticeOffice>();
    QVERIFY2(practice_->made(), practice_->refusal().constData());
    QVERIFY(practice_->signInAs(Role::Clerk));
    host_ = std::make_unique<StandInHost>(practice_->office());
    host_->target = practice_->file(QStringLiteral("shown.xlsx"));
    view_ = std::make_unique<WorkView>(*host_);
}

/** More rows than the window has at hand, in the order asked for, identity numbers masked, not public. */
void TestExporting::theRegisterIsReadWhole() {
    show("loans");
    auto* households = table("householdsTable");
    households->sortByColumn(1, Qt::DescendingOrder);
    households->setColumnHidden(5, true);
    households->setFocus();
    QTest::keyClick(households, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(host_->refused, QStringList());
    const auto rows = written();
    PageRequest request;
    request.sortBy = QStringLiteral("head");
    request.descending = true;
    request.limit = 1'000;
    const auto all = Registry(practice_->office()).households(request);
    QCOMPARE(rows.size(), all->total + 2);
    QCOMPARE(rows.at(0), QStringList(NotPublic));
    QVERIFY(!rows.at(1).contains(households->model()->headerData(5, Qt::Horizontal).toString()));
    for (int i = 0; i < all->total; ++i) {
        QCOMPARE(rows.at(i + 2).at(0), all->rows.at(i).number);
        QVERIFY(!rows.at(i + 2).contains(all->rows.at(i).headIdNumber));
    }
}

void TestExporting::aTableIsSavedByItsMenu() {
    show("claims");
    auto* claims = table("claimsTable");
    QCOMPARE(claims->contextMenuPolicy(), Qt::ActionsContextMenu);
    claims->actions().last()->trigger();
    const auto rows = written();
    QCOMPARE(rows.size(), claims->model()->rowCount() + 2);
    QCOMPARE(rows.at(2).at(1), claims->model()->index(0, 1).data().toString());
}

void TestExporting::everyTableHasTheMenu() {
    for (const auto& kind : pageKinds()) {
        view_->showPage(kind.id);
        for (const auto* each : view_->findChildren<QTableView*>()) {
            for (const auto* action : each->actions())
                QVERIFY2(!action->text().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(each->contextMenuPolicy() == Qt::ActionsContextMenu && each->actions().size() >= 2,
                     qPrintable(each->objectName()));
        }
    }
}

void TestExporting::whatIsCancelledLeavesNoFile() {
    show("loans");
    host_->goesOn = false;
    auto* households = table("householdsTable");
    households->setFocus();
    QTest::keyClick(households, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(host_->refused, QStringList{QStringLiteral("work.cancelled")});
    QVERIFY(!QFile::exists(host_->target));
}

QTEST_MAIN(TestExporting)
#include "TestExporting.moc"
