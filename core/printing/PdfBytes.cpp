#include "printing/PdfBytes.h"

#include "printing/PdfMending.h"
#include "printing/Units.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QSet>

namespace steward {

namespace {

/** Follows which glyphs each font uses, in the order in which pages are painted, and what they stand for. */
class GlyphLog {
public:
    void add(const SetLine& line) {
        // Lines that repeat themselves share their glyphs; the document keeps them alive meanwhile.
        const void* glyphs = line.runs.constData();
        if (line.runs.isEmpty() || logged_.contains(glyphs))
            return;
        logged_.insert(glyphs);
        log(line);
    }
    QList<QList<char32_t>> characters() const {
        QList<QList<char32_t>> all;
        for (const auto& face : faces_)
            all << face.characters;
        return all;
    }

private:
    void log(const SetLine& line) {
        const auto meanings = meaningsIn(line);
        for (qsizetype i = 0; i < line.runs.size(); ++i) {
            auto& face = faceOf(line.runs[i].rawFont());
            const auto glyphs = line.runs[i].glyphIndexes();
            for (qsizetype place = 0; place < glyphs.size(); ++place) {
                if (glyphs[place] == 0 || face.known.contains(glyphs[place]))
                    continue;
                face.known.insert(glyphs[place]);
                face.characters << meanings[i][place];
            }
        }
    }

    struct FaceLog {
        QString name;
        QSet<quint32> known;
        QList<char32_t> characters;
    };

    FaceLog& faceOf(const QRawFont& raw) {
        const auto name = raw.familyName() + u'/' + raw.styleName();
        for (auto& face : faces_)
            if (face.name == name)
                return face;
        faces_.append({name, {}, {}});
        return faces_.last();
    }

    /** For each run, the character of each glyph. */
    static QList<QList<char32_t>> meaningsIn(const SetLine& line) {
        QList<QList<char32_t>> meanings;
        for (const auto& run : line.runs)
            meanings << QList<char32_t>(run.glyphIndexes().size(), QChar::ReplacementCharacter);
        const auto characters = line.text.toUcs4();
        const auto glyphs = line.inReadingOrder();
        for (qsizetype i = 0; i < glyphs.size() && glyphs.size() == characters.size(); ++i)
            meanings[glyphs[i].run][glyphs[i].place] = characters[i];
        return meanings;
    }

    QSet<const void*> logged_;
    QList<FaceLog> faces_;
};

QList<QList<char32_t>> charactersOf(const Document& document) {
    GlyphLog log;
    for (const auto& page : document.pages)
        eachLine(page, [&](const PlacedLine& placed) { log.add(placed.line); });
    return log.characters();
}

/** Draws all pages on a device, whatever its resolution. */
void paintDocument(Document& document, QPagedPaintDevice& device) {
    device.setPageLayout(document.pages.value(0).layout());
    QPainter painter(&device);
    const qreal scale = qreal(device.logicalDpiX()) / UnitsPerInch;
    for (qsizetype i = 0; i < document.pages.size() && document.goesOn(i, document.pages.size()); ++i) {
        const auto& page = document.pages.at(i);
        if (i > 0) {
            device.setPageLayout(page.layout());
            device.newPage();
        }
        painter.resetTransform();
        painter.scale(scale, scale);
        paintPage(painter, page);
    }
}

} // namespace

Result<PrintedPaper> writePdf(Document document, const QDateTime& moment) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(UnitsPerInch);
        paintDocument(document, writer);
    }
    buffer.close();
    if (document.stopped)
        return refuse(*document.stopped);
    return PrintedPaper{mendPdf(bytes, {document.title, document.author, moment, charactersOf(document)}),
                        int(document.pages.size())};
}

} // namespace steward
