#pragma once

#include "common/DeskHost.h"
#include "services/Reconciliations.h"

#include <QWidget>

namespace steward {

class ExplanationPanel;
class PairingPane;
class ReconciliationHead;
class StatementImporter;
class StatementPane;

/** The quarterly reconciliation: statement in, match, statement out and sign; closed quarters to read. */
class ReconciliationPage : public QWidget {
    Q_OBJECT
public:
    explicit ReconciliationPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    /** The account's quarter, or its open one. */
    void open(AccountId account, std::optional<Quarter> quarter);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /** Changes something and answers how many; no act only looks. */
    using Act = std::function<Result<int>(Reconciliations& reconciliations)>;
    using After = std::function<void(int count)>;

    QWidget* makeBottom();
    void connectHead();
    void connectPairing();
    void addShortcuts();
    Result<void> readAccounts();
    Result<void> readQuarters();
    void readView();
    void act(const QString& title, const Act& act, const After& after);
    void showView(const ReconciliationView& view);
    QString clerkRefusal() const;
    void explain();
    void sign();
    void check();
    void withdraw();
    void takeLikely();
    void removeStatement(StatementId statement);
    void showPaper();
    void enter(const StatementLine& line, EntryKind kind);
    void changedAndSaid(const QString& message);

    DeskHost& host_;
    ReconciliationView view_;
    QHash<AccountId, QString> names_;
    AccountId shown_; ///< whose quarters are offered
    ReconciliationHead* head_ = nullptr;
    PairingPane* pairing_ = nullptr;
    StatementPane* statement_ = nullptr;
    ExplanationPanel* explanation_ = nullptr;
    StatementImporter* importer_ = nullptr;
};

} // namespace steward
