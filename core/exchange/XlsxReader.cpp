#include "exchange/XlsxReader.h"

#include "exchange/Refusals.h"
#include "exchange/XlsxParts.h"
#include "exchange/ZipFile.h"

#include <QFileInfo>

namespace steward {

namespace {

constexpr qsizetype MostSheets = 256;

/** Follows a workbook's relationships from part to part; leaves with the first fault. */
class XlsxReader {
public:
    XlsxReader(const QByteArray& bytes, const QString& name) : name_(name), zip_(bytes) {}

    Result<Workbook> read() {
        if (!zip_.isOpen())
            return refuse(sheetRefusal::damaged(name_));
        STEWARD_TRY(findWorkbook());
        STEWARD_TRY(
            readPart(workbook_, true, [&](QIODevice& part) { return readContents(part, contents_); }));
        const QFileInfo place(workbook_);
        relations_.clear();
        STEWARD_TRY(readRelations(place.path() + QStringLiteral("/_rels/") + place.fileName() +
                                      QStringLiteral(".rels"),
                                  place.path()));
        STEWARD_TRY(readCommon());
        return sheets();
    }

private:
    template<class Reader>
    Result<void> readPart(const QString& part, bool required, Reader reader) {
        const auto device = zip_.part(part);
        auto fault = xlsx::PartFault::None;
        if (device)
            fault = reader(*device);
        if (zip_.fault() == UnpackFault::Encrypted)
            return refuse(sheetRefusal::encrypted(name_));
        if (zip_.fault() == UnpackFault::TooLarge || fault == xlsx::PartFault::TooLarge)
            return refuse(sheetRefusal::tooLarge(name_));
        if (zip_.fault() == UnpackFault::Damaged || fault == xlsx::PartFault::Damaged ||
            (required && !device))
            return refuse(sheetRefusal::damaged(name_));
        return {};
    }

    Result<void> readRelations(const QString& part, const QString& folder) {
        return readPart(part, false,
                        [&](QIODevice& device) { return xlsx::readRelations(device, folder, relations_); });
    }

    QString targetOf(QStringView kind) const {
        for (const auto& relation : relations_)
            if (relation.kind == kind)
                return relation.target;
        return {};
    }

    Result<void> findWorkbook() {
        STEWARD_TRY(readRelations(QStringLiteral("_rels/.rels"), QString()));
        workbook_ = targetOf(u"officeDocument");
        if (workbook_.isEmpty() || !zip_.has(workbook_))
            workbook_ = QStringLiteral("/xl/workbook.xml");
        if (!zip_.has(workbook_))
            return refuse(sheetRefusal::notAWorkbook(name_));
        return {};
    }

    Result<void> readCommon() {
        STEWARD_TRY(readPart(targetOf(u"styles"), false, [&](QIODevice& part) {
            return xlsx::readDateStyles(part, context_.dateStyles);
        }));
        return readPart(targetOf(u"sharedStrings"), false,
                        [&](QIODevice& part) { return xlsx::readSharedStrings(part, context_.strings); });
    }

    Result<Workbook> sheets() {
        Workbook workbook{name_, {}};
        if (contents_.sheets.size() > MostSheets)
            return refuse(sheetRefusal::tooLarge(name_));
        for (const auto& entry : contents_.sheets) {
            const auto relation = relations_.value(entry.relation);
            if (relation.kind != u"worksheet") // a chart or macro sheet has no table
                continue;
            Sheet sheet;
            sheet.name = entry.name;
            sheet.hidden = entry.hidden;
            sheet.date1904 = contents_.date1904;
            if (!sheet.hidden)
                STEWARD_TRY(readPart(relation.target, true, [&](QIODevice& part) {
                    return xlsx::readSheet(part, context_, sheet);
                }));
            workbook.sheets.append(std::move(sheet));
        }
        if (workbook.sheets.isEmpty())
            return refuse(sheetRefusal::damaged(name_));
        return workbook;
    }

    QString name_;
    ZipFile zip_;
    QString workbook_;
    xlsx::Contents contents_;
    QHash<QString, xlsx::Relation> relations_;
    xlsx::CellContext context_;
};

} // namespace

Result<Workbook> readXlsx(const QByteArray& bytes, const QString& name) {
    return XlsxReader(bytes, name).read();
}

} // namespace steward
