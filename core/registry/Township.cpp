#include "registry/Township.h"

#include <QFile>

// Q_INIT_RESOURCE names a global function, so this one is global too.
static void loadTownshipResource() {
    Q_INIT_RESOURCE(townships);
}

namespace steward {

namespace {

/** Without spaces, county and the words that files add or drop. */
QString bare(QString name, bool suffix) {
    name.remove(u' ').remove(u'\u3000');
    for (const auto& county : {QStringLiteral(u"重庆市"), QStringLiteral(u"巫山县")})
        if (name.startsWith(county))
            name.remove(0, county.size());
    for (const auto& office : {QStringLiteral(u"人民政府"), QStringLiteral(u"办事处")})
        if (name.endsWith(office))
            name.chop(office.size());
    if (!suffix)
        return name;
    for (const auto& kind :
         {QStringLiteral(u"土家族乡"), QStringLiteral(u"街道"), QStringLiteral(u"镇"), QStringLiteral(u"乡")})
        if (name.size() > kind.size() + 1 && name.endsWith(kind)) {
            name.chop(kind.size());
            break;
        }
    return name;
}

} // namespace

QList<Township> parseTownships(const QByteArray& csv) {
    QList<Township> townships;
    const auto lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto fields = lines.at(i).trimmed().split(u',');
        if (fields.size() >= 3)
            townships.append({fields.at(0), fields.at(1), fields.at(2)});
    }
    return townships;
}

QList<Township> shippedTownships() {
    static const auto townships = [] {
        loadTownshipResource();
        QFile file(QStringLiteral(":/townships/townships-500237.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the county's townships are missing from the program");
        return parseTownships(file.readAll());
    }();
    return townships;
}

std::optional<Township> matchTownship(const QString& text, const QList<Township>& townships) {
    for (const bool withoutSuffix : {false, true}) {
        const auto wanted = bare(text, withoutSuffix);
        if (wanted.isEmpty())
            return std::nullopt;
        std::optional<Township> found;
        int matches = 0;
        for (const auto& township : townships)
            if (bare(township.name, withoutSuffix) == wanted) {
                found = township;
                ++matches;
            }
        if (matches == 1)
            return found;
        if (matches > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace steward
