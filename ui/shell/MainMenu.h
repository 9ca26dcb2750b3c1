#pragma once

namespace steward {

class MainWindow;

/** Fills the menu bar; what makes no sense at this stage is greyed. */
void buildMainMenu(MainWindow& window);

} // namespace steward
