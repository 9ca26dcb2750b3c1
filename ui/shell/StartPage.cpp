#include "shell/StartPage.h"

#include <QApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

StartPage::StartPage(const QString& remembered, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("startPage"));
    auto* title = new QLabel(tr("Which office?"), this);
    title->setProperty("title", true);
    auto* hint = new QLabel(
        tr("One office is one file. It holds the loans, the claims, the papers and the books."), this);
    hint->setProperty("quiet", true);
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(8);
    if (!remembered.isEmpty()) {
        auto* again =
            choice("startRemembered", QStringLiteral("document-open-recent"), tr("Open again"), remembered);
        connect(again, &QPushButton::clicked, this, &StartPage::rememberedWanted);
        column->addWidget(again);
    }
    auto* fresh = choice("startNew", QStringLiteral("document-new"), tr("New office …"),
                         tr("A short guide asks for names, banks, opening balances and people"));
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    auto* practice = choice("startDemonstration", QStringLiteral("view-task"), tr("Demonstration office …"),
                            tr("Invented loans and claims to practise with; marked as practice"));
    connect(practice, &QPushButton::clicked, this, &StartPage::demonstrationWanted);
    auto* open = choice("startOpen", QStringLiteral("document-open"), tr("Open a file …"),
                        tr("An office's file that is on this machine already"));
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    for (auto* button : {fresh, practice, open})
        column->addWidget(button);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);
}

QPushButton* StartPage::choice(const char* name, const QString& icon, const QString& title,
                               const QString& text) {
    auto* button =
        new QPushButton(QIcon::fromTheme(icon), QStringLiteral("  %1\n  %2").arg(title, text), this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    button->setProperty("choice", true);
    button->setIconSize({32, 32});
    button->setMinimumWidth(520);
    return button;
}

} // namespace steward
