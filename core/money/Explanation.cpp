#include "money/Explanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString explained(const char* source) {
    return QCoreApplication::translate("Explanation", source);
}

QString line(const Step& step) {
    QStringList parts{step.text()};
    if (!step.formula.isEmpty())
        parts << step.formula;
    if (!step.result.isEmpty() && !step.formula.endsWith(u"= "_s + step.result))
        parts << u"= "_s + step.result;
    if (step.article > 0)
        parts << explained(QT_TRANSLATE_NOOP("Explanation", "(Art. %1)")).arg(step.article);
    return u"  "_s + parts.join(u"  "_s);
}

} // namespace

QString Step::text() const {
    return withFacts(explained(label), facts);
}

QString Explanation::titleText() const {
    return explained(title);
}

QString Explanation::text() const {
    QStringList lines{titleText() + u": "_s + result};
    for (const auto& step : steps)
        lines << line(step);
    for (const auto& source : sources)
        lines << u"  "_s + explained(QT_TRANSLATE_NOOP("Explanation", "Source: %1")).arg(source);
    if (!policy.isEmpty())
        lines << u"  "_s + explained(QT_TRANSLATE_NOOP("Explanation", "Measures: %1, in force from %2"))
                               .arg(policy, policyFrom);
    return lines.join(u'\n');
}

} // namespace steward
