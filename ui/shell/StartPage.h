#pragma once

#include <QWidget>

class QPushButton;

namespace steward {

/** First start: what shall be opened? */
class StartPage : public QWidget {
    Q_OBJECT
public:
    /** `remembered`: the file of last time, offered first; may be empty. */
    explicit StartPage(const QString& remembered, QWidget* parent = nullptr);

signals:
    void newWanted();
    void demonstrationWanted();
    void openWanted();
    void rememberedWanted();

private:
    QPushButton* choice(const char* name, const QString& icon, const QString& title, const QString& text);
};

} // namespace steward
