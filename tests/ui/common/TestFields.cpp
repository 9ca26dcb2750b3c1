#include "common/AmountEdit.h"
#include "common/Choice.h"
#include "common/DateEdit.h"
#include "common/FormDialog.h"
#include "common/FormDraft.h"
#include "common/RowsModel.h"
#include "common/WorkTable.h"
#include "support/FileText.h"
#include "support/SmallOffice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace steward;

/** The fields and tables that every page is made of. */
class TestFields : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    }
    void amountSettlesOrTellsWhy();
    void dayCanBeAbsent();
    void dialogStaysOnRefusal();
    void whatWasTypedSurvives();
    void aDraftIsNotOverwrittenUnasked();
    void whatWasNotTypedLeavesTheFileAlone();
    void remembersChoices();
    void copiesWhatIsShown();
    void remembersColumns();
    void aCutTextIsToldWhole();
    void aFigureIsNeverCut();

private:
    QTemporaryDir folder_;
};

namespace {

RowsModel<int>* numbers(QObject* parent) {
    auto* model = new RowsModel<int>(
        {{QStringLiteral("plain"), true,
          [](int n) {
              return RowCell{QString::number(n), n};
          }},
         {QStringLiteral("double"), true, [](int n) { return RowCell{QString::number(2 * n)}; }},
         {QStringLiteral("word"), false, [](int) { return RowCell{QStringLiteral("x")}; }}},
        parent);
    model->setRows({9, 10, 1});
    return model;
}

} // namespace

void TestFields::amountSettlesOrTellsWhy() {
    AmountEdit field;
    field.setText(QStringLiteral(u"1.2万元"));
    emit field.editingFinished();
    QCOMPARE(field.text(), QStringLiteral("12,000.00"));
    QCOMPARE(*field.amount(), Amount::yuan(12'000));
    QVERIFY(field.toolTip().isEmpty());
    field.setText(QStringLiteral("1.234"));
    emit field.editingFinished();
    QCOMPARE(field.text(), QStringLiteral("1.234"));
    QCOMPARE(field.property("tone").toString(), QStringLiteral("late"));
    QVERIFY(!field.toolTip().isEmpty());
    field.setAmount(Amount::fen(5));
    QVERIFY(!field.property("tone").isValid());
}

void TestFields::dayCanBeAbsent() {
    DateEdit field;
    field.setMayBeEmpty({2018, 3, 20});
    QVERIFY(!field.day());
    field.setDay(QDate(2018, 1, 2));
    QCOMPARE(field.text(), QStringLiteral("2018-01-02"));
    QCOMPARE(*field.day(), QDate(2018, 1, 2));
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(!field.day());
    QTest::keyClicks(&field, QStringLiteral("2017"));
    QVERIFY(field.day());
    QCOMPARE(field.day()->month(), 3);
}

void TestFields::dialogStaysOnRefusal() {
    QWidget page;
    SmallOffice small;
    QVERIFY(small.made());
    QPointer<FormDialog> dialog =
        new FormDialog(small.office(), QStringLiteral("form/1"),
                       {QStringLiteral("d"), QStringLiteral("t"), QStringLiteral("v")}, &page);
    int tried = 0;
    dialog->setAct([&tried]() -> Result<void> {
        if (++tried == 1)
            return refuse({QStringLiteral("a.fault"), "No.", "Do it otherwise.", {}, 0});
        return {};
    });
    int done = 0;
    connect(dialog, &FormDialog::done, &page, [&done] { ++done; });
    auto* first = dialog->addText(QStringLiteral("first"), QStringLiteral("First"));
    dialog->addText(QStringLiteral("second"), QStringLiteral("Second"));
    dialog->open();
    QCOMPARE(dialog->focusWidget(), first); // typing begins at once
    auto* act = dialog->findChild<QPushButton*>(QStringLiteral("dAct"));
    act->click();
    auto* refusal = dialog->findChild<QLabel*>(QStringLiteral("dRefusal"));
    QVERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(QStringLiteral("Do it otherwise.")), qPrintable(refusal->text()));
    QCOMPARE(done, 0);
    act->click();
    QCOMPARE(done, 1);
    QTRY_VERIFY(dialog.isNull());
}

namespace {

/** A form as pages make them, its draft kept in `office`. */
struct Form {
    explicit Form(Office& office)
        : dialog(new FormDialog(office, QStringLiteral("form/1"),
                                {QStringLiteral("form"), QStringLiteral("x"), QStringLiteral("Do")},
                                nullptr)),
          summary(dialog->addText(QStringLiteral("summary"), QStringLiteral("Summary"))),
          amount(dialog->addAmount(QStringLiteral("amount"), QStringLiteral("Amount"))),
          day(dialog->addDate(QStringLiteral("day"), QStringLiteral("Day"))),
          choice(dialog->addChoice(QStringLiteral("choice"), QStringLiteral("Choice"))),
          check(dialog->addCheck(QStringLiteral("check"), QStringLiteral("Check"))),
          secret(dialog->addText(QStringLiteral("secret"), QStringLiteral("Password"))),
          idNumber(dialog->addPersonal(QStringLiteral("id"), QStringLiteral("ID number"))) {
        choice->addItems({QStringLiteral(u"甲"), QStringLiteral(u"乙")});
        secret->setEchoMode(QLineEdit::Password);
        dialog->setAct([] { return Result<void>(); });
        dialog->show();
    }
    QPushButton* offer() const { return dialog->findChild<QPushButton*>(QStringLiteral("draftOffer")); }

    std::unique_ptr<FormDialog> dialog;
    QLineEdit* summary;
    AmountEdit* amount;
    DateEdit* day;
    QComboBox* choice;
    QCheckBox* check;
    QLineEdit* secret;
    QLineEdit* idNumber;
};

} // namespace

void TestFields::whatWasTypedSurvives() {
    SmallOffice small;
    QVERIFY(small.made());
    QVERIFY(small.signInAs(QStringLiteral("jingban")));
    const auto kept = [&small] { return *Drafts(small.office()).kept(QStringLiteral("form/1")); };
    {
        Form form(small.office());
        QVERIFY(!form.offer());
        form.summary->setText(QStringLiteral(u"拨入资金"));
        form.amount->setText(QStringLiteral("12,000.00"));
        form.day->setDay(QDate(2018, 3, 15));
        form.choice->setCurrentIndex(1);
        form.check->setChecked(true);
        form.secret->setText(QStringLiteral("yanshi123"));
        form.idNumber->setText(QStringLiteral("11010519491231002X"));
        QTRY_VERIFY(kept() && kept()->fields.value(QStringLiteral("check")) == QStringLiteral("true"));
        QVERIFY(fileHolds(small.office().path(), QStringLiteral(u"拨入资金")));
        QVERIFY(!fileHolds(small.office().path(), QStringLiteral("yanshi123")));
        QVERIFY(!fileHolds(small.office().path(), QStringLiteral("11010519491231002X")));
    } // neither done nor given up: as if the power failed
    Form form(small.office());
    QVERIFY(form.offer());
    QVERIFY2(form.offer()->text().contains(QStringLiteral("typed again")), qPrintable(form.offer()->text()));
    QVERIFY(form.summary->text().isEmpty());
    form.choice->setItemText(1, QStringLiteral("B")); // in another language than then
    form.offer()->click();
    QCOMPARE(form.summary->text(), QStringLiteral(u"拨入资金"));
    QCOMPARE(*form.amount->amount(), Amount::yuan(12'000));
    QCOMPARE(form.day->date(), QDate(2018, 3, 15));
    QCOMPARE(form.choice->currentIndex(), 1);
    QVERIFY(form.check->isChecked());
    QVERIFY(form.secret->text().isEmpty() && form.idNumber->text().isEmpty());
    form.dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    form.dialog->findChild<QPushButton*>(QStringLiteral("formAct"))->click();
    QVERIFY(!kept());
}

void TestFields::aDraftIsNotOverwrittenUnasked() {
    SmallOffice small;
    QVERIFY(small.made() && small.signInAs(QStringLiteral("jingban")));
    const auto type = [&small](const QString& text, const QString& form) {
        Form anew(small.office());
        anew.summary->setText(text);
        QTRY_VERIFY(*Drafts(small.office()).kept(form));
    }; // as if the power failed, twice
    type(QStringLiteral("old"), QStringLiteral("form/1"));
    type(QStringLiteral("new"), QStringLiteral("form/1/anew"));
    Form form(small.office());
    const auto offers = form.dialog->findChildren<QPushButton*>(QStringLiteral("draftOffer"));
    QCOMPARE(offers.size(), 2);
    offers.last()->click(); // the newer one
    QCOMPARE(form.summary->text(), QStringLiteral("new"));
    QVERIFY(offers.first()->isHidden() && offers.last()->isHidden());
    const auto kept = [&small](const QString& key) { return *Drafts(small.office()).kept(key); };
    QVERIFY(!kept(QStringLiteral("form/1/anew")));
    QTRY_COMPARE(kept(QStringLiteral("form/1"))->fields.value(QStringLiteral("summary")),
                 QStringLiteral("new"));
    form.dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    form.dialog->reject();
    QVERIFY(!kept(QStringLiteral("form/1")));
}

void TestFields::whatWasNotTypedLeavesTheFileAlone() {
    SmallOffice small;
    QVERIFY(small.made() && small.signInAs(QStringLiteral("jingban")));
    const auto bytes = [&small] {
        QFile changes(small.file(QStringLiteral("office.steward-wal")));
        return changes.open(QIODevice::ReadOnly) ? changes.readAll() : QByteArray();
    };
    Form form(small.office());
    form.dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto before = bytes();
    form.dialog->reject();
    QCOMPARE(bytes(), before);
    // What another window has kept of the same form meanwhile is none of this one's business.
    form.dialog->show();
    QVERIFY(Drafts(small.office())
                .keep(QStringLiteral("form/1"), {{QStringLiteral("summary"), QStringLiteral("a")}}));
    form.dialog->reject();
    QVERIFY(Drafts(small.office()).kept(QStringLiteral("form/1"))->has_value());
}

void TestFields::remembersChoices() {
    const auto filled = [](const QVariant& before, QComboBox* choice) {
        choice->clear();
        choice->addItem(QStringLiteral(u"全部"));
        choice->addItem(QStringLiteral(u"农商行"), 1);
        choice->addItem(QStringLiteral(u"邮储"), 2);
        takeUpChoice(choice, before);
    };
    const auto make = [&](QObject* owner) {
        auto* choice = new QComboBox;
        choice->setParent(qobject_cast<QWidget*>(owner));
        choice->setObjectName(QStringLiteral("bankFilter"));
        rememberChoice(choice);
        filled({}, choice);
        return choice;
    };
    QWidget first;
    auto* choice = make(&first);
    QCOMPARE(choice->currentIndex(), 0);
    choice->setCurrentIndex(2);
    emit choice->activated(2);

    QWidget second; // another start
    choice = make(&second);
    QCOMPARE(choice->currentData().toInt(), 2);
    choice->setCurrentIndex(0); // by the program, for one look
    filled(choice->currentData(), choice);
    QCOMPARE(choice->currentIndex(), 0);
}

void TestFields::copiesWhatIsShown() {
    QWidget page;
    auto* table = makeWorkTable(QStringLiteral("copied"), QStringLiteral("t"), numbers(&page), &page);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectAll();
    QCOMPARE(copiedTable(table), QStringLiteral("plain\tdouble\tword\n1\t2\tx\n9\t18\tx\n10\t20\tx"));
    QCOMPARE(currentSourceRow(table), -1);
    setCurrentSourceRow(table, 2);
    QCOMPARE(table->currentIndex().row(), 0);
    table->setColumnHidden(2, true);
    table->horizontalHeader()->moveSection(1, 0);
    QCOMPARE(copiedTable(table), QStringLiteral("double\tplain\n2\t1"));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), copiedTable(table));
}

void TestFields::remembersColumns() {
    QWidget page;
    const auto make = [&page](const QString& name) {
        auto* table = makeWorkTable(name, QStringLiteral("t"), numbers(&page), &page);
        rememberColumns(table, {50, 60});
        return table;
    };
    auto* first = make(QStringLiteral("kept"));
    first->horizontalHeader()->moveSection(2, 0);
    QCOMPARE(make(QStringLiteral("kept"))->horizontalHeader()->visualIndex(2), 0);
    QCOMPARE(make(QStringLiteral("other"))->horizontalHeader()->visualIndex(2), 2);
    // So is the order of the rows, until a third click; a ledger has its own.
    first->sortByColumn(1, Qt::DescendingOrder);
    const auto* sorted = make(QStringLiteral("kept"));
    QCOMPARE(sorted->horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(sorted->model()->index(0, 1).data().toString(), QStringLiteral("20"));
    QVERIFY(first->horizontalHeader()->isSortIndicatorClearable());
    auto* ledger = makeLedgerTable(QStringLiteral("kept"), QStringLiteral("t"), numbers(&page), &page);
    rememberColumns(ledger, {50, 60});
    QCOMPARE(ledger->horizontalHeader()->sortIndicatorSection(), -1);
    QCOMPARE(ledger->model()->index(0, 1).data().toString(), QStringLiteral("18"));
    // As left in a language with shorter headings.
    first->horizontalHeader()->resizeSection(0, 20);
    first->horizontalHeader()->moveSection(1, 2);
    const auto* again = make(QStringLiteral("kept"));
    QVERIFY(again->columnWidth(0) > QFontMetrics(again->font()).horizontalAdvance(QStringLiteral("plain")));
}

/** Pointing at a cell whose words don't fit tells them all; where they fit, nothing pops up. */
void TestFields::aCutTextIsToldWhole() {
    const auto whole = QStringLiteral("Substandard, and some more words about it");
    RowsModel<int> model(
        {{QStringLiteral("class"), false,
          [&](int n) {
              return RowCell{n == 0 ? whole : QStringLiteral("ok"), {}, Tone::Caution, ToneMark::Badge};
          }},
         {QStringLiteral("rest"), false, [](int) { return RowCell{}; }}},
        nullptr);
    model.setRows({0, 1});
    const std::unique_ptr<QTableView> table(
        makePlainTable(QStringLiteral("cut"), QStringLiteral("cut"), &model, nullptr));
    setColumnWidths(table.get(), {100});
    table->resize(400, 200);
    table->show();
    QVERIFY(QTest::qWaitForWindowExposed(table.get()));
    const auto pointAt = [&](int row) {
        const auto where = table->visualRect(model.index(row, 0)).center();
        QHelpEvent event(QEvent::ToolTip, where, table->viewport()->mapToGlobal(where));
        QApplication::sendEvent(table->viewport(), &event);
    };
    pointAt(0);
    QTRY_COMPARE(QToolTip::text(), whole);
    pointAt(1);
    QTRY_VERIFY(!QToolTip::isVisible());
}

/** In a column that is a little too narrow the last digits are still told apart. */
void TestFields::aFigureIsNeverCut() {
    RowsModel<QString> model(
        {{QStringLiteral("sum"), true, [](const QString& text) { return RowCell{text}; }},
         {QStringLiteral("rest"), false, [](const QString&) { return RowCell{}; }}},
        nullptr);
    model.setRows({QStringLiteral("123,456,789.01"), QStringLiteral("123,456,789.99")});
    const std::unique_ptr<QTableView> table(
        makePlainTable(QStringLiteral("narrow"), QStringLiteral("narrow"), &model, nullptr));
    table->horizontalHeader()->setMinimumSectionSize(10);
    const int whole = QFontMetrics(table->font()).horizontalAdvance(QStringLiteral("123,456,789.01"));
    table->setColumnWidth(0, whole);
    const auto picture = [&](int row) {
        QStyleOptionViewItem cell;
        cell.initFrom(table.get());
        cell.widget = table.get();
        cell.rect = QRect(0, 0, table->columnWidth(0), 24);
        QImage image(cell.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        table->itemDelegate()->paint(&painter, cell, model.index(row, 0));
        return image;
    };
    QVERIFY(picture(0) != picture(1));
    // So narrow that nobody could read it, it is cut, and says so by three dots.
    table->setColumnWidth(0, whole / 3);
    QCOMPARE(picture(0), picture(1));
}

QTEST_MAIN(TestFields)
#include "TestFields.moc"
