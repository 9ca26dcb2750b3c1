#include "printing/Fonts.h"

#include "printing/Units.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

// The checked list: what offices have installed first, then what Debian ships.
QStringList familiesOf(Face face) {
    static const QStringList body = {u"FangSong_GB2312"_s, u"FangSong"_s, u"STFangsong"_s,
                                     u"Noto Serif CJK SC"_s};
    static const QStringList title = {u"FZXiaoBiaoSong-B05S"_s, u"FZXiaoBiaoSong-B05"_s, u"方正小标宋简体"_s,
                                      u"Noto Serif CJK SC"_s};
    static const QStringList heading = {u"SimHei"_s, u"Noto Sans CJK SC"_s};
    switch (face) {
    case Face::Body:
    case Face::BodyBold:
        return body;
    case Face::Title:
        return title;
    case Face::Heading:
    case Face::Small:
        return heading;
    }
    return body;
}

// What no list font can write (rare characters) is looked for in these.
QStringList withFallbacks(const QStringList& families) {
    static const QStringList fallbacks = {u"SimSun-ExtB"_s, u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s};
    return families + fallbacks;
}

QFont::Weight weightOf(Face face) {
    switch (face) {
    case Face::BodyBold:
    case Face::Title:
        return QFont::Bold;
    case Face::Heading:
        return QFont::Medium;
    case Face::Body:
    case Face::Small:
        return QFont::Normal;
    }
    return QFont::Normal;
}

bool installed(Face face) {
    const auto present = QFontDatabase::families();
    for (const auto& family : familiesOf(face))
        if (present.contains(family))
            return true;
    return false;
}

} // namespace

size_t qHash(const TextStyle& style, size_t seed) {
    return qHashMulti(seed, int(style.face), style.points, style.spacing, style.tabular);
}

QFont fontOf(const TextStyle& style) {
    QFont font;
    font.setFamilies(withFallbacks(familiesOf(style.face)));
    font.setPixelSize(qRound(pt(style.points)));
    font.setWeight(weightOf(style.face));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    if (style.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, pt(style.spacing));
    return font;
}

Result<void> checkFonts() {
    static const bool usable = installed(Face::Body) && installed(Face::Title) && installed(Face::Heading);
    if (usable)
        return {};
    return refuse(
        {"paper.font_missing",
         QT_TRANSLATE_NOOP("Refusal", "Papers can't be drawn: none of the Chinese fonts they need is "
                                      "installed on this computer."),
         QT_TRANSLATE_NOOP("Refusal", "Install the package fonts-noto-cjk, or FangSong and SimHei."),
         {}});
}

} // namespace steward
