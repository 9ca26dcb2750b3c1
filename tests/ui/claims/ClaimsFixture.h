#pragma once

#include "claims/ClaimPage.h"
#include "claims/ClaimsPage.h"
#include "common/WorkTable.h"
#include "support/Dropping.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace steward {

/** The claims' page over a practice office of its own for each test, with what a clerk's hands can do on it.
 */
class ClaimsFixture : public QObject {
    Q_OBJECT
protected:
    template<class Widget>
    Widget* child(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) { return child<QPushButton>(name); }
    /** The first claim in that state, or none. */
    ClaimId claimIn(ClaimState state) {
        ClaimFilter filter;
        filter.state = state;
        const auto claims = Claims(practice_->office()).list(filter);
        return claims && !claims->isEmpty() ? claims->first().claim.id : ClaimId();
    }
    ClaimView view(ClaimId claim) { return *Claims(practice_->office()).view(claim); }
    void signIn(Role role) {
        practice_->office().signOut();
        QVERIFY(practice_->signInAs(role));
        page_->reload();
    }
    void drop(QWidget* on, const QStringList& paths) { QVERIFY(dropFiles(*on, paths)); }
    /** A file of the test's own; its path. */
    QString write(const QString& name, const QStringList& lines) {
        const QString path = practice_->file(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(QLatin1Char('\n')).toUtf8()) < 0)
            return {};
        return path;
    }

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<ClaimsPage> page_;

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(practice_->signInAs(Role::Clerk));
        host_ = std::make_unique<StandInHost>(practice_->office());
        page_ = std::make_unique<ClaimsPage>(*host_);
        page_->resize(1198, 672);
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
        page_->showList();
    }
    void cleanup() {
        page_.reset();
        host_.reset();
        practice_.reset();
    }
};

} // namespace steward
