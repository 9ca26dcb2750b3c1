#pragma once

#include "shell/GuideState.h"

#include <QWizardPage>

class QLabel;
class QListWidget;
class QPushButton;

namespace steward {

class BankForm;
class DetailsForm;
class PeopleTable;
class PlaceField;

/** A page of the guide with a line for what the last try was refused for. */
class GuidePage : public QWizardPage {
    Q_OBJECT
public:
    GuidePage(const QString& title, const QString& hint, QWidget* parent);
    void tell(const QString& text);

protected:
    QLabel* problem_ = nullptr;
};

/** Names and prefixes. */
class OfficeGuidePage : public GuidePage {
    Q_OBJECT
public:
    OfficeGuidePage(const OfficeDetails& details, QWidget* parent);
    OfficeDetails details() const;
    void setDetails(const OfficeDetails& details);
    /** Offers what was typed last time; `takenUp` when it is wanted. */
    void offerDraft();
    bool validatePage() override;

signals:
    void takenUp();

private:
    DetailsForm* form_ = nullptr;
    QPushButton* offer_ = nullptr;
};

/** Banks on the left, the chosen one on the right. */
class BanksGuidePage : public GuidePage {
    Q_OBJECT
public:
    BanksGuidePage(QDate today, QWidget* parent);
    void setDetails(const OfficeDetails& details) { details_ = details; }
    QList<BankDraft> banks() const;
    void setBanks(const QList<BankDraft>& banks);
    void initializePage() override;
    bool validatePage() override;

private:
    void add(const BankDraft& bank);
    void remove();
    void keep();
    void show(int row);

    QDate today_;
    OfficeDetails details_;
    QList<BankDraft> banks_;
    int shown_ = -1;
    QListWidget* list_ = nullptr;
    BankForm* form_ = nullptr;
};

/** Who may sign in, with what roles and first passwords. */
class PeopleGuidePage : public GuidePage {
    Q_OBJECT
public:
    explicit PeopleGuidePage(QWidget* parent);
    QList<NewUser> people() const;
    void setPeople(const QList<NewUser>& people);
    bool validatePage() override;

private:
    PeopleTable* table_ = nullptr;
};

/** Where the file shall lie. */
class FileGuidePage : public GuidePage {
    Q_OBJECT
public:
    explicit FileGuidePage(QWidget* parent);
    void setName(const QString& name);
    QString path() const;
    bool validatePage() override;

private:
    PlaceField* place_ = nullptr;
};

} // namespace steward
