#pragma once

#include <QDialogButtonBox>

class QPushButton;

namespace steward {

/** The button of a dialog that takes the decision; it bears its name and stands out. */
QPushButton* addDecision(QDialogButtonBox* box, const QString& text, const QString& objectName);

} // namespace steward
