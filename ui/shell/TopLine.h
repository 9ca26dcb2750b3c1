#pragma once

#include "services/Office.h"

#include <QFrame>

namespace steward {

class SearchBox;

/** The head of the window: the program, the office, the day; and a band when the office is for practice. */
class TopLine : public QWidget {
    Q_OBJECT
public:
    /** With the search once somebody is signed in. */
    explicit TopLine(const Office& office, QWidget* parent = nullptr);
    /** None before somebody is signed in. */
    SearchBox* search() const { return search_; }

private:
    SearchBox* search_ = nullptr;
};

} // namespace steward
