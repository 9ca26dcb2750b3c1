#pragma once

#include "settings/HolidayState.h"
#include "settings/SettingsTab.h"

#include <QMap>

class QComboBox;
class QTableWidget;

namespace steward {

class FormDraft;

/**
 * The State Council's days of a year: holidays, and weekend days that are worked. What is typed stays, year
 * by year, and is kept until it is saved or given up.
 */
class HolidaysTab : public SettingsTab {
    Q_OBJECT
public:
    HolidaysTab(DeskHost& host, QWidget* parent = nullptr);
    void reload() override;

private:
    int year() const;
    void showYear();
    QList<HolidayRow> saved() const;
    void remember();
    void forget();
    void keepTyping();
    void showRows(const QList<HolidayRow>& rows);
    QList<HolidayRow> rows() const;
    void addRow(const HolidayRow& row);
    void removeRows();
    void importFile();
    void save();
    void build();

    QMap<int, QList<HolidayRow>> typed_; ///< what is not saved, by year
    FormDraft* draft_ = nullptr;
    QComboBox* year_ = nullptr;
    QTableWidget* table_ = nullptr;
    QLabel* locked_ = nullptr;
    QLabel* problem_ = nullptr;
    QPushButton *add_ = nullptr, *remove_ = nullptr, *import_ = nullptr, *save_ = nullptr, *giveUp_ = nullptr;
};

} // namespace steward
