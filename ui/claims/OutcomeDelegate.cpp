#include "claims/OutcomeDelegate.h"

#include "claims/MeetingModel.h"
#include "common/Choice.h"

#include <QComboBox>
#include <QLineEdit>

namespace steward {

QWidget* OutcomeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    if (index.column() != result_ && index.column() != reason_)
        return ToneDelegate::createEditor(parent, option, index);
    auto* list = new QComboBox(parent);
    nameChoice(list, index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == reason_) {
        list->setObjectName(QStringLiteral("reasonEditor"));
        list->setEditable(true);
        list->setInsertPolicy(QComboBox::NoInsert);
        list->addItems(
            reasonChoices(static_cast<Outcome>(index.data(MeetingModel::OutcomeRole).toInt()), given_));
        return list;
    }
    list->setObjectName(QStringLiteral("outcomeEditor"));
    for (const Outcome outcome : {Outcome::Approved, Outcome::Rejected, Outcome::Deferred})
        list->addItem(outcomeText(outcome), static_cast<int>(outcome));
    return list;
}

void OutcomeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* list = qobject_cast<QComboBox*>(editor);
    if (!list) {
        ToneDelegate::setEditorData(editor, index);
        return;
    }
    if (!list->isEditable()) {
        list->setCurrentIndex(list->findData(index.data(MeetingModel::OutcomeRole)));
        return;
    }
    const QString reason = index.data(Qt::EditRole).toString();
    list->setCurrentIndex(list->findText(reason)); // Down goes to the first from none
    list->setEditText(reason);
    list->lineEdit()->selectAll();
}

void OutcomeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    const auto* list = qobject_cast<const QComboBox*>(editor);
    if (!list)
        ToneDelegate::setModelData(editor, model, index);
    else
        model->setData(index, list->isEditable() ? QVariant(list->currentText()) : list->currentData());
}

} // namespace steward
