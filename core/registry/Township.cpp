#include "registry/Township.h"

#include "base/DataLines.h"

#include <QRegularExpression>
#include <QSet>

/** Pulls the data in from the static library; has to stand outside every namespace. */
static void linkTownships() {
    Q_INIT_RESOURCE(townships);
}

namespace steward {

namespace {

tl::unexpected<Error> unreadable(qsizetype line, const QString& text) {
    return refuse(
        {QStringLiteral("townships.unreadable"),
         QT_TRANSLATE_NOOP(
             "Refusal", "Line {line} of the townships can't be read or names a township twice: \"{text}\"."),
         QT_TRANSLATE_NOOP("Refusal", "Each line is a code, a name and a kind: 500237101,庙宇镇,镇."),
         {{QStringLiteral("line"), QString::number(line)}, {QStringLiteral("text"), text}}});
}

/** A name in its parts: `红椿土家族乡` is 红椿 and 乡, `庙宇` is 庙宇 without a kind. */
struct TownshipName {
    QString stem;
    QString kind;
};

TownshipName partsOf(const QString& name) {
    static const QRegularExpression kinds(
        QStringLiteral(u"^(.{2,}?)(街道|镇|(?:(?:土家|苗|侗|回|彝|瑶|壮|畲|满|蒙古|白|傣|藏|羌|布依|仡佬|"
                       u"朝鲜|维吾尔)族)*乡)$"));
    const auto match = kinds.match(name);
    if (!match.hasMatch())
        return {name, {}};
    const auto kind = match.captured(2);
    return {match.captured(1), kind.endsWith(u'乡') ? QStringLiteral(u"乡") : kind};
}

/** Without spaces, the authority's word behind and the province or county before. */
QStringList readingsOf(const QString& text) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    static const QRegularExpression authority(QStringLiteral(u"(人民政府|办事处|经发办|便民服务中心)$"));
    static const QRegularExpression above(QStringLiteral(u"^.{1,8}?[省市县区](?=.{2})"));
    auto name = text;
    name.remove(spaces).remove(authority);
    QStringList readings{name};
    for (auto rest = QString(name).remove(above); rest != readings.last(); rest = QString(rest).remove(above))
        readings << rest;
    return readings;
}

bool means(const TownshipName& wanted, const TownshipName& township) {
    return wanted.stem == township.stem && (wanted.kind.isEmpty() || wanted.kind == township.kind);
}

} // namespace

Result<QList<Township>> parseTownships(const QByteArray& csv) {
    QList<Township> townships;
    QSet<QString> seen;
    for (const auto& [number, text, fields] : dataLines(csv, QStringLiteral("code,name,kind"))) {
        if (fields.size() != 3 || fields.contains(QString()) || seen.contains(fields[0]) ||
            seen.contains(fields[1]))
            return unreadable(number, text);
        seen << fields[0] << fields[1];
        townships << Township{fields[0], fields[1], fields[2]};
    }
    return townships;
}

QList<Township> shippedTownships() {
    linkTownships();
    const auto townships = parseTownships(shippedData(QStringLiteral(":/townships/townships-500237.csv")));
    Q_ASSERT(townships); // our own data, read by every run of the tests
    return townships.value_or(QList<Township>());
}

std::optional<Township> matchTownship(const QString& text, const QList<Township>& townships) {
    for (const auto& reading : readingsOf(text)) {
        for (const auto& township : townships)
            if (township.name == reading || township.code == reading)
                return township;
        QList<Township> meant;
        for (const auto& township : townships)
            if (means(partsOf(reading), partsOf(township.name)))
                meant << township;
        if (!meant.isEmpty())
            return meant.size() == 1 ? std::optional(meant.first()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace steward
