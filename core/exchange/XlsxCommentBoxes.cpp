#include "exchange/XlsxComments.h"

#include <QRegularExpression>
#include <QSet>

// The boxes of comments, which a workbook keeps as a drawing in VML. Other programs write it carelessly, so
// that it is searched as text.

namespace steward::xlsx {

namespace {

const QByteArray EmptyDrawing =
    "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
    "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap "
    "v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";
const QByteArray NoteType =
    "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
    "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" "
    "o:connecttype=\"rect\"/></v:shapetype>";
constexpr int FirstShape = 1025;
constexpr int BoxColumns = 4;
constexpr int LettersPerLine = 20; ///< Chinese ones, in so many columns of a plain width
constexpr int MostLines = 24;

/** Rows that a text fills, and one to breathe. */
int linesOf(const QString& text) {
    int lines = 2; // with our mark's own
    for (const auto& line : text.split(u'\n'))
        lines += 1 + static_cast<int>(line.size()) / LettersPerLine;
    return std::min(lines, MostLines);
}

QByteArray box(int number, CellPlace place, const QString& text) {
    const auto row = place.first - 1;
    const auto anchor = QStringLiteral("%1, 12, %2, 4, %3, 12, %4, 4")
                            .arg(place.second + 1)
                            .arg(std::max(row - 1, 0))
                            .arg(place.second + 1 + BoxColumns)
                            .arg(std::max(row - 1, 0) + linesOf(text));
    return QStringLiteral("<v:shape id=\"_x0000_s%1\" type=\"#_x0000_t202\" "
                          "style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" "
                          "o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" "
                          "color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox "
                          "style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>"
                          "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
                          "<x:SizeWithCells/><x:Anchor>%2</x:Anchor><x:AutoFill>False</x:AutoFill>"
                          "<x:Row>%3</x:Row><x:Column>%4</x:Column></x:ClientData></v:shape>")
        .arg(number)
        .arg(anchor)
        .arg(row)
        .arg(place.second)
        .toUtf8();
}

int numberAfter(QByteArrayView text, QByteArrayView tag) {
    const auto at = text.indexOf(tag);
    if (at < 0)
        return -1;
    const auto from = at + tag.size();
    const auto to = text.indexOf('<', from);
    return to < 0 ? -1 : text.sliced(from, to - from).trimmed().toInt();
}

/** Whose comment a shape shows; {0, -1} when it is another kind of shape. */
CellPlace placeOfShape(QByteArrayView shape) {
    if (shape.indexOf("ObjectType=\"Note\"") < 0)
        return {0, -1};
    return {numberAfter(shape, "<x:Row>") + 1, numberAfter(shape, "<x:Column>")};
}

/** The highest number that a shape of the drawing has. */
int lastShape(const QByteArray& drawing) {
    int last = FirstShape - 1;
    for (qsizetype at = drawing.indexOf("_x0000_s"); at >= 0; at = drawing.indexOf("_x0000_s", at + 1)) {
        auto end = at + 8;
        while (end < drawing.size() && drawing[end] >= '0' && drawing[end] <= '9')
            ++end;
        last = std::max(last, drawing.sliced(at + 8, end - at - 8).toInt());
    }
    return last;
}

} // namespace

QByteArray withBoxes(const QByteArray& drawing, const QList<CellPlace>& gone,
                     const QMap<CellPlace, QString>& added) {
    if (gone.isEmpty() && added.isEmpty())
        return drawing;
    const auto text = drawing.isEmpty() ? EmptyDrawing : drawing;
    const auto end = text.lastIndexOf("</xml>");
    if (end < 0)
        return text;
    TextEdits edits(text);
    const QSet<CellPlace> dropped(gone.begin(), gone.end());
    const QByteArray close = "</v:shape>";
    for (qsizetype at = text.indexOf("<v:shape "); at >= 0 && !dropped.isEmpty();) {
        const auto to = text.indexOf(close, at);
        if (to < 0)
            break;
        const auto past = to + close.size();
        if (dropped.contains(placeOfShape(QByteArrayView(text).sliced(at, past - at))))
            edits.replace({at, past}, {});
        at = text.indexOf("<v:shape ", past);
    }
    auto number = lastShape(text);
    QByteArray boxes = text.contains("id=\"_x0000_t202\"") ? QByteArray() : NoteType;
    for (auto note = added.cbegin(); note != added.cend(); ++note)
        boxes += box(++number, note.key(), note.value());
    edits.insert(end, boxes);
    return edits.done();
}

} // namespace steward::xlsx
