#include "common/FormDraft.h"

#include "common/Choice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMetaProperty>
#include <QPushButton>

#include <algorithm>

namespace steward {

namespace {

constexpr int TypingPauseMs = 300;

bool isPersonal(const QWidget* widget) {
    return widget->property("personal").toBool();
}

/** A field that a person fills and that has a name; parts of other fields and passwords are none. */
bool isField(const QWidget* widget) {
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const bool part =
        widget->objectName().isEmpty() || widget->objectName().startsWith(QStringLiteral("qt_"));
    return !part && widget->metaObject()->userProperty().hasNotifySignal() &&
           !widget->inherits("QAbstractItemView") && !widget->inherits("QPushButton") &&
           !widget->property("readOnly").toBool() && !(line && line->echoMode() != QLineEdit::Normal);
}

QString textOf(const QWidget* field) {
    const auto* choice = qobject_cast<const QComboBox*>(field);
    return choice ? chosenText(choice) : field->metaObject()->userProperty().read(field).toString();
}

void put(QWidget* field, const QString& text) {
    if (auto* choice = qobject_cast<QComboBox*>(field); choice && !choice->isEditable()) {
        if (const int found = placeOf(choice, text); found >= 0) // it may not be offered any more
            choice->setCurrentIndex(found);
    } else
        field->metaObject()->userProperty().write(field, text);
}

} // namespace

void markPersonal(QWidget* field) {
    field->setProperty("personal", true);
}

FormDraft::FormDraft(QWidget* fields, Office& office, QString form)
    : QObject(fields), widget_(fields), office_(office), form_(std::move(form)) {
    if (office.readOnly())
        return;
    typing_.setSingleShot(true);
    typing_.setInterval(TypingPauseMs);
    connect(&typing_, &QTimer::timeout, this, &FormDraft::keep);
    if (auto* dialog = qobject_cast<QDialog*>(fields))
        connect(dialog, &QDialog::finished, this, &FormDraft::drop);
    for (auto* widget : fields->findChildren<QWidget*>())
        if (isField(widget) && !isPersonal(widget))
            watch(widget);
    begin();
    const auto kept = Drafts(office_).kept(form_);
    inFile_ = kept && *kept;
    if (inFile_)
        offer(**kept);
}

void FormDraft::add(std::function<void(Fields&)> read, std::function<void(const Fields&)> write) {
    readers_ << std::move(read);
    writers_ << std::move(write);
    begin();
}

void FormDraft::begin() {
    typing_.stop();
    begun_ = typed();
}

void FormDraft::watch(QWidget* field) {
    fields_ << field;
    const auto typed = field->metaObject()->userProperty().notifySignal();
    connect(field, typed, this, metaObject()->method(metaObject()->indexOfSlot("touch()")));
}

void FormDraft::touch() {
    typing_.start();
}

void FormDraft::offer(const Draft& draft) {
    offer_ = new QPushButton(offerText(draft), widget_);
    offer_->setObjectName(QStringLiteral("draftOffer"));
    offer_->setProperty("tone", QStringLiteral("caution"));
    offer_->setAutoDefault(false);
    if (auto* rows = qobject_cast<QBoxLayout*>(widget_->layout()))
        rows->insertWidget(0, offer_);
    connect(offer_, &QPushButton::clicked, this, [this, kept = draft.fields] {
        for (auto* field : fields_)
            if (const auto typed = kept.find(field->objectName()); typed != kept.end())
                put(field, *typed);
        for (const auto& write : writers_)
            write(kept);
        offer_->hide();
    });
}

QString FormDraft::offerText(const Draft& draft) const {
    const QString when = QLocale().toString(draft.keptAt.toLocalTime(), QLocale::ShortFormat);
    const auto fields = widget_->findChildren<QWidget*>();
    return std::any_of(fields.begin(), fields.end(), isPersonal)
               ? tr("Take up what was typed on %1 and not done; ID and telephone numbers have to be typed "
                    "again")
                     .arg(when)
               : tr("Take up what was typed on %1 and not done").arg(when);
}

FormDraft::Fields FormDraft::typed() const {
    Fields typed;
    for (const auto* field : fields_)
        typed.insert(field->objectName(), textOf(field));
    for (const auto& read : readers_)
        read(typed);
    return typed;
}

void FormDraft::keep() {
    const auto now = typed();
    if (!inFile_ && now == begun_)
        return;
    if (Drafts(office_).keep(form_, now))
        inFile_ = true;
    else
        typing_.disconnect(this); // the act itself will tell what is wrong with the file
}

void FormDraft::drop() {
    typing_.stop();
    if (offer_)
        offer_->hide();
    if (!inFile_)
        return;
    inFile_ = false;
    // What can't be dropped now is offered once more; that harms nobody.
    (void)Drafts(office_).drop(form_);
}

} // namespace steward
