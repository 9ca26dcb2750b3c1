#include "exchange/XlsxPackage.h"

#include "exchange/Refusals.h"
#include "exchange/XmlTags.h"

#include <QFileInfo>

namespace steward::xlsx {

QString relationsPart(const QString& part) {
    const QFileInfo place(part);
    return place.path() + QStringLiteral("/_rels/") + place.fileName() + QStringLiteral(".rels");
}

Result<void> XlsxPackage::open() {
    if (!zip_.isOpen())
        return refuse(sheetRefusal::damaged(name_));
    STEWARD_TRY(findWorkbook());
    STEWARD_TRY(readPart(workbook_, true, [&](QIODevice& part) { return readContents(part, contents_); }));
    return readRelationsOf(workbook_);
}

Result<void> XlsxPackage::readPart(const QString& part, bool required, const PartReader& reader) {
    const auto device = zip_.part(part);
    auto fault = PartFault::None;
    if (device)
        fault = reader(*device);
    if (zip_.fault() == UnpackFault::Encrypted)
        return refuse(sheetRefusal::encrypted(name_));
    if (zip_.fault() == UnpackFault::TooLarge || fault == PartFault::TooLarge)
        return refuse(sheetRefusal::tooLarge(name_));
    if (zip_.fault() == UnpackFault::Damaged || fault == PartFault::Damaged || (required && !device))
        return refuse(sheetRefusal::damaged(name_));
    return {};
}

Result<QByteArray> XlsxPackage::bytesOf(const QString& part) {
    QByteArray bytes;
    STEWARD_TRY(readPart(part, false, [&](QIODevice& device) {
        bytes = device.readAll();
        return PartFault::None;
    }));
    return inUtf8(bytes);
}

QString XlsxPackage::targetOf(QStringView kind) const {
    for (const auto& relation : relations_)
        if (relation.kind == kind)
            return relation.target;
    return {};
}

Result<void> XlsxPackage::readRelationsOf(const QString& part) {
    relations_.clear();
    const auto folder = part.isEmpty() ? QString() : QFileInfo(part).path();
    const auto place = part.isEmpty() ? QStringLiteral("_rels/.rels") : relationsPart(part);
    return readPart(place, false,
                    [&](QIODevice& device) { return readRelations(device, folder, relations_); });
}

Result<void> XlsxPackage::findWorkbook() {
    STEWARD_TRY(readRelationsOf(QString()));
    workbook_ = targetOf(u"officeDocument");
    if (workbook_.isEmpty() || !zip_.has(workbook_))
        workbook_ = QStringLiteral("/xl/workbook.xml");
    if (!zip_.has(workbook_))
        return refuse(sheetRefusal::notAWorkbook(name_));
    return {};
}

} // namespace steward::xlsx
