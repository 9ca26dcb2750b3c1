#pragma once

#include "base/Result.h"
#include "common/KeptDialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace steward {

class AmountEdit;
class DateEdit;

/**
 * A small dialog of labelled fields whose button is named by what it does. A refusal is told inside it and
 * keeps it open with all that was typed; done, it closes and goes.
 */
class FormDialog : public KeptDialog {
    Q_OBJECT
public:
    struct Words {
        QString name; ///< of the widget
        QString title;
        QString verb; ///< on the button
    };
    /** `form` as for KeptDialog. */
    FormDialog(Office& office, const QString& form, const Words& words, QWidget* parent);
    /** What the button does. */
    void setAct(std::function<Result<void>()> act) { act_ = std::move(act); }
    /** Says what is refused and why. */
    void refuse(const Error& error);
    /** A sentence above the fields. */
    void setIntroduction(const QString& text);
    /** What follows stands in a column of its own, to the right. */
    void nextColumn();

    QLineEdit* addText(const QString& name, const QString& label, const QString& value = {});
    /** An identity or telephone number: it never lies in a draft (FormDraft). */
    QLineEdit* addPersonal(const QString& name, const QString& label, const QString& value = {});
    AmountEdit* addAmount(const QString& name, const QString& label);
    DateEdit* addDate(const QString& name, const QString& label);
    QComboBox* addChoice(const QString& name, const QString& label);
    QCheckBox* addCheck(const QString& name, const QString& label, bool checked = false);
    /** Text that can't be changed. */
    void addFact(const QString& label, const QString& value);
    void addField(const QString& name, const QString& label, QWidget* field);

signals:
    /** The act was done. */
    void done();

protected:
    /** Typing begins in the first field that takes it. */
    void showEvent(QShowEvent* event) override;

private:
    void tryAct();

    std::function<Result<void>()> act_;
    QList<QWidget*> fields_;
    QHBoxLayout* columns_ = nullptr;
    QFormLayout* form_ = nullptr;
    QLabel* introduction_ = nullptr;
    QLabel* refusal_ = nullptr;
};

} // namespace steward
