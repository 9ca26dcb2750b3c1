#include "common/DecisionButton.h"

#include <QPushButton>

namespace steward {

QPushButton* addDecision(QDialogButtonBox* box, const QString& text, const QString& objectName) {
    // Its look is a property, which the style reads when the box takes the button.
    auto* button = new QPushButton(text, box);
    button->setObjectName(objectName);
    button->setProperty("primary", true);
    box->addButton(button, QDialogButtonBox::ActionRole);
    return button;
}

} // namespace steward
