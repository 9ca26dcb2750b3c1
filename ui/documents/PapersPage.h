#pragma once

#include "common/DeskHost.h"
#include "forms/IssuedPaper.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace steward {

class PapersPane;

/**
 * 文书: every paper that the office issued, claims' and others, found by kind and by words of its number,
 * title or day; looked at, printed and saved again, verified by code or PDF.
 */
class PapersPage : public QWidget {
    Q_OBJECT
public:
    explicit PapersPage(DeskHost& host, QWidget* parent = nullptr);
    /** Looks again: on coming back to the page and on F5. */
    void reload();
    /** Shows that one, whatever was filtered before. */
    void showPaper(PaperId paper);

private:
    bool takes(const IssuedPaper& paper) const;

    PapersPane* pane_ = nullptr;
    QLineEdit* words_ = nullptr;
    QComboBox* kind_ = nullptr;
    QTimer* typed_ = nullptr; ///< looks once the typing pauses
};

} // namespace steward
