#pragma once

#include "claims/Finding.h"
#include "money/Explanation.h"
#include "policy/Policy.h"

#include <QFrame>

class QTextBrowser;

namespace steward {

/**
 * Answers F2: how a figure came about, line by line, with the article's text, the rows behind it and the
 * measures it rests on; or what a finding says, which article it rests on and what mends it. Its text can be
 * copied.
 */
class ExplanationPanel : public QFrame {
    Q_OBJECT
public:
    explicit ExplanationPanel(QWidget* parent = nullptr);
    void showExplanation(const Explanation& explanation, const Policy& policy);
    void showFindings(const QList<Finding>& findings, const Policy& policy);
    void showRefusal(const Error& error, const Policy& policy);
    /** Nothing chosen: a word on what can be asked. */
    void showHint(const QString& hint);

private:
    void setBody(const QString& html);
    QString title(const QString& text) const;
    QString article(int number, const Policy& policy) const;
    QString articles(const QList<int>& numbers, const Policy& policy) const;
    QString quiet(const QString& text) const;

    QTextBrowser* text_ = nullptr;
};

} // namespace steward
