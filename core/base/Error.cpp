#include "base/Error.h"

#include <QCoreApplication>

namespace steward {

QString withFacts(QString text, const Facts& facts) {
    for (const auto& fact : facts)
        text.replace(u'{' + fact.name + u'}', fact.value);
    return text;
}

QString Error::sentence() const {
    return withFacts(QCoreApplication::translate("Refusal", what), facts);
}

QString Error::advice() const {
    return *remedy == '\0' ? QString() : withFacts(QCoreApplication::translate("Refusal", remedy), facts);
}

QString Error::text() const {
    auto line = sentence();
    if (article > 0)
        line += QCoreApplication::translate("Refusal", " (Art. %1)").arg(article);
    if (const auto todo = advice(); !todo.isEmpty())
        line += QCoreApplication::translate("Refusal", " %1", "what to do, after the sentence").arg(todo);
    return line;
}

} // namespace steward
