#pragma once

#include "money/Amount.h"

#include <QLineEdit>

namespace steward {

/**
 * A field for an amount in yuan, typed as people type it (`1,234.5`, `1.2万元`); on leaving it shows the
 * amount as everywhere, or turns red with the reason as its tooltip.
 */
class AmountEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit AmountEdit(QWidget* parent = nullptr);
    void setAmount(Amount amount);
    /** Refused as parseAmount refuses. */
    Result<Amount> amount() const { return parseAmount(text()); }

private:
    void settle();
};

} // namespace steward
