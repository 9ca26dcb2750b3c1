#include "exchange/XlsxReader.h"

#include "exchange/Refusals.h"
#include "exchange/XlsxPackage.h"

namespace steward {

namespace {

constexpr qsizetype MostSheets = 256;

Result<xlsx::CellContext> readCommon(xlsx::XlsxPackage& package) {
    xlsx::CellContext context;
    STEWARD_TRY(package.readPart(package.targetOf(u"styles"), false, [&](QIODevice& part) {
        return xlsx::readDateStyles(part, context.dateStyles);
    }));
    STEWARD_TRY(package.readPart(package.targetOf(u"sharedStrings"), false, [&](QIODevice& part) {
        return xlsx::readSharedStrings(part, context.strings);
    }));
    return context;
}

} // namespace

Result<Workbook> readXlsx(const QByteArray& bytes, const QString& name) {
    xlsx::XlsxPackage package(bytes, name);
    STEWARD_TRY(package.open());
    STEWARD_LET(context, readCommon(package));
    const auto& contents = package.contents();
    if (contents.sheets.size() > MostSheets)
        return refuse(sheetRefusal::tooLarge(name));
    Workbook workbook{name, {}};
    for (const auto& entry : contents.sheets) {
        const auto relation = package.relation(entry.relation);
        if (relation.kind != u"worksheet") // a chart or macro sheet has no table
            continue;
        Sheet sheet;
        sheet.name = entry.name;
        sheet.hidden = entry.hidden;
        sheet.date1904 = contents.date1904;
        if (!sheet.hidden)
            STEWARD_TRY(package.readPart(relation.target, true, [&](QIODevice& part) {
                return xlsx::readSheet(part, context, sheet);
            }));
        workbook.sheets.append(std::move(sheet));
    }
    if (workbook.sheets.isEmpty())
        return refuse(sheetRefusal::damaged(name));
    return workbook;
}

} // namespace steward
