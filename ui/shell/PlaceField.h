#pragma once

#include <QWidget>

class QLineEdit;

namespace steward {

/** Where a new office's file shall lie: typed or chosen. */
class PlaceField : public QWidget {
    Q_OBJECT
public:
    explicit PlaceField(const QString& path, QWidget* parent = nullptr);
    QLineEdit* line() const { return line_; }
    /** Why no file can be made there, and what to do; empty when it can. */
    QString problem() const;

private:
    void choose();
    QLineEdit* line_ = nullptr;
};

/** A file in the documents folder (or home) that does not exist yet: `NAME.steward`, `NAME 2.steward` … */
QString freePlace(const QString& name);

} // namespace steward
