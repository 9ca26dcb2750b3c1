#pragma once

#include "calendar/Clock.h"
#include "shell/Jobs.h"

#include <QDialog>

class QLineEdit;

namespace steward {

/** Asks where the demonstration office shall be kept. */
class DemonstrationDialog : public QDialog {
    Q_OBJECT
public:
    explicit DemonstrationDialog(QWidget* parent = nullptr);
    QString path() const;

private:
    QLineEdit* path_ = nullptr;
};

/** Makes it at `path` and closes it again, so that the window's thread can open it. */
Jobs::Job demonstrationJob(const QString& path, std::shared_ptr<const Clock> clock);

} // namespace steward
