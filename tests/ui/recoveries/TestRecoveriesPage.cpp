#include "common/AmountEdit.h"
#include "common/WorkTable.h"
#include "recoveries/AllocationDialog.h"
#include "recoveries/AllocationModel.h"
#include "recoveries/RecoveriesPage.h"
#include "services/AgeingList.h"
#include "services/BadFaithList.h"
#include "services/Drafts.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "shell/Look.h"
#include "storage/BankRepository.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"
#include "support/Workbook.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace steward;
using namespace Qt::StringLiterals;

/**
 * The page of recoveries over the demonstration's compensated loans, worked as a clerk does. With
 * STEWARD_PICTURES naming a folder, it is saved there to be looked at.
 */
class TestRecoveriesPage : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<RecoveriesPage> page_;

    Office& office() { return practice_->office(); }
    template<class Widget>
    Widget* part(const QString& name) {
        return page_->findChild<Widget*>(name);
    }
    QList<CompensatedLoan> loans() { return *Recoveries(office()).loans(); }
    EntryId receive(const Result<EntryDraft>& draft) {
        practice_->signInAs(Role::Clerk, Roles(Role::Director) | Role::Reviewer);
        const auto pending = Fund(office()).prepare(*draft);
        practice_->signInAs(Role::Reviewer, Role::Clerk);
        const auto entry = Fund(office()).check(*pending);
        practice_->signInAs(Role::Clerk, Roles(Role::Director) | Role::Reviewer);
        return entry ? entry->id : EntryId();
    }
    AccountId account(BankId bank) {
        return (*BankRepository(office().database()).accountOf(bank, office().today()))->id;
    }
    void shoot(QWidget& widget, const QString& name) {
        QCoreApplication::processEvents();
        for (const auto* button : widget.findChildren<QPushButton*>())
            QVERIFY2(!button->isVisible() || button->width() >= qMin(button->sizeHint().width(), 36),
                     qPrintable(button->text()));
        const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
    void leave(const Result<QByteArray>& pdf, const QString& name) {
        QVERIFY2(pdf.has_value(), pdf ? "" : qPrintable(pdf.error().text()));
        const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
        if (folder.isEmpty())
            return;
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    }
    void makePage() {
        page_ = std::make_unique<RecoveriesPage>(*host_);
        page_->resize(1366 - 168, 768 - 96);
        page_->reload();
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

private slots:
    void init() {
        applyLook(*qApp);
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(practice_->signInAs(Role::Clerk, Roles(Role::Director) | Role::Reviewer));
        host_ = std::make_unique<StandInHost>(office());
        makePage();
    }
    void cleanup() { page_.reset(); }

    void aRecoveryIsEnteredAndItsReturnFound() {
        auto* table = part<QTableView>(u"recoveriesTable"_s);
        QCOMPARE(table->model()->rowCount(), loans().size());
        QTest::mouseClick(part<QPushButton>(u"recoveryEnter"_s), Qt::LeftButton);
        auto* dialog = part<QDialog>(u"recoveryDialog"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"recoveryDialogAct"_s), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel*>(u"recoveryDialogRefusal"_s)->isVisibleTo(dialog)); // nothing typed
        QTest::keyClicks(dialog->findChild<AmountEdit*>(u"recoveryPrincipal"_s), u"1,000"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"recoveryDialogAct"_s), Qt::LeftButton);
        const auto entered = loans().first();
        QCOMPARE(entered.standing.principal, Amount::yuan(1'000));
        QCOMPARE(part<QTableView>(u"recoveryRows"_s)->model()->rowCount(), 1);
        const auto entry = receive(recoveryReturn(account(entered.item.bank), entered.standing.due,
                                                  office().today(), entered.item.note, u"1号"_s));
        QTest::mouseClick(part<QPushButton>(u"recoveryAllocate"_s), Qt::LeftButton);
        auto* sharing = part<QDialog>(u"allocationDialog"_s);
        QVERIFY(sharing);
        QTest::mouseClick(sharing->findChild<QPushButton*>(u"allocationAct"_s), Qt::LeftButton);
        QVERIFY(loans().first().standing.due.isZero());
        QCOMPARE(loans().first().facts.returned.first().entry, entry);
        QCOMPARE(part<QTableView>(u"returnRows"_s)->model()->rowCount(), 1);
        QTest::mouseClick(part<QPushButton>(u"returnConfirm"_s), Qt::LeftButton);
        QTest::mouseClick(part<QDialog>(u"letterDialog"_s)->findChild<QPushButton*>(u"letterDecision"_s),
                          Qt::LeftButton);
        QVERIFY(host_->said.last().contains(u"〔2018〕1"_s));
        QTest::mouseClick(part<QPushButton>(u"returnRelease"_s), Qt::LeftButton);
        QVERIFY(loans().first().standing.due.isPositive());
        QCOMPARE(host_->refused, QStringList());
        QVERIFY(host_->changes >= 3);
    }

    /** On all that the bank owes, and on what of it is late; each can be refused before it is issued. */
    void theBankIsNotifiedAndReminded() {
        const auto loan = loans().first().item;
        const auto offered = [this](const QString& name) {
            QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
            return part<QDialog>(u"letterDialog"_s);
        };
        const auto refusesIn = [](QDialog* dialog) {
            const bool refused = dialog->findChild<QLabel*>(u"letterRefusal"_s)->isVisible() &&
                                 !dialog->findChild<QPushButton*>(u"letterDecision"_s)->isEnabled();
            delete dialog;
            return refused;
        };
        const auto issue = [this](QDialog* dialog) {
            QTest::mouseClick(dialog->findChild<QPushButton*>(u"letterDecision"_s), Qt::LeftButton);
            delete dialog;
            delete part<QDialog>(u"paperDialog"_s);
            return Papers(office()).all()->last();
        };
        page_->openLoan(loan.item, loan.bank);
        QVERIFY(refusesIn(offered(u"recoveryNotice"_s)));
        QVERIFY(Recoveries(office()).enter({loan.item, loan.paidOn, Amount::yuan(100), {}, {}}));
        page_->reload();
        const auto notice = issue(offered(u"recoveryNotice"_s));
        QCOMPARE(notice.kind, PaperKind::RecoveryNotice);
        QCOMPARE(notice.bank, loan.bank);
        QCOMPARE(notice.amount, loans().first().standing.due);
        const auto due = loans().first().standing.oldestDue;
        practice_->passTo(*due);
        QVERIFY(refusesIn(offered(u"recoveryRemind"_s))); // the last day is not late
        practice_->passTo(due->addDays(1));
        const auto reminder = issue(offered(u"recoveryRemind"_s));
        QCOMPARE(reminder.kind, PaperKind::Reminder);
        QCOMPARE(reminder.bank, loan.bank);
        QVERIFY(host_->said.last().contains(reminder.number));
        QVERIFY(practice_->signInAs(Role::Reviewer, Role::Clerk));
        page_->reload();
        QVERIFY(!part<QPushButton>(u"recoveryNotice"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(u"recoveryRemind"_s)->isEnabled());
        QCOMPARE(host_->refused, QStringList());
    }

    void sharesThatWereTypedSurviveACrash() {
        const auto loan = loans().first().item;
        (void)receive(recoveryReturn(account(loan.bank), Amount::yuan(9), office().today(), loan.note, {}));
        const auto shares = [this] { return part<QTableView>(u"allocationTable"_s)->model(); };
        const auto share = [&] { return shares()->index(0, AllocationModel::Share); };
        part<QPushButton>(u"recoveryAllocate"_s)->click();
        QVERIFY(shares()->setData(share(), u"7.50"_s));
        QTRY_VERIFY(*Drafts(office()).kept(u"allocation"_s));
        delete part<QDialog>(u"allocationDialog"_s);
        part<QPushButton>(u"recoveryAllocate"_s)->click();
        QVERIFY(share().data().toString() != u"7.50"_s);
        part<QPushButton>(u"draftOffer"_s)->click();
        QCOMPARE(share().data().toString(), u"7.50"_s);
    }

    void theAgeingListIsShownAndSaved() {
        const auto loan = loans().last().item;
        QVERIFY(Recoveries(office()).enter({loan.item, office().today(), Amount::yuan(100), {}, {}}));
        page_->reload();
        page_->openLoan(loan.item, loan.bank);
        QVERIFY(part<QLabel>(u"recoveryTitle"_s)->text().startsWith(loan.note));
        QTest::mouseClick(part<QPushButton>(u"recoveryAgeing"_s), Qt::LeftButton);
        QVERIFY(part<QDialog>(u"paperDialog"_s));
        delete part<QDialog>(u"paperDialog"_s);
        host_->target = practice_->file(u"ageing.xlsx"_s);
        page_->activateWindow();
        QTRY_VERIFY((QTest::keyClick(page_.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier),
                     QFile::exists(host_->target)));
        QCOMPARE(host_->refused, QStringList());
    }

    void whatWasEnteredBeforeAVoidingCanBeMended() {
        const auto loan = loans().first().item;
        QVERIFY(Recoveries(office()).enter({loan.item, office().today(), Amount::yuan(100), {}, {}}));
        QVERIFY(office().database().execute(
            u"UPDATE claims SET state = 'decided', compensation = NULL WHERE id = %1"_s.arg(
                loan.claim.value)));
        page_->reload();
        page_->openLoan(loan.item);
        QVERIFY(loans().first().item.voided);
        QVERIFY(!part<QPushButton>(u"clawbackOrder"_s)->isEnabled());
        QVERIFY(part<QPushButton>(u"recoveryWithdrawButton"_s)->isEnabled());
        QTest::mouseClick(part<QPushButton>(u"recoveryWithdrawButton"_s), Qt::LeftButton);
        auto* dialog = part<QDialog>(u"recoveryWithdraw"_s);
        dialog->findChild<QLineEdit*>(u"withdrawReason"_s)->setText(u"记错户"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"recoveryWithdrawAct"_s), Qt::LeftButton);
        QVERIFY(!Recoveries(office()).loan(loan.item)->facts.recoveries.first().counts());
        QCOMPARE(host_->refused, QStringList());
    }

    void onlyTheDirectorOrdersAClawback() {
        auto* order = part<QPushButton>(u"clawbackOrder"_s);
        QVERIFY(!order->isEnabled());
        QVERIFY(!order->toolTip().isEmpty());
        QVERIFY(practice_->signInAs(Role::Director));
        page_->reload();
        QVERIFY(order->isEnabled());
        QTest::mouseClick(order, Qt::LeftButton);
        auto* dialog = part<QDialog>(u"clawbackDialog"_s);
        dialog->findChild<QLineEdit*>(u"clawbackReason"_s)->setText(u"虚假证明"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"clawbackDialogAct"_s), Qt::LeftButton);
        QVERIFY(loans().first().facts.clawback);
        QVERIFY(!order->isEnabled());
        QVERIFY(practice_->signInAs(Role::Clerk, Roles(Role::Director) | Role::Reviewer));
        page_->reload();
        auto* notice = part<QPushButton>(u"clawbackNotice"_s);
        QVERIFY(notice->isEnabled());
        QTest::mouseClick(notice, Qt::LeftButton);
        auto* letter = part<QDialog>(u"letterDialog"_s);
        QTest::mouseClick(letter->findChild<QPushButton*>(u"letterDecision"_s), Qt::LeftButton);
        QVERIFY(!loans().first().facts.clawback->notice.isNull());
        QVERIFY(!notice->isEnabled());
    }

    void aListIsTakenIn() {
        const auto loan = loans().first().item;
        host_->files = {practice_->file(u"list.xlsx"_s)};
        QVERIFY(test::writeWorkbook(host_->files.first(),
                                    {{u"借据号"_s, u"收回日期"_s, u"收回本金"_s, u"收回利息"_s},
                                     {loan.note, office().today(), 100, 10}}));
        QTest::mouseClick(part<QPushButton>(u"recoveriesImport"_s), Qt::LeftButton);
        QCOMPARE(host_->said.size(), 1);
        QCOMPARE(loans().first().standing.interest, Amount::yuan(10));
        auto* show = part<QComboBox>(u"recoveryFilterShow"_s);
        show->setCurrentIndex(show->findData(static_cast<int>(RecoveryFilter::Show::Due)));
        emit show->activated(show->currentIndex());
        QCOMPARE(part<QTableView>(u"recoveriesTable"_s)->model()->rowCount(), 1);
        part<QLineEdit>(u"recoveryFilterText"_s)->setText(u"没有的"_s);
        QVERIFY(part<QLabel>(u"recoveriesEmpty"_s)->isVisible());
        QVERIFY(!part<QPushButton>(u"recoveryEnter"_s)->isEnabled());
        host_->target = practice_->file(u"shown.xlsx"_s);
        QTest::mouseClick(part<QPushButton>(u"recoveriesExport"_s), Qt::LeftButton);
        QVERIFY(QFile::exists(host_->target));
    }

    void aBorrowerIsListedAndTakenOff() {
        const auto loan = loans().first().item;
        part<QTabWidget>(u"recoveryTabs"_s)->setCurrentIndex(1);
        QVERIFY(!part<QPushButton>(u"recoveryEnter"_s)->isVisible());
        QVERIFY(!part<QPushButton>(u"badFaithOff"_s)->isEnabled());
        QTest::mouseClick(part<QPushButton>(u"badFaithAdd"_s), Qt::LeftButton);
        auto* dialog = part<QDialog>(u"badFaithDialog"_s);
        auto* bank = dialog->findChild<QComboBox*>(u"badFaithBank"_s);
        bank->setCurrentIndex(bank->findData(loan.bank.value));
        dialog->findChild<QLineEdit*>(u"badFaithNote"_s)->setText(loan.note);
        dialog->findChild<QLineEdit*>(u"badFaithReason"_s)->setText(u"逃避债务"_s);
        dialog->findChild<QLineEdit*>(u"badFaithDocument"_s)->setText(u"函1号"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"badFaithDialogAct"_s), Qt::LeftButton);
        QCOMPARE(part<QTableView>(u"badFaithTable"_s)->model()->rowCount(), 1);
        host_->target = practice_->file(u"bad.xlsx"_s);
        QTest::mouseClick(part<QPushButton>(u"badFaithExportWhole"_s), Qt::LeftButton);
        QVERIFY(QFile::exists(host_->target));
        QTest::mouseClick(part<QPushButton>(u"badFaithOff"_s), Qt::LeftButton);
        auto* off = part<QDialog>(u"badFaithOffDialog"_s);
        off->findChild<QLineEdit*>(u"badFaithOffReason"_s)->setText(u"已还清"_s);
        off->findChild<QLineEdit*>(u"badFaithOffDocument"_s)->setText(u"函2号"_s);
        QTest::mouseClick(off->findChild<QPushButton*>(u"badFaithOffDialogAct"_s), Qt::LeftButton);
        QVERIFY(!BadFaithList(office()).all()->first().listed());
        QCOMPARE(host_->refused, QStringList());
    }

    void everyPageFits_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("Chinese") << u"zh_CN"_s << false;
        QTest::newRow("English") << u"en"_s << false;
        QTest::newRow("Chinese, dark") << u"zh_CN"_s << true;
    }
    void everyPageFits() {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QVERIFY(useLanguage(language));
        QApplication::setPalette(stewardPalette(dark));
        applyLook(*qApp);
        Recoveries recoveries(office());
        const auto all = loans();
        const auto& first = all.at(0).item;
        for (int i = 0; i < 5; ++i)
            QVERIFY(recoveries.enter({all.at(i % 3).item.item,
                                      first.paidOn.addDays(i),
                                      Amount::fen(123'456 + i),
                                      Amount::fen(i * 1'000),
                                      {}}));
        const auto entry = receive(
            recoveryReturn(account(first.bank), Amount::yuan(500), office().today(), first.note, u"1号"_s));
        QVERIFY(recoveries.allocate(entry, *recoveries.proposal(entry)));
        receive(
            recoveryReturn(account(first.bank), Amount::yuan(300), office().today(), u"追偿款"_s, u"2"_s));
        QVERIFY(practice_->signInAs(Role::Director));
        QVERIFY(recoveries.orderClawback(all.at(2).item.item, u"虚假证明"_s));
        practice_->signInAs(Role::Clerk, Roles(Role::Director) | Role::Reviewer);
        makePage();
        auto* table = part<QTableView>(u"recoveriesTable"_s);
        QVERIFY(!table->horizontalScrollBar()->isVisible());
        const auto name = language + (dark ? u"-dark"_s : QString());
        shoot(*page_, name + u"-recoveries"_s);
        QTest::mouseClick(part<QPushButton>(u"recoveryAllocate"_s), Qt::LeftButton);
        shoot(*part<QDialog>(u"allocationDialog"_s), name + u"-allocation"_s);
        QTest::mouseClick(part<QPushButton>(u"recoveryEnter"_s), Qt::LeftButton);
        shoot(*part<QDialog>(u"recoveryDialog"_s), name + u"-recoveryDialog"_s);
        leave(recoveries.draftNotice(first.bank), u"return-notice.pdf"_s);
        leave(recoveries.draftClawbackNotice(all.at(2).item.item), u"clawback-notice.pdf"_s);
        leave(recoveries.draftConfirmation(entry), u"return-confirmation.pdf"_s);
        leave(AgeingList(office()).paper(), u"ageing-list.pdf"_s);
        QVERIFY(
            BadFaithList(office()).add(first.bank, first.note, u"拖欠、逃避债务"_s, u"农商函〔2018〕7号"_s));
        page_->reload();
        part<QTabWidget>(u"recoveryTabs"_s)->setCurrentIndex(1);
        shoot(*page_, name + u"-badFaith"_s);
        QVERIFY(useLanguage(u"en"_s));
        QApplication::setPalette(stewardPalette(false));
    }
};

QTEST_MAIN(TestRecoveriesPage)
#include "TestRecoveriesPage.moc"
