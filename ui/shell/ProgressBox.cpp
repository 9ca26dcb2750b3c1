#include "shell/ProgressBox.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

ProgressBox::ProgressBox(const QString& title, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("progressBox"));
    setWindowTitle(title);
    setModal(true);
    auto* what = new QLabel(title, this);
    what->setMinimumWidth(320);
    bar_ = new QProgressBar(this);
    bar_->setAccessibleName(title);
    bar_->setRange(0, 0);
    cancel_ = new QPushButton(tr("Cancel"), this);
    cancel_->setObjectName(QStringLiteral("progressCancel"));
    connect(cancel_, &QPushButton::clicked, this, &ProgressBox::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(bar_);
    column->addWidget(cancel_, 0, Qt::AlignRight);
}

void ProgressBox::setProgress(qint64 done, qint64 total) {
    if (total <= 0)
        return;
    bar_->setRange(0, 1000);
    bar_->setValue(static_cast<int>(qMin(done, total) * 1000 / total));
}

void ProgressBox::reject() {
    cancel_->setEnabled(false);
    cancel_->setText(tr("Stopping …"));
    emit cancelled();
}

} // namespace steward
