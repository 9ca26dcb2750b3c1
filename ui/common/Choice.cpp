#include "common/Choice.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>

namespace steward {

namespace {

/** Before the value, or the place, of what is chosen. */
const QLatin1Char valueMark('=');
const QLatin1Char placeMark('#');

QString settingsKey(const QComboBox* choice) {
    return QStringLiteral("choices/") + choice->objectName();
}

} // namespace

void nameChoice(QComboBox* choice, const QString& name) {
    choice->setAccessibleName(name);
    auto* label = new QLabel(name, choice->parentWidget());
    label->setBuddy(choice);
    label->hide();
    QObject::connect(choice, &QObject::destroyed, label, &QObject::deleteLater); // a cell's editor goes
}

QString chosenText(const QComboBox* choice) {
    if (choice->isEditable())
        return choice->currentText();
    const QVariant value = choice->currentData();
    const bool written = value.isValid() && value.canConvert<QString>();
    return written ? valueMark + value.toString() : placeMark + QString::number(choice->currentIndex());
}

int placeOf(const QComboBox* choice, const QString& chosen) {
    if (chosen.startsWith(placeMark))
        return qMin(chosen.mid(1).toInt(), choice->count() - 1);
    for (int i = 0; i < choice->count(); ++i)
        if (choice->itemData(i).isValid() && valueMark + choice->itemData(i).toString() == chosen)
            return i;
    return -1;
}

void rememberChoice(QComboBox* choice) {
    QObject::connect(choice, &QComboBox::activated, choice,
                     [choice] { QSettings().setValue(settingsKey(choice), chosenText(choice)); });
}

void takeUpChoice(QComboBox* choice, const QVariant& before) {
    // Later fillings keep what is chosen then, be it by the program.
    constexpr auto filled = "filledOnce";
    const int place = choice->property(filled).toBool()
                          ? choice->findData(before)
                          : placeOf(choice, QSettings().value(settingsKey(choice)).toString());
    choice->setProperty(filled, true);
    if (choice->count() > 0)
        choice->setCurrentIndex(qMax(0, place));
}

} // namespace steward
