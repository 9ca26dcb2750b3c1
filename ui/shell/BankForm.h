#pragma once

#include "shell/GuideState.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QGroupBox;
class QLineEdit;

namespace steward {

class FieldNotes;

/** One bank of the guide: the bank, its special account, its agreement, its opening balance. */
class BankForm : public QWidget {
    Q_OBJECT
public:
    explicit BankForm(QWidget* parent = nullptr);
    void setDraft(const BankDraft& draft);
    BankDraft draft() const;
    void clearFaults();
    void tell(const GuideFault& fault);

signals:
    void nameEdited(const QString& name);

private:
    QLineEdit* line(QFormLayout* form, const char* key, const QString& label);
    QDateEdit* day(QFormLayout* form, const char* key, const QString& label);
    QWidget* bankBox();
    QWidget* accountBox();
    QWidget* agreementBox();
    QWidget* openingBox();

    FieldNotes* notes_ = nullptr;
    QGroupBox* agreement_ = nullptr;
    QLineEdit *name_, *shortName_, *creditCode_, *receivingName_, *receivingNumber_, *receivingBank_;
    QLineEdit *accountName_, *accountNumber_, *openedAt_, *agreementNumber_, *opening_;
    QDateEdit *openedOn_, *signedOn_, *from_, *to_, *openingDay_;
    QCheckBox* openEnded_ = nullptr;
    QCheckBox* insurer_ = nullptr;
};

} // namespace steward
