#include "claims/ReviewDialog.h"

#include "common/DecisionButton.h"
#include "common/WorkTable.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace steward {

namespace {

/** What was typed is not offered over what a file says, for the audit names the file that findings are of. */
QString formOf(const ReviewDraft& draft) {
    const QString typed = QStringLiteral("review/%1").arg(draft.review.value);
    return draft.source.isEmpty() ? typed : typed + QLatin1Char('/') + draft.source;
}

} // namespace

ReviewDialog::ReviewDialog(Office& office, const ReviewDraft& draft, QWidget* parent)
    : KeptDialog(office, formOf(draft), parent) {
    setObjectName(QStringLiteral("reviewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("First review of %1").arg(draft.township));
    resize(1120, 560);
    model_ = new ReviewModel(draft, this);

    handler_ = new QLineEdit(draft.handler, this);
    handler_->setObjectName(QStringLiteral("reviewHandler"));
    handler_->setAccessibleName(tr("Handler"));
    handler_->setPlaceholderText(tr("Who handled it at the township"));
    day_ = new QDateEdit(draft.day, this);
    day_->setObjectName(QStringLiteral("reviewDay"));
    day_->setAccessibleName(tr("Day of the review"));
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day_->setMaximumDate(office.today());
    auto* clean = new QPushButton(tr("Support all clean ones"), this);
    clean->setObjectName(QStringLiteral("reviewSupportClean"));
    clean->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Handler"), this));
    head->addWidget(handler_, 1);
    head->addWidget(new QLabel(tr("Reviewed on"), this));
    head->addWidget(day_);
    head->addWidget(clean);

    table_ =
        makePlainTable(QStringLiteral("reviewTable"), tr("Findings of %1").arg(draft.township), model_, this);
    table_->setSortingEnabled(false); // in the order of the township's form
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    rememberColumns(table_, {46, 70, 112, 96, 150, 76, 84, 76, 180, 64});
    table_->installEventFilter(this);
    table_->selectRow(0);

    auto* source = new QLabel(tr("As read from %1. Nothing is recorded yet.").arg(draft.source), this);
    source->setObjectName(QStringLiteral("reviewSource"));
    source->setProperty("quiet", true);
    source->setVisible(!draft.source.isEmpty());
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("reviewSummary"));
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("reviewRefusal"));
    refusal_->setWordWrap(true);
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->hide();
    auto* keys = new QLabel(tr("Space marks · A supports · N does not support"), this);
    keys->setProperty("quiet", true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(summary_);
    foot->addStretch(1);
    foot->addWidget(keys);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* confirm = addDecision(buttons, tr("Record review"), QStringLiteral("reviewRecord"));
    confirm->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(confirm, &QPushButton::clicked, this, &ReviewDialog::record);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(clean, &QPushButton::clicked, model_, &ReviewModel::agreeToClean);
    connect(model_, &ReviewModel::edited, this, &ReviewDialog::showSummary);
    connect(model_, &ReviewModel::edited, this, &ReviewDialog::typedBeside);

    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(source);
    column->addWidget(table_, 1);
    column->addLayout(foot);
    column->addWidget(refusal_);
    column->addWidget(buttons);
    showSummary();
}

QString ReviewDialog::handler() const {
    return handler_->text().trimmed();
}

QDate ReviewDialog::day() const {
    return day_->date();
}

void ReviewDialog::readBeside(FormDraft::Fields& typed) const {
    typed.insert(findingTexts(model_->draft()));
}

void ReviewDialog::takeBeside(const FormDraft::Fields& kept) {
    model_->takeFindings(kept);
}

void ReviewDialog::refuse(const QString& sentence) {
    refusal_->setText(sentence);
    refusal_->show();
}

bool ReviewDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return KeptDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_A) {
        supportChosen(true);
        return true;
    }
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_N) {
        supportChosen(false);
        return true;
    }
    return false;
}

QList<int> ReviewDialog::chosenRows() const {
    QList<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

void ReviewDialog::supportChosen(bool supports) {
    const QList<int> rows = chosenRows();
    model_->setAgrees(rows, supports);
    if (supports || rows.isEmpty())
        return;
    const QModelIndex reason = model_->index(rows.first(), ReviewModel::Reason);
    table_->setCurrentIndex(reason);
    table_->edit(reason);
}

void ReviewDialog::showSummary() {
    summary_->setText(reviewSummary(model_->draft()));
}

} // namespace steward
