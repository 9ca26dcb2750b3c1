#include "exchange/Annotation.h"

#include "exchange/PlainXlsx.h"
#include "exchange/Refusals.h"
#include "exchange/XlsxMarks.h"
#include "exchange/XlsxPackage.h"
#include "exchange/XlsxRelations.h"

namespace steward {

namespace {

using namespace xlsx;

const QString ContentTypes = QStringLiteral("[Content_Types].xml");
const QByteArray OfStyles = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const QByteArray OfComments = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const QByteArray OfBoxes = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** What the types of relationships begin with, which is also their namespace, in a sheet's dialect. */
QByteArray relationsOf(const QByteArray& main) {
    return main.contains("purl.oclc.org")
               ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
               : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

/** Writes marks into one sheet of a package; parts() are those that changed. */
class Annotator {
public:
    Annotator(const QByteArray& bytes, const QString& name) : name_(name), package_(bytes, name) {}

    Result<void> mark(const QString& sheet, const QList<CellMark>& marks);
    const QHash<QString, QByteArray>& parts() const { return parts_; }

private:
    Result<QByteArray> part(const QString& name);
    Result<void> find(const QString& sheet);
    Result<void> paint(const QMap<CellPlace, Severity>& marks);
    Result<void> comment(const QMap<CellPlace, QString>& notes);
    Result<XlsxRelations> relationsFor(const QString& owner);
    /** A part that is not there yet: its free name after the pattern, declared as of that type. */
    Result<QString> newPart(const QString& pattern, const QByteArray& type);

    QString name_;
    XlsxPackage package_;
    QHash<QString, QByteArray> parts_;
    QString sheet_;
    QByteArray main_; ///< namespace of the sheet's elements
};

/** As changed so far, else as it came. */
Result<QByteArray> Annotator::part(const QString& name) {
    if (name.isEmpty() || parts_.contains(name))
        return parts_.value(name);
    return package_.bytesOf(name);
}

Result<XlsxRelations> Annotator::relationsFor(const QString& owner) {
    STEWARD_LET(text, part(relationsPart(owner)));
    return XlsxRelations(owner, text, relationsOf(main_));
}

Result<QString> Annotator::newPart(const QString& pattern, const QByteArray& type) {
    auto name = pattern.arg(1);
    for (int number = 2; package_.has(name) || parts_.contains(name); ++number)
        name = pattern.arg(number);
    STEWARD_LET(types, part(ContentTypes));
    parts_.insert(ContentTypes,
                  withLastChild(types, '<' + prefixOf(types) + "Override PartName=\"" + name.toUtf8() +
                                           "\" ContentType=\"" + type + "\"/>"));
    return name;
}

Result<void> Annotator::find(const QString& sheet) {
    for (const auto& entry : package_.contents().sheets)
        if (entry.name == sheet && package_.relation(entry.relation).kind == u"worksheet")
            sheet_ = package_.relation(entry.relation).target;
    STEWARD_LET(text, part(sheet_));
    if (text.isEmpty())
        return refuse(sheetRefusal::damaged(name_));
    main_ = namespaceOf(text);
    return {};
}

Result<void> Annotator::mark(const QString& sheet, const QList<CellMark>& marks) {
    STEWARD_TRY(package_.open());
    STEWARD_TRY(find(sheet));
    QMap<CellPlace, Severity> colours;
    QMap<CellPlace, QString> notes;
    for (const auto& mark : marks) {
        const CellPlace place(mark.row, mark.column);
        colours[place] = std::max(colours.value(place, Severity::Caution), mark.severity);
        auto& note = notes[place];
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + mark.text;
    }
    STEWARD_TRY(paint(colours));
    return comment(notes);
}

Result<void> Annotator::paint(const QMap<CellPlace, Severity>& marks) {
    auto name = package_.targetOf(u"styles");
    STEWARD_LET(before, part(name));
    STEWARD_LET(sheet, part(sheet_));
    XlsxStyles styles(before, main_);
    parts_.insert(sheet_, withMarks(sheet, marks, styles));
    if (before.isEmpty()) {
        STEWARD_LET(made, newPart(QStringLiteral("/xl/styles%1.xml"), OfStyles));
        STEWARD_LET(relations, relationsFor(package_.workbook()));
        relations.add("styles", made);
        parts_.insert(relationsPart(package_.workbook()), relations.text());
        name = made;
    }
    parts_.insert(name, styles.part());
    return {};
}

Result<void> Annotator::comment(const QMap<CellPlace, QString>& notes) {
    STEWARD_LET(relations, relationsFor(sheet_));
    STEWARD_LET(sheet, part(sheet_));
    auto comments = relations.ofKind(u"comments");
    auto boxes = relations.ofId(boxesOf(sheet));
    STEWARD_LET(texts, part(comments));
    STEWARD_LET(drawing, part(boxes));
    if (texts.isEmpty() && notes.isEmpty())
        return {};
    if (texts.isEmpty()) {
        STEWARD_LET(made, newPart(QStringLiteral("/xl/comments%1.xml"), OfComments));
        relations.add("comments", made);
        comments = made;
    }
    if (drawing.isEmpty()) {
        STEWARD_LET(made, newPart(QStringLiteral("/xl/drawings/vmlDrawing%1.vml"), OfBoxes));
        const auto id = relations.add("vmlDrawing", made);
        parts_.insert(sheet_, withBoxesAt(sheet, id, relationsOf(main_)));
        boxes = made;
    }
    const auto after = withComments({texts, drawing}, notes, main_);
    parts_.insert(comments, after.comments);
    parts_.insert(boxes, after.drawing);
    parts_.insert(relationsPart(sheet_), relations.text());
    return {};
}

/** An xlsx of the same cells, and how the sheet is called in it. */
Result<std::pair<QByteArray, QString>> madeXlsx(const QByteArray& source, const QString& name,
                                                const QString& sheet) {
    STEWARD_LET(workbook, readWorkbook(source, name));
    STEWARD_LET(bytes, plainXlsx(workbook));
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i)
        if (workbook.sheets.at(i).name == sheet)
            return std::pair(bytes, plainSheetName(i));
    return refuse(sheetRefusal::damaged(name));
}

} // namespace

bool staysAsItIs(const QByteArray& source) {
    return source.startsWith("PK\x03\x04");
}

Result<QByteArray> annotatedWorkbook(const QByteArray& source, const QString& name, const QString& sheet,
                                     const QList<CellMark>& marks) {
    if (!staysAsItIs(source)) {
        STEWARD_LET(made, madeXlsx(source, name, sheet));
        return annotatedWorkbook(made.first, name, made.second, marks);
    }
    Annotator annotator(source, name);
    STEWARD_TRY(annotator.mark(sheet, marks));
    auto bytes = zipWith(source, annotator.parts());
    if (!bytes)
        return refuse(sheetRefusal::damaged(name));
    return *std::move(bytes);
}

} // namespace steward
