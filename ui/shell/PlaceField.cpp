#include "shell/PlaceField.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace steward {

PlaceField::PlaceField(const QString& path, QWidget* parent) : QWidget(parent) {
    line_ = new QLineEdit(path, this);
    line_->setAccessibleName(tr("File"));
    auto* choose = new QPushButton(tr("Choose …"), this);
    connect(choose, &QPushButton::clicked, this, &PlaceField::choose);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line_, 1);
    row->addWidget(choose);
    setFocusProxy(line_);
}

void PlaceField::choose() {
    auto path = QFileDialog::getSaveFileName(this, tr("Keep the office's file"), line_->text(),
                                             tr("Offices (*.steward)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".steward");
    line_->setText(path);
}

QString PlaceField::problem() const {
    const QFileInfo file(line_->text().trimmed());
    if (line_->text().trimmed().isEmpty() || !file.isAbsolute())
        return tr("Choose where the file shall lie, with its folder.");
    if (file.exists())
        return tr("There is a file %1 already. Choose another name.").arg(file.fileName());
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return tr("There is no folder %1. Choose one that exists.").arg(folder.filePath());
    if (!folder.isWritable())
        return tr("Nothing can be written in the folder %1. Choose another.").arg(folder.filePath());
    return {};
}

QString freePlace(const QString& name) {
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists())
        folder = QDir::home();
    auto path = folder.filePath(name + QStringLiteral(".steward"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 %2.steward").arg(name).arg(i));
    return path;
}

} // namespace steward
