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

/** Where typing is kept while an older draft of the form is offered. */
QString anew(const QString& form) {
    return form + QStringLiteral("/anew");
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
    : QObject(fields), widget_(fields), office_(office), form_(std::move(form)), key_(form_) {
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
    for (const auto& key : {form_, anew(form_)}) // the newer one above
        if (const auto kept = Drafts(office_).kept(key); kept && *kept) {
            offer(**kept);
            inFile_ = true;
            key_ = anew(form_);
        }
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
    auto* button = new QPushButton(offerText(draft), widget_);
    button->setObjectName(QStringLiteral("draftOffer"));
    button->setProperty("tone", QStringLiteral("caution"));
    button->setAutoDefault(false);
    if (auto* rows = qobject_cast<QBoxLayout*>(widget_->layout()))
        rows->insertWidget(0, button);
    offers_.prepend(button);
    connect(button, &QPushButton::clicked, this, [this, kept = draft.fields] { takeUp(kept); });
}

void FormDraft::takeUp(const Fields& kept) {
    for (auto* field : fields_)
        if (const auto typed = kept.find(field->objectName()); typed != kept.end())
            put(field, *typed);
    for (const auto& write : writers_)
        write(kept);
    for (auto* button : std::as_const(offers_))
        button->hide();
    key_ = form_;
    // What can't be dropped now is offered once more; that harms nobody.
    (void)Drafts(office_).drop(anew(form_));
    touch();
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
    const bool untaken = key_ != form_;
    if (now == begun_ && (untaken || !inFile_))
        return;
    if (Drafts(office_).keep(key_, now))
        inFile_ = true;
    else
        typing_.disconnect(this); // the act itself will tell what is wrong with the file
}

void FormDraft::drop() {
    typing_.stop();
    for (auto* button : std::as_const(offers_))
        button->hide();
    key_ = form_;
    if (!inFile_)
        return;
    inFile_ = false;
    for (const auto& key : {form_, anew(form_)})
        (void)Drafts(office_).drop(key); // what can't be dropped now is offered once more; that harms nobody
}

} // namespace steward
