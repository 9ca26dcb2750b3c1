#include "claims/DayDialog.h"
#include "claims/IssueDialog.h"
#include "claims/ItemDialog.h"
#include "claims/ListReportDialog.h"
#include "claims/NewClaimDialog.h"
#include "claims/ReasonDialog.h"
#include "claims/ReviewDialog.h"
#include "common/ColumnsDialog.h"
#include "common/ImportReport.h"
#include "documents/LetterDialog.h"
#include "documents/PaperDialog.h"
#include "fund/EntryDialogs.h"
#include "fund/LendingBox.h"
#include "fund/RatesBox.h"
#include "recoveries/AllocationDialog.h"
#include "recoveries/BadFaithTab.h"
#include "recoveries/RecoveryDialogs.h"
#include "registry/BankDialogs.h"
#include "registry/HouseholdDialog.h"
#include "registry/LoanDialog.h"
#include "services/BadFaithList.h"
#include "services/Claims.h"
#include "services/Papers.h"
#include "settings/PersonDialog.h"
#include "shell/BottomLine.h"
#include "shell/CheckBox.h"
#include "shell/Demonstration.h"
#include "shell/HelpWindow.h"
#include "shell/MessageStrip.h"
#include "shell/OfficeGuide.h"
#include "shell/ProgressBox.h"
#include "shell/SignInPage.h"
#include "shell/StartPage.h"
#include "shell/TopLine.h"
#include "shell/WindowMemory.h"
#include "support/NamedControls.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/** What every dialog of the program is made by; tests/house/dialogs.sh sees to it that none is missing. */
using Maker = std::function<QDialog*()>;

bool isPart(const QWidget* widget) {
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<QAbstractSpinBox*>(widget->parent()) ||
           qobject_cast<QComboBox*>(widget->parent());
}

/** The fields that a hand can fill: no passwords, and nothing that is only shown. */
QList<QWidget*> fieldsOf(const QDialog& dialog) {
    QList<QWidget*> fields;
    for (auto* widget : dialog.findChildren<QWidget*>()) {
        const auto* line = qobject_cast<QLineEdit*>(widget);
        const bool typed = qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
                           qobject_cast<QAbstractSpinBox*>(widget) ||
                           (line && line->echoMode() == QLineEdit::Normal);
        if (typed && !isPart(widget) && widget->isVisible() && widget->isEnabled() &&
            !widget->property("readOnly").toBool())
            fields << widget;
    }
    return fields;
}

QString valueOf(const QWidget* field) {
    return field->metaObject()->userProperty().read(field).toString();
}

/** Puts something else into the field. */
void type(QWidget* field) {
    if (auto* day = qobject_cast<QDateEdit*>(field))
        day->setDate(day->date().addDays(-1));
    else if (auto* number = qobject_cast<QSpinBox*>(field))
        number->setValue(number->value() + 1);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        text->setPlainText(u"写到一半"_s);
    else if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setText(u"12.34"_s); // every field takes it, an amount too
}

} // namespace

/** Every dialog of the program, as a clerk meets it. */
class TestEveryDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { page_.reset(); }
    void whatIsTypedSurvivesACrash();
    void whatIsNotKeptIsNotTypedInto();
    void everyControlHasAName();
    void theGuideIsNamed();
    void theWindowAroundThePagesIsNamed();

private:
    Office& office() { return practice_->office(); }
    QMap<QString, Maker> typedInto();
    /** Those that only show or ask for a choice. */
    QMap<QString, Maker> lookedAt();
    void addClaims(QMap<QString, Maker>& all);
    void addBooks(QMap<QString, Maker>& all);
    void addRegister(QMap<QString, Maker>& all);
    void addRecoveries(QMap<QString, Maker>& all);
    /** The dialog that the button of a box of the page opens. */
    template<class Box>
    Maker pressing(Box* box, const char* button, const char* dialog) {
        return [box, button, dialog] {
            box->template findChild<QPushButton*>(QLatin1String(button))->click();
            return box->template findChild<QDialog*>(QLatin1String(dialog));
        };
    }
    ClaimView inReview();

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<QWidget> page_;
    AccountNames accounts_;
    RegistryNames names_;
};

void TestEveryDialog::initTestCase() {
    practice_ = std::make_unique<PracticeOffice>();
    QVERIFY2(practice_->made(), practice_->refusal().constData());
    QVERIFY(practice_->signInAs(Role::Clerk));
    host_ = std::make_unique<StandInHost>(office());
    page_ = std::make_unique<QWidget>();
    page_->show();
    const Registry registry(office());
    const auto banks = registry.banks();
    for (const auto& bank : *banks)
        for (const auto& account : bank.accounts)
            accounts_.insert(account.id, account.name);
    names_ = *RegistryNames::of(registry);
}

ClaimView TestEveryDialog::inReview() {
    ClaimFilter filter;
    filter.state = ClaimState::TownshipReview;
    return *Claims(office()).view(Claims(office()).list(filter)->first().claim.id);
}

void TestEveryDialog::addClaims(QMap<QString, Maker>& all) {
    const auto view = inReview();
    all[u"NewClaimDialog"_s] = [this] {
        const auto bank = Registry(office()).banks()->first().bank;
        return new NewClaimDialog(office(), {bank}, page_.get());
    };
    all[u"DayDialog"_s] = [this] {
        return new DayDialog(office(), u"approval/1"_s, {u"t"_s, u"e"_s, u"Head"_s, u"Day"_s, u"Do"_s}, {},
                             page_.get());
    };
    all[u"ReasonDialog"_s] = [this] {
        return new ReasonDialog(office(), u"void/1"_s, {u"t"_s, u"e"_s, u"Do"_s}, page_.get());
    };
    all[u"ItemDialog"_s] = [this, view] {
        return new ItemDialog(office(), u"item/1"_s, u"t"_s, {}, view.policy, page_.get());
    };
    all[u"ReviewDialog"_s] = [this, view] {
        return new ReviewDialog(office(), reviewDraft(view, view.reviews.first().id, office().today()),
                                page_.get());
    };
}

void TestEveryDialog::addBooks(QMap<QString, Maker>& all) {
    const auto entries = [this] {
        return EntryDialogs(office(), accounts_, accounts_.keys().first(), page_.get());
    };
    for (const auto kind : EntryDialogs::kinds())
        all[u"FormDialog, "_s + entryKindName(kind)] = [=] { return entries().entry(kind); };
    all[u"FormDialog, from a bank's line"_s] = [=] {
        return entries().entry(EntryKind::Interest,
                               {Amount::yuan(3), {2018, 3, 1}, u"息"_s, {}, u"/line-1"_s});
    };
    all[u"FormDialog, reversal"_s] = [=] { return entries().reversal(Entry()); };
    auto* lending = new LendingBox(*host_, page_.get());
    lending->read();
    all[u"FormDialog, suspension"_s] = pressing(lending, "lendingSuspend", "suspendDialog");
    auto* rates = new RatesBox(*host_, page_.get());
    rates->show(Registry(office()).banks()->first().bank.id);
    all[u"FormDialog, rate"_s] = pressing(rates, "rateAdd", "rateDialog");
}

void TestEveryDialog::addRegister(QMap<QString, Maker>& all) {
    const auto bank = Registry(office()).banks()->first().bank;
    const auto dialogs = [this] { return BankDialogs(office(), page_.get()); };
    all[u"FormDialog, bank"_s] = [=] { return dialogs().bank(bank); };
    all[u"FormDialog, new bank"_s] = [=] { return dialogs().bank({}); };
    all[u"FormDialog, account"_s] = [=] { return dialogs().account({}); };
    all[u"FormDialog, agreement"_s] = [=] { return dialogs().agreement({}); };
    all[u"FormDialog, target"_s] = [=] { return dialogs().target({}, {bank.id, 2018, {}}); };
    all[u"FormDialog, figure"_s] = [=] {
        PortfolioFigure first;
        first.bank = bank.id;
        first.monthEnd = {2018, 2, 28};
        return dialogs().figure({}, first);
    };
    all[u"HouseholdDialog"_s] = [this] {
        return new HouseholdDialog(office(), names_, std::nullopt, page_.get());
    };
    all[u"LoanDialog"_s] = [this] {
        return new LoanDialog(office(), names_, Household(), std::nullopt, page_.get());
    };
    all[u"PersonDialog"_s] = [this] { return new PersonDialog(office(), std::nullopt, page_.get()); };
}

void TestEveryDialog::addRecoveries(QMap<QString, Maker>& all) {
    const auto loan = Recoveries(office()).loans()->first();
    const auto dialogs = [this] { return RecoveryDialogs(office(), page_.get()); };
    all[u"FormDialog, recovery"_s] = [=] { return dialogs().enter(loan); };
    all[u"FormDialog, withdrawal"_s] = [=] { return dialogs().withdraw(RecoveryId(1)); };
    all[u"FormDialog, clawback"_s] = [=] { return dialogs().clawback(loan); };
    all[u"AllocationDialog"_s] = [this] { return new AllocationDialog(office(), {{}}, page_.get()); };
    if (BadFaithList(office()).all()->isEmpty())
        QVERIFY(BadFaithList(office()).add(loan.item.bank, loan.item.note, u"逃避债务"_s, u"函1号"_s));
    auto* badFaith = new BadFaithTab(*host_, page_.get());
    badFaith->read();
    all[u"FormDialog, bad faith"_s] = pressing(badFaith, "badFaithAdd", "badFaithDialog");
    all[u"FormDialog, off the list"_s] = pressing(badFaith, "badFaithOff", "badFaithOffDialog");
}

QMap<QString, Maker> TestEveryDialog::typedInto() {
    QMap<QString, Maker> all;
    addClaims(all);
    addBooks(all);
    addRegister(all);
    addRecoveries(all);
    return all;
}

void TestEveryDialog::whatIsTypedSurvivesACrash() {
    const auto all = typedInto();
    QMap<QString, QMap<QString, QString>> typed;
    QList<QDialog*> open;
    QStringList faults;
    for (auto each = all.begin(); each != all.end(); ++each) {
        auto* dialog = each.value()();
        QVERIFY2(dialog, qPrintable(each.key()));
        dialog->show();
        open << dialog;
        if (dialog->findChild<QPushButton*>(u"draftOffer"_s))
            faults << each.key() + u": offers what was typed into another dialog"_s;
        const auto fields = fieldsOf(*dialog);
        if (fields.isEmpty() && each.key() != u"AllocationDialog"_s) // a table, typed into in its own test
            faults << each.key() + u": nothing to type into"_s;
        for (auto* field : fields) {
            const auto before = valueOf(field);
            type(field);
            if (field->objectName().isEmpty())
                faults << each.key() + u": a field without a name"_s;
            typed[each.key()].insert(field->objectName(),
                                     field->property("personal").toBool() ? before : valueOf(field));
        }
    }
    QTest::qWait(600); // longer than a pause in typing
    qDeleteAll(open);  // neither done nor given up
    for (auto each = all.begin(); each != all.end(); ++each) {
        const std::unique_ptr<QDialog> dialog(each.value()());
        dialog->show();
        const auto& fields = typed.value(each.key());
        auto* offer = dialog->findChild<QPushButton*>(u"draftOffer"_s);
        if (offer)
            offer->click();
        else if (!fields.isEmpty())
            faults << each.key() + u": nothing is offered"_s;
        for (auto field = fields.begin(); field != fields.end(); ++field)
            if (const auto now = valueOf(dialog->findChild<QWidget*>(field.key())); now != field.value())
                faults << u"%1: %2 is “%3”, not “%4”"_s.arg(each.key(), field.key(), now, field.value());
        dialog->reject();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QMap<QString, Maker> TestEveryDialog::lookedAt() {
    const QList<CellProblem> problems{
        {2, u"金额"_s, u"十"_s, {u"amount.unreadable"_s, "No amount.", "Write it in figures.", {}, 0}}};
    QMap<QString, Maker> all;
    all[u"ColumnsDialog"_s] = [this] {
        const ColumnsState state{
            u"Sheet1"_s, {u"借据号 J001"_s}, {u"借据号"_s}, {{u"note"_s, u"Note"_s, true}}};
        return new ColumnsDialog(state, u"Why."_s, page_.get());
    };
    all[u"ImportReportDialog"_s] = [=, this] {
        return new ImportReportDialog({u"t"_s, u"Nothing."_s, false, problems}, page_.get());
    };
    all[u"ListReportDialog"_s] = [=, this] {
        return new ListReportDialog({u"a.xlsx"_s, u"Two."_s, problems, 1, true}, true, page_.get());
    };
    all[u"IssueDialog"_s] = [this] {
        return new IssueDialog(u"Issue"_s, u"Facts."_s, u"Issue"_s, page_.get());
    };
    all[u"LetterDialog"_s] = [this] { return new LetterDialog(u"Notice"_s, u"Issue"_s, page_.get()); };
    all[u"PaperDialog"_s] = [this] {
        PaperDialog::showIssued(*host_, Papers(office()).all()->first(), page_.get());
        return page_->findChild<PaperDialog*>();
    };
    all[u"PasswordDialog"_s] = [this] { return new PasswordDialog(office(), *office().user(), page_.get()); };
    all[u"CheckBox"_s] = [this] { return new CheckBox(*checkOffice(office()), page_.get()); };
    all[u"DemonstrationDialog"_s] = [this] { return new DemonstrationDialog(page_.get()); };
    all[u"ProgressBox"_s] = [this] { return new ProgressBox(u"Work"_s, page_.get()); };
    all[u"HelpWindow"_s] = [this] {
        HelpWindow::openAt(page_.get());
        return page_->findChild<HelpWindow*>();
    };
    return all;
}

void TestEveryDialog::whatIsNotKeptIsNotTypedInto() {
    auto all = lookedAt();
    all.remove(u"DemonstrationDialog"_s); // before there is an office to keep it in
    QStringList faults;
    for (auto each = all.begin(); each != all.end(); ++each) {
        const std::unique_ptr<QDialog> dialog(each.value()());
        dialog->show();
        for (const auto* field : fieldsOf(*dialog))
            faults << u"%1: %2 is typed into and not kept; derive from KeptDialog"_s.arg(each.key(),
                                                                                         field->objectName());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestEveryDialog::everyControlHasAName() {
    auto all = typedInto();
    all.insert(lookedAt());
    QStringList faults;
    for (auto each = all.begin(); each != all.end(); ++each) {
        const std::unique_ptr<QDialog> dialog(each.value()());
        dialog->show();
        for (const auto& nameless : namelessControls(*dialog))
            faults << each.key() + u": "_s + nameless;
        dialog->reject();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestEveryDialog::theGuideIsNamed() {
    Jobs jobs(page_.get());
    WindowMemory memory(practice_->file(u"memory.ini"_s));
    OfficeGuide guide(jobs, office().sharedClock(), memory);
    guide.show();
    for (const int page : guide.pageIds()) {
        guide.setStartId(page);
        guide.restart();
        QCOMPARE(guide.currentId(), page);
        const auto faults = namelessControls(guide);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

void TestEveryDialog::theWindowAroundThePagesIsNamed() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* bottom = new BottomLine(&window);
    bottom->showOffice(office());
    bottom->showReport(*checkOffice(office()));
    auto* strip = new MessageStrip(&window);
    strip->say(u"Done."_s);
    for (QWidget* part : {static_cast<QWidget*>(new TopLine(office(), &window)), static_cast<QWidget*>(strip),
                          static_cast<QWidget*>(new StartPage(office().path(), &window)),
                          static_cast<QWidget*>(new SignInPage(office(), u"jingban"_s, &window)),
                          static_cast<QWidget*>(bottom)})
        column->addWidget(part);
    window.show();
    const auto faults = namelessControls(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestEveryDialog)
#include "TestEveryDialog.moc"
