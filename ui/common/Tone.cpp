#include "common/Tone.h"

namespace steward {

ToneColours toneColours(Tone tone, const QPalette& palette) {
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const auto either = [dark](QRgb text, QRgb field, QRgb darkText, QRgb darkField) {
        return dark ? ToneColours{QColor(darkText), QColor(darkField)}
                    : ToneColours{QColor(text), QColor(field)};
    };
    switch (tone) {
    case Tone::Good:
        return either(0xff1f7a45, 0xffe3f3e9, 0xff7fd19b, 0xff1f3a2a);
    case Tone::Active:
        return either(0xff1d5aa6, 0xffe2eefb, 0xff8ab8f0, 0xff1d3350);
    case Tone::Caution:
        return either(0xff885a00, 0xfffff2d9, 0xffe9bd66, 0xff43351a);
    case Tone::Late:
        return either(0xffb93226, 0xfffbe7e5, 0xfff19a8f, 0xff4a2421);
    case Tone::Quiet:
        return {palette.color(QPalette::PlaceholderText), palette.color(QPalette::AlternateBase)};
    case Tone::Plain:
        break;
    }
    return {palette.color(QPalette::Text), palette.color(QPalette::Base)};
}

} // namespace steward
