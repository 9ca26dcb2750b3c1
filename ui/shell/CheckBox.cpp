#include "shell/CheckBox.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace steward {

QString chainWords(const CheckReport& report) {
    return CheckBox::tr("Chain of %1 entries: %2").arg(report.entries).arg(chainHeadDigits(report.chainHead));
}

QString reportText(const CheckReport& report) {
    QStringList lines{chainWords(report), CheckBox::tr("Entries: %1").arg(report.entries),
                      CheckBox::tr("Lines of the audit trail: %1").arg(report.auditLines),
                      CheckBox::tr("Papers: %1").arg(report.papers),
                      CheckBox::tr("Claims: %1").arg(report.claims)};
    for (const auto& fault : report.faults)
        lines << QStringLiteral("✗ ") + fault.sentence();
    return lines.join(u'\n');
}

CheckBox::CheckBox(const CheckReport& report, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("checkBox"));
    setWindowTitle(tr("Check of the file"));
    auto* head = new QLabel(this);
    head->setObjectName(QStringLiteral("checkHead"));
    head->setWordWrap(true);
    head->setProperty("heading", true);
    head->setProperty("tone", report.good() ? QStringLiteral("good") : QStringLiteral("late"));
    head->setText(
        report.good()
            ? tr("Nothing was found: the file is whole, the chains hold, the books prove.")
            : tr("The check found %n fault(s). Don't work on in this file: keep a copy and restore a backup.",
                 nullptr, static_cast<int>(report.faults.size())));
    auto* text = new QPlainTextEdit(reportText(report), this);
    text->setObjectName(QStringLiteral("checkText"));
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(560, 360);
}

} // namespace steward
