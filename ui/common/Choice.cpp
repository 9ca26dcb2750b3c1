#include "common/Choice.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>

namespace steward {

namespace {

QString settingsKey(const QComboBox* choice) {
    return QStringLiteral("choices/") + choice->objectName();
}

} // namespace

void nameChoice(QComboBox* choice, const QString& name) {
    choice->setAccessibleName(name);
    auto* label = new QLabel(name, choice->parentWidget());
    label->setBuddy(choice);
    label->hide();
}

void rememberChoice(QComboBox* choice) {
    QObject::connect(choice, &QComboBox::activated, choice,
                     [choice] { QSettings().setValue(settingsKey(choice), choice->currentText()); });
}

void takeUpChoice(QComboBox* choice, const QVariant& before) {
    // Later fillings keep what is chosen then, be it by the program.
    constexpr auto filled = "filledOnce";
    const int place = choice->property(filled).toBool()
                          ? choice->findData(before)
                          : choice->findText(QSettings().value(settingsKey(choice)).toString());
    choice->setProperty(filled, true);
    if (choice->count() > 0)
        choice->setCurrentIndex(qMax(0, place));
}

} // namespace steward
