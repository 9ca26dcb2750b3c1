#include "shell/Look.h"

#include "common/Tone.h"

#include <QApplication>
#include <QDynamicPropertyChangeEvent>
#include <QFile>
#include <QFont>
#include <QIcon>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

// Q_INIT_RESOURCE names a global function, so this one is global too.
static void loadLookResources() {
    Q_INIT_RESOURCE(look);
    Q_INIT_RESOURCE(icons);
}

namespace steward {

namespace {

struct Colours {
    QRgb window, base, alternate, text, quiet, line, accent, accentText, selection;
};

constexpr Colours Light{0xfff4f5f8, 0xffffffff, 0xffeef1f5, 0xff1f2933, 0xff5c6773,
                        0xffd3d9e0, 0xff1d5aa6, 0xffffffff, 0xffdfeafa};
constexpr Colours Dark{0xff1f2227, 0xff272b31, 0xff2f343b, 0xffe6e9ed, 0xff9aa4b0,
                       0xff434a54, 0xff4f8fdc, 0xff10151b, 0xff2c4668};

QString sheetText() {
    loadLookResources();
    QFile file(QStringLiteral(":/look/steward.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is missing from the program");
    return QString::fromUtf8(file.readAll());
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

/** Dresses a widget anew when a property that the sheet looks at changes after it was dressed. */
class LookKeeper : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        static const QList<QByteArray> looked{"card",    "choice", "flat",  "heading",
                                              "primary", "quiet",  "title", "tone"};
        if (event->type() == QEvent::DynamicPropertyChange && watched->isWidgetType() &&
            looked.contains(static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName())) {
            auto* widget = static_cast<QWidget*>(watched);
            widget->style()->unpolish(widget);
            widget->style()->polish(widget);
            widget->update();
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

QPalette stewardPalette(bool dark) {
    const auto& c = dark ? Dark : Light;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(c.window));
    palette.setColor(QPalette::WindowText, QColor(c.text));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::Text, QColor(c.text));
    palette.setColor(QPalette::PlaceholderText, QColor(c.quiet));
    palette.setColor(QPalette::Button, QColor(c.base));
    palette.setColor(QPalette::ButtonText, QColor(c.text));
    palette.setColor(QPalette::ToolTipBase, QColor(c.base));
    palette.setColor(QPalette::ToolTipText, QColor(c.text));
    palette.setColor(QPalette::Mid, QColor(c.line));
    palette.setColor(QPalette::Midlight, QColor(c.alternate));
    palette.setColor(QPalette::Highlight, QColor(c.selection));
    palette.setColor(QPalette::HighlightedText, QColor(c.text));
    palette.setColor(QPalette::Link, QColor(c.accent));
    palette.setColor(QPalette::LinkVisited, QColor(c.accent));
    palette.setColor(QPalette::BrightText, QColor(c.accentText));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.quiet));
    return palette;
}

QString stewardSheet(const QPalette& palette) {
    auto sheet = sheetText();
    const auto put = [&sheet](const char* name, const QColor& colour) {
        sheet.replace(QLatin1String(name), colour.name());
    };
    put("@window", palette.color(QPalette::Window));
    put("@base", palette.color(QPalette::Base));
    put("@alternate", palette.color(QPalette::AlternateBase));
    put("@text", palette.color(QPalette::Text));
    put("@quiet", palette.color(QPalette::PlaceholderText));
    put("@line", palette.color(QPalette::Mid));
    put("@selection", palette.color(QPalette::Highlight));
    put("@accentText", palette.color(QPalette::BrightText));
    put("@accent", palette.color(QPalette::Link));
    put("@lateField", toneColours(Tone::Late, palette).field);
    put("@late", toneColours(Tone::Late, palette).text);
    put("@cautionField", toneColours(Tone::Caution, palette).field);
    put("@caution", toneColours(Tone::Caution, palette).text);
    put("@goodField", toneColours(Tone::Good, palette).field);
    put("@good", toneColours(Tone::Good, palette).text);
    return sheet;
}

void applyLook(QApplication& application) {
    const bool dark = isDark(QApplication::palette());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const auto palette = stewardPalette(dark);
    QApplication::setPalette(palette);
    // Without a Chinese face in front, the font system may draw Japanese forms of Chinese characters.
    auto font = QApplication::font();
    font.setFamilies(
        {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), font.family()});
    QApplication::setFont(font);
    QIcon::setFallbackThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == QLatin1String("hicolor"))
        QIcon::setThemeName(QIcon::fallbackThemeName());
    application.installEventFilter(new LookKeeper(&application));
    application.setStyleSheet(stewardSheet(palette));
}

} // namespace steward
