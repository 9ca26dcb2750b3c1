#include "printing/PdfMending.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace steward {

namespace {

using Number = int;

/** A PDF object: its dictionary or value, and its stream with the keywords around it (may be empty). */
struct PdfObject {
    QByteArray value;
    QByteArray stream;
};

struct PdfFile {
    QHash<Number, PdfObject> objects;
    Number root = 0;
    Number info = 0;
};

Number numberAfter(const QByteArray& bytes, const char* key) {
    const auto at = bytes.indexOf(key);
    if (at < 0)
        return 0;
    const auto from = at + qsizetype(qstrlen(key));
    return bytes.mid(from, 12).trimmed().split(' ').value(0).toInt();
}

PdfObject objectIn(const QByteArray& pdf, qsizetype from, qsizetype until) {
    const auto start = pdf.indexOf("obj\n", from) + 4;
    const auto end = pdf.lastIndexOf("endobj", until);
    const auto streamAt = pdf.indexOf("stream\n", start);
    if (streamAt >= 0 && streamAt < end)
        return {pdf.mid(start, streamAt - start), pdf.mid(streamAt, end - streamAt)};
    return {pdf.mid(start, end - start), {}};
}

PdfFile read(const QByteArray& pdf) {
    PdfFile file;
    const auto tableAt = pdf.lastIndexOf("\nxref\n") + 1;
    const auto lines = pdf.mid(tableAt).split('\n');
    const int count = lines.value(1).split(' ').value(1).toInt();
    QList<std::pair<qsizetype, Number>> offsets;
    for (Number n = 1; n < count; ++n)
        offsets << std::pair(qsizetype(lines.value(2 + n).left(10).toLongLong()), n);
    std::sort(offsets.begin(), offsets.end());
    for (qsizetype i = 0; i < offsets.size(); ++i) {
        const auto end = i + 1 < offsets.size() ? offsets[i + 1].first : tableAt;
        file.objects.insert(offsets[i].second, objectIn(pdf, offsets[i].first, end));
    }
    const auto trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    file.root = numberAfter(trailer, "/Root ");
    file.info = numberAfter(trailer, "/Info ");
    return file;
}

/** Calls `visit(start, length, number)` for each reference `12 0 R` in `value`. */
template<class Visit>
void eachReference(const QByteArray& value, Visit visit) {
    for (auto at = value.indexOf(" 0 R"); at >= 0; at = value.indexOf(" 0 R", at + 4)) {
        auto start = at;
        while (start > 0 && value[start - 1] >= '0' && value[start - 1] <= '9')
            --start;
        if (start < at)
            visit(start, at + 4 - start, value.mid(start, at - start).toInt());
    }
}

QByteArray textString(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const auto unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray infoOf(const PdfFacts& facts) {
    const auto moment =
        "(D:" + facts.moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
    return "<<\n/Title " + textString(facts.title) + "\n/Author " + textString(facts.author) +
           "\n/Creator (Fund Steward)\n/CreationDate " + moment + "\n/ModDate " + moment + "\n>>\n";
}

/** Replaces the maps of all fonts, in the order in which pages first use them. */
void mendFonts(PdfFile& file, const QList<QList<char32_t>>& characters) {
    QList<Number> fonts;
    for (auto it = file.objects.cbegin(); it != file.objects.cend(); ++it)
        if (it->value.contains("/Subtype /Type0"))
            fonts << it.key();
    std::sort(fonts.begin(), fonts.end());
    Q_ASSERT(fonts.size() == characters.size());
    for (qsizetype i = 0; i < std::min(fonts.size(), characters.size()); ++i) {
        auto& map = file.objects[numberAfter(file.objects[fonts[i]].value, "/ToUnicode ")];
        const auto text = toUnicodeMap(characters[i]);
        map.value = "<< /Length " + QByteArray::number(text.size()) + " >>\n";
        map.stream = "stream\n" + text + "\nendstream\n";
    }
}

/** The subset's name as the standard wants it: six letters, here counted from the fonts' order. */
void nameSubset(QByteArray& value, int& subsets) {
    const auto at = value.indexOf("/FontName /");
    const auto plus = value.indexOf('+', at);
    if (at < 0 || plus < 0)
        return;
    QByteArray tag = "AAAAAA";
    tag[5] = char('A' + subsets % 26);
    tag[4] = char('A' + subsets / 26 % 26);
    value.replace(at + 11, plus - at - 11, tag);
    ++subsets;
}

/** The objects in the order in which they are reached from the document's information and catalogue. */
QList<Number> inOrder(const PdfFile& file, QHash<Number, Number>& renumbered) {
    QList<Number> order;
    QList<Number> waiting{file.info, file.root};
    while (!waiting.isEmpty()) {
        const auto number = waiting.takeFirst();
        if (renumbered.contains(number) || !file.objects.contains(number))
            continue;
        order << number;
        renumbered.insert(number, Number(order.size()));
        eachReference(file.objects[number].value,
                      [&](qsizetype, qsizetype, Number next) { waiting << next; });
    }
    return order;
}

QByteArray withNewNumbers(const QByteArray& value, const QHash<Number, Number>& renumbered) {
    QByteArray text;
    qsizetype done = 0;
    eachReference(value, [&](qsizetype start, qsizetype length, Number number) {
        text += value.mid(done, start - done) + QByteArray::number(renumbered.value(number)) + " 0 R";
        done = start + length;
    });
    return text + value.mid(done);
}

qsizetype sizeOf(const PdfFile& file) {
    qsizetype size = 4096;
    for (const auto& object : file.objects)
        size += object.value.size() + object.stream.size() + 64;
    return size;
}

QByteArray trailerOf(const QByteArray& identity, qsizetype objects, qsizetype tableAt) {
    return "trailer\n<<\n/Size " + QByteArray::number(objects + 1) + "\n/Info 1 0 R\n/Root 2 0 R\n/ID [<" +
           identity + "> <" + identity + ">]\n>>\nstartxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n";
}

QByteArray write(PdfFile& file) {
    QHash<Number, Number> renumbered;
    const auto order = inOrder(file, renumbered);
    QByteArray pdf;
    pdf.reserve(sizeOf(file));
    pdf += "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table;
    int subsets = 0;
    for (const auto number : order) {
        auto& object = file.objects[number];
        nameSubset(object.value, subsets);
        table += QByteArray::number(pdf.size()).rightJustified(10, '0');
        table += " 00000 n \n";
        pdf += QByteArray::number(renumbered[number]);
        pdf += " 0 obj\n";
        pdf += withNewNumbers(object.value, renumbered);
        pdf += object.stream;
        pdf += "endobj\n";
    }
    const auto identity =
        QCryptographicHash::hash(file.objects[file.info].value + table, QCryptographicHash::Sha256)
            .left(16)
            .toHex();
    const auto tableAt = pdf.size();
    return pdf + "xref\n0 " + QByteArray::number(order.size() + 1) + "\n0000000000 65535 f \n" + table +
           trailerOf(identity, order.size(), tableAt);
}

} // namespace

QByteArray toUnicodeMap(const QList<char32_t>& characters) {
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype MostInOneBlock = 100; // a limit of the format
    for (qsizetype from = 0; from < characters.size(); from += MostInOneBlock) {
        const auto count = std::min(MostInOneBlock, characters.size() - from);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (auto i = from; i < from + count; ++i) {
            map += '<' + QByteArray::number(i + 1, 16).rightJustified(4, '0').toUpper() + "> <";
            for (const auto unit : QString::fromUcs4(&characters[i], 1))
                map += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray mendPdf(const QByteArray& written, const PdfFacts& facts) {
    auto file = read(written);
    mendFonts(file, facts.characters);
    file.objects[file.info].value = infoOf(facts);
    auto& catalogue = file.objects[file.root].value;
    catalogue.replace("/Type /Catalog", "/Type /Catalog\n/Lang (zh-CN)\n"
                                        "/ViewerPreferences << /DisplayDocTitle true >>");
    return write(file);
}

} // namespace steward
