#include "documents/PapersPage.h"
#include "services/Papers.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace steward;
using namespace Qt::StringLiterals;

/** 文书: every paper is found, whatever it is about. */
class TestPapersPage : public QObject {
    Q_OBJECT
private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(practice_->signInAs(Role::Clerk));
        host_ = std::make_unique<StandInHost>(practice_->office());
        page_ = std::make_unique<PapersPage>(*host_);
        page_->show();
        page_->reload();
    }
    void cleanup() { page_.reset(); }

    void allAreListedWithTheirTitles() {
        QCOMPARE(titles().size(), all().size());
        QCOMPARE(titles().first(), all().last().title); // the newest
    }
    void wordsAndKindFindOne() {
        const auto vouchers = std::ranges::count(all(), PaperKind::TransferVoucher, &IssuedPaper::kind);
        QVERIFY(vouchers > 0);
        auto* kind = page_->findChild<QComboBox*>(u"papersKind"_s);
        kind->setCurrentIndex(kind->findData(static_cast<int>(PaperKind::TransferVoucher)));
        QCOMPARE(titles().size(), vouchers);
        kind->setCurrentIndex(0);
        auto* words = page_->findChild<QLineEdit*>(u"papersWords"_s);
        words->setText(u"农商 2017年第4季度 回执"_s);
        QTRY_COMPARE(titles(), QStringList{u"受理回执 巫山农商行2017年第4季度"_s});
        words->setText(u"没有这样的文书"_s);
        QTRY_VERIFY(titles().isEmpty());
        QVERIFY(!page_->findChild<QPushButton*>(u"paperSave"_s)->isEnabled());
    }
    /** As a search leads here, whatever was filtered. */
    void oneIsShown() {
        page_->findChild<QLineEdit*>(u"papersWords"_s)->setText(u"没有"_s);
        const auto papers = all();
        const auto voucher = std::ranges::find(papers, PaperKind::TransferVoucher, &IssuedPaper::kind);
        page_->showPaper(voucher->id);
        QVERIFY(page_->findChild<QLabel*>(u"paperShown"_s)->text().contains(voucher->number));
        host_->target = practice_->file(u"again.pdf"_s);
        page_->findChild<QPushButton*>(u"paperSave"_s)->click();
        QFile saved(host_->target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), *Papers(practice_->office()).bytes(voucher->id));
        QCOMPARE(Papers(practice_->office()).find(voucher->id)->copies, voucher->copies + 1);
    }

private:
    QList<IssuedPaper> all() { return *Papers(practice_->office()).all(); }
    QStringList titles() {
        const auto* model = page_->findChild<QTableView*>(u"papersTable"_s)->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 1).data().toString();
        return titles;
    }

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<PapersPage> page_;
};

QTEST_MAIN(TestPapersPage)
#include "TestPapersPage.moc"
