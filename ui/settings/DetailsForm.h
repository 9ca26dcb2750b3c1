#pragma once

#include "services/OfficeDetails.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace steward {

class FieldNotes;

/** Names of the office and prefixes of its numbers, in the guide and among the settings. */
class DetailsForm : public QWidget {
    Q_OBJECT
public:
    explicit DetailsForm(QWidget* parent = nullptr);
    void setDetails(const OfficeDetails& details);
    OfficeDetails details() const;
    void setReadOnly(bool readOnly);
    /** Tells at each empty field that it is needed; true when none is. */
    bool complete();

signals:
    /** A field holds other words than before. */
    void edited();

private:
    OfficeDetails kept_; ///< what the form doesn't show
    FieldNotes* notes_ = nullptr;
    QHash<QString, QLineEdit*> lines_;
};

} // namespace steward
