#pragma once

#include <QVariant>

class QComboBox;

namespace steward {

/** Keeps what a person chooses in the box, under its object name, for the next start. */
void rememberChoice(QComboBox* choice);
/** After the box was filled anew: shows what was chosen `before`, or on an earlier start; else the first. */
void takeUpChoice(QComboBox* choice, const QVariant& before);

} // namespace steward
