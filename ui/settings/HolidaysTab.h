#pragma once

#include "settings/HolidayState.h"
#include "settings/SettingsTab.h"

class QComboBox;
class QTableWidget;

namespace steward {

/** The State Council's days of a year: holidays, and weekend days that are worked. */
class HolidaysTab : public SettingsTab {
    Q_OBJECT
public:
    HolidaysTab(DeskHost& host, QWidget* parent = nullptr);
    void reload() override;

private:
    int year() const;
    void showYear();
    void showRows(const QList<HolidayRow>& rows);
    QList<HolidayRow> rows() const;
    void addRow(const HolidayRow& row);
    void removeRows();
    void importFile();
    void save();
    void build();

    QComboBox* year_ = nullptr;
    QTableWidget* table_ = nullptr;
    QLabel* locked_ = nullptr;
    QLabel* problem_ = nullptr;
    QPushButton *add_ = nullptr, *remove_ = nullptr, *import_ = nullptr, *save_ = nullptr;
};

} // namespace steward
