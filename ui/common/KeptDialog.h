#pragma once

#include "common/FormDraft.h"

#include <QDialog>

namespace steward {

/**
 * A dialog that is typed into: what stands in its fields is kept until it is done or given up, and offered
 * when it is opened again after a crash (FormDraft). Every dialog with such fields derives from it.
 */
class KeptDialog : public QDialog {
    Q_OBJECT
public:
    /** `form` names what is typed and what it is about, as for FormDraft. */
    KeptDialog(Office& office, QString form, QWidget* parent);
    /** Keeping begins as the dialog is shown: it has all its fields then. */
    void setVisible(bool visible) override;

protected:
    /** What is typed and no field holds, as a table's cells. */
    virtual void readBeside(FormDraft::Fields& /*typed*/) const {}
    virtual void takeBeside(const FormDraft::Fields& /*kept*/) {}
    /** Something of that was typed. */
    void typedBeside();

private:
    Office& office_;
    QString form_;
    FormDraft* draft_ = nullptr;
};

} // namespace steward
