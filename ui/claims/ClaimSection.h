#pragma once

#include "claims/ClaimWords.h"

#include <QWidget>

namespace steward {

/** A tab of the claim page: shows its part of the claim's view and acts through the page's controller. */
class ClaimSection : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setView(const ClaimView& view, QDate today) = 0;
    /** Where the keyboard goes when the tab is opened. */
    virtual QWidget* firstFocus() = 0;
};

} // namespace steward
