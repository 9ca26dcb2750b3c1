#include "shell/BottomLine.h"

#include "common/RoleNames.h"
#include "common/Tone.h"
#include "services/Settings.h"
#include "shell/CheckBox.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace steward {

namespace {

QPushButton* flatButton(const char* name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("flat", true);
    return button;
}

} // namespace

BottomLine::BottomLine(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("bottomLine"));
    who_ = flatButton("bottomUser", this);
    others_ = new QMenu(who_);
    who_->setMenu(others_);
    who_->setToolTip(tr("Switch to another user"));
    file_ = new QLabel(this);
    file_->setObjectName(QStringLiteral("bottomFile"));
    file_->setProperty("quiet", true);
    readOnly_ = new QLabel(tr("Reading only"), this);
    readOnly_->setObjectName(QStringLiteral("bottomReadOnly"));
    readOnly_->setProperty("tone", QStringLiteral("caution"));
    chain_ = flatButton("bottomChain", this);
    connect(chain_, &QPushButton::clicked, this, &BottomLine::checkWanted);
    auto* keys = new QLabel(tr("F1 Help   F2 How this figure came about   F5 Refresh   F8 Check"), this);
    keys->setProperty("quiet", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 14, 1);
    row->setSpacing(18);
    for (QWidget* part : {static_cast<QWidget*>(who_), static_cast<QWidget*>(file_),
                          static_cast<QWidget*>(readOnly_), static_cast<QWidget*>(chain_)})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(keys);
}

void BottomLine::showOffice(Office& office) {
    const auto me = office.user();
    who_->setText(me ? tr("%1: %2").arg(roleNames(me->roles), me->name) : QString());
    file_->setText(QFileInfo(office.path()).fileName());
    file_->setToolTip(office.path());
    readOnly_->setVisible(office.readOnly());
    setChain(tr("Checking the books …"), "", {});
    others_->clear();
    if (const auto users = Settings(office).users())
        for (const auto& user : *users)
            if (!user.disabled && (!me || user.id != me->id))
                others_->addAction(tr("%1: %2").arg(roleNames(user.roles), user.name), this,
                                   [this, login = user.login] { emit userWanted(login); });
    others_->addSeparator();
    others_->addAction(tr("Sign out"), this, &BottomLine::signOutWanted);
}

void BottomLine::showReport(const CheckReport& report) {
    const auto head = chainWords(report);
    if (report.good())
        setChain(tr("● %1, sound").arg(head), "good", tr("The file was checked: nothing was found."));
    else
        setChain(tr("● The check found %n fault(s)", nullptr, static_cast<int>(report.faults.size())), "late",
                 head);
}

void BottomLine::showRefusal(const Error& error) {
    setChain(tr("● The file was not checked"), "caution", error.text());
}

void BottomLine::setChain(const QString& text, const char* tone, const QString& tip) {
    const QLatin1String wanted(tone);
    auto colours = palette();
    if (wanted == QLatin1String("good"))
        colours.setColor(QPalette::ButtonText, toneColours(Tone::Good, palette()).text);
    else if (wanted == QLatin1String("late"))
        colours.setColor(QPalette::ButtonText, toneColours(Tone::Late, palette()).text);
    chain_->setStyleSheet(wanted.isEmpty()
                              ? QString()
                              : QStringLiteral("color: %1").arg(colours.color(QPalette::ButtonText).name()));
    chain_->setText(text);
    chain_->setToolTip(tip);
}

} // namespace steward
