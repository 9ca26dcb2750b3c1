#pragma once

#include "ClaimsFixture.h"

#include "services/Settings.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>

namespace steward {

/** The claims' page with what it takes to walk a claim along the workflow table: by the services to where a
 * line begins, and from there by the keys of the page. */
class ClaimWalk : public ClaimsFixture {
protected:
    /** That person sits down; without the password, whose check is slow on purpose. */
    void signIn(Role role) {
        as(role);
        page_->reload();
    }
    /** The demonstration's draft with a few of its rows, led to `state` by the services. */
    ClaimId ledTo(ClaimState state) {
        const ClaimId claim = claimIn(ClaimState::Draft);
        shorten(claim);
        for (int step = 0; step < 9 && view(claim).summary.claim.state != state; ++step) {
            const auto done = state == ClaimState::Returned ? returned(claim) : nextStep(claim);
            if (!done)
                qWarning("%s", qPrintable(done.error().text()));
        }
        return claim;
    }
    Result<void> review(ClaimId claim, bool approve) {
        as(Role::Clerk);
        for (const Review& review : view(claim).reviews) {
            QList<ReviewFinding> findings;
            for (const Item& item : view(claim).items)
                if (item.state == ItemState::Live && item.townshipCode == review.townshipCode)
                    findings.append({item.id, true, true, true, QStringLiteral("证明"), true, {}});
            STEWARD_TRY(claims().recordReview(review.id, findings, QStringLiteral("周文"),
                                              practice_->office().today()));
            if (approve)
                STEWARD_TRY(
                    claims().approveReview(review.id, QStringLiteral("陈镇长"), practice_->office().today()));
        }
        return {};
    }
    /** The button of that name, as Tab and Space press it. */
    bool press(const char* name) {
        auto* button = page_->findChild<QAbstractButton*>(QLatin1String(name));
        if (!button || !button->isEnabled() || !(button->focusPolicy() & Qt::TabFocus)) {
            qWarning("%s can't be pressed: %s", name, button ? qPrintable(button->toolTip()) : "absent");
            return false;
        }
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // dialogs that are done with
        return true;
    }
    /** An act in the menu of rare ones, by its keys. */
    bool chooseRare(const char* name) {
        auto* more = child<QToolButton>("claimMore");
        auto* action = more->menu()->findChild<QAction*>(QLatin1String(name));
        if (!action || !action->isEnabled()) {
            qWarning("%s can't be chosen: %s", name, action ? qPrintable(action->toolTip()) : "absent");
            return false;
        }
        QTimer::singleShot(0, more, [menu = more->menu(), action] {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        more->setFocus(Qt::TabFocusReason);
        QTest::keyClick(more, Qt::Key_Space);
        return true;
    }
    bool giveReason(const QString& reason) {
        auto* text = child<QPlainTextEdit>("reasonText");
        if (!text)
            return false;
        text->setPlainText(reason);
        return press("reasonConfirm");
    }
    bool confirmIssue() {
        auto* yes = button("issueConfirm");
        return yes && QTest::qWaitFor([yes] { return yes->isEnabled(); }) && press("issueConfirm");
    }
    void fillMeeting() {
        page_->page()->showTab(ClaimPage::Decision);
        child<QLineEdit>("meetingNumber")->setText(QStringLiteral("2018年第2次"));
        child<QLineEdit>("meetingPlace")->setText(QStringLiteral("会议室"));
        child<QLineEdit>("meetingChair")->setText(QStringLiteral("副县长"));
        child<QLineEdit>("meetingPresent")->setText(QStringLiteral("扶贫办、财政局"));
    }
    /** Gives the chosen rows an outcome by its key; what is not approved gets a reason. */
    void decideChosen(Qt::Key key) {
        auto* table = child<QTableView>("decisionTable");
        QTest::keyClick(table, key);
        if (auto* reason = child<QComboBox>("reasonEditor")) {
            reason->setEditText(QStringLiteral("材料待补"));
            QTest::keyClick(reason, Qt::Key_Return);
            QTRY_VERIFY(!child<QComboBox>("reasonEditor"));
        }
    }
    void decideAll(Qt::Key key) {
        auto* table = child<QTableView>("decisionTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            setCurrentSourceRow(table, row);
            decideChosen(key);
        }
    }

private:
    Claims claims() { return Claims(practice_->office()); }
    void as(Role role) {
        const auto people = Settings(practice_->office()).users();
        const auto person =
            std::ranges::find_if(*people, [role](const User& one) { return one.roles.testFlag(role); });
        QVERIFY(person != people->end());
        practice_->office().actAs(*person);
    }
    /** Leaves three good rows and a blocked one: every township's form is drawn, and that takes its time. */
    void shorten(ClaimId claim) {
        int good = 0, blocked = 0;
        QList<ItemId> rest;
        for (const Item& item : view(claim).items)
            if (item.blocked() ? ++blocked > 1 : ++good > 3)
                rest << item.id;
        QVERIFY(claims().removeItems(claim, rest));
    }
    Result<void> returned(ClaimId claim) {
        as(Role::Clerk);
        return claims().returnToBank(claim, QStringLiteral("缺催收通知书"));
    }
    Result<void> decided(ClaimId claim) {
        as(Role::Director);
        QList<ItemOutcome> outcomes;
        for (const Item& item : view(claim).items)
            if (item.state == ItemState::Live)
                outcomes.append({item.id, Outcome::Approved, {}, false});
        return claims().decide(claim,
                               {QStringLiteral("2018年第2次"),
                                practice_->office().today(),
                                {},
                                {},
                                QStringLiteral("扶贫办、财政局"),
                                {}},
                               outcomes);
    }
    /** The act that leads on from where the claim stands. */
    Result<void> nextStep(ClaimId claim) {
        switch (view(claim).summary.claim.state) {
        case ClaimState::Draft:
            as(Role::Clerk);
            return claims().accept(claim);
        case ClaimState::Accepted:
            return claims().forward(claim);
        case ClaimState::TownshipReview:
            STEWARD_TRY(review(claim, true));
            as(Role::Reviewer);
            return claims().submit(claim);
        case ClaimState::AwaitingDecision:
            return decided(claim);
        case ClaimState::Decided:
            as(Role::Clerk);
            STEWARD_TRY(claims().prepareIssue(claim));
            as(Role::Reviewer);
            return claims().issue(claim);
        case ClaimState::Issued:
            as(Role::Clerk);
            return claims().confirmTransfer(claim, practice_->office().today());
        default:
            return {};
        }
    }
};

} // namespace steward
