#include "common/Tone.h"
#include "shell/Look.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace steward;

namespace {

double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/** As WCAG 2 measures it: 4.5 is readable. */
double contrast(const QColor& a, const QColor& b) {
    const auto light = std::max(luminance(a), luminance(b));
    const auto dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT
private slots:
    void everyColourOfTheSheetIsPutIn_data() { sides(); }
    void everyColourOfTheSheetIsPutIn() {
        QFETCH(bool, dark);
        const auto sheet = stewardSheet(stewardPalette(dark));
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.contains(u'@'));
    }
    void textIsReadable_data() { sides(); }
    void textIsReadable() {
        QFETCH(bool, dark);
        const auto palette = stewardPalette(dark);
        const auto readable = [&palette](QPalette::ColorRole text, QPalette::ColorRole on) {
            return contrast(palette.color(text), palette.color(on)) >= 4.5;
        };
        for (const auto on : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            QVERIFY(readable(QPalette::Text, on));
            QVERIFY2(readable(QPalette::PlaceholderText, on), QByteArray::number(on).constData());
        }
        QVERIFY(readable(QPalette::HighlightedText, QPalette::Highlight));
        QVERIFY(readable(QPalette::BrightText, QPalette::Link)); // the decision's button
        for (const auto tone : {Tone::Good, Tone::Active, Tone::Caution, Tone::Late}) {
            const auto colours = toneColours(tone, palette);
            QVERIFY2(contrast(colours.text, colours.field) >= 4.5, QByteArray::number(int(tone)).constData());
        }
    }

    void aPropertySetLateStillShows() {
        applyLook(*qApp);
        QPushButton button(QStringLiteral("x"));
        button.ensurePolished();
        const auto plain = button.grab().toImage();
        button.setProperty("primary", true);
        QVERIFY(button.grab().toImage() != plain);
    }

private:
    void sides() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

QTEST_MAIN(TestLook)
#include "TestLook.moc"
