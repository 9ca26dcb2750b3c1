#pragma once

#include <QString>
#include <QVariant>

class QComboBox;

namespace steward {

/** Says of what the box lets choose where no label beside it does. Qt on Linux tells a screen reader as the
 * name of a box what is chosen in it, so this names it by a label that nobody sees. Once the box has its
 * place in the window: its parent must stay. */
void nameChoice(QComboBox* choice, const QString& name);

/** What is chosen, as it is kept: its value, or its place where it has none, in whatever language. What was
 * typed into an editable box is kept as it is. */
QString chosenText(const QComboBox* choice);
/** Where that stands now; -1 when it is not offered any more. */
int placeOf(const QComboBox* choice, const QString& chosen);

/** Keeps what a person chooses in the box, under its object name, for the next start. */
void rememberChoice(QComboBox* choice);
/** After the box was filled anew: shows what was chosen `before`, or on an earlier start; else the first. */
void takeUpChoice(QComboBox* choice, const QVariant& before);

} // namespace steward
