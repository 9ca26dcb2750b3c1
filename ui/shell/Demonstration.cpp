#include "shell/Demonstration.h"

#include "services/Setup.h"
#include "shell/PlaceField.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

DemonstrationDialog::DemonstrationDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("demonstrationDialog"));
    setWindowTitle(tr("Demonstration office"));
    auto* hint =
        new QLabel(tr("Three banks with their loans and claims in several states are invented around "
                      "today's date. Everything can be tried; nothing is real."),
                   this);
    hint->setWordWrap(true);
    auto* place = new PlaceField(freePlace(tr("Demonstration office")), this);
    path_ = place->line();
    path_->setObjectName(QStringLiteral("demonstrationPath"));
    auto* caption = new QLabel(tr("&Keep it in"), this);
    caption->setBuddy(path_);
    auto* problem = new QLabel(this);
    problem->setObjectName(QStringLiteral("demonstrationProblem"));
    problem->setProperty("tone", QStringLiteral("late"));
    problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* make = buttons->addButton(tr("Make the demonstration office"), QDialogButtonBox::AcceptRole);
    make->setObjectName(QStringLiteral("demonstrationMake"));
    make->setProperty("primary", true);
    make->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, place, problem] {
        problem->setText(place->problem());
        if (problem->text().isEmpty())
            accept();
    });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(hint);
    column->addWidget(caption);
    column->addWidget(place);
    column->addWidget(problem);
    column->addWidget(buttons);
    setMinimumWidth(560);
}

QString DemonstrationDialog::path() const {
    return path_->text().trimmed();
}

Jobs::Job demonstrationJob(const QString& path, std::shared_ptr<const Clock> clock) {
    return [path, clock = std::move(clock)](const Progress& progress) -> Result<void> {
        STEWARD_TRY(makeDemonstration(path, clock, progress));
        return {};
    };
}

} // namespace steward
