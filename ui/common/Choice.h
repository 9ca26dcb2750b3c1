#pragma once

#include <QVariant>

class QComboBox;

namespace steward {

/** Says of what the box lets choose where no label beside it does. Qt on Linux tells a screen reader as the
 * name of a box what is chosen in it, so this names it by a label that nobody sees. Once the box has its
 * place in the window: its parent must stay. */
void nameChoice(QComboBox* choice, const QString& name);

/** Keeps what a person chooses in the box, under its object name, for the next start. */
void rememberChoice(QComboBox* choice);
/** After the box was filled anew: shows what was chosen `before`, or on an earlier start; else the first. */
void takeUpChoice(QComboBox* choice, const QVariant& before);

} // namespace steward
