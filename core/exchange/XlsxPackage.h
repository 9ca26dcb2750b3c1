#pragma once

#include "base/Result.h"
#include "exchange/XlsxParts.h"
#include "exchange/ZipFile.h"

#include <functional>

namespace steward::xlsx {

/** The package that a workbook is, with its relationships followed from part to part. */
class XlsxPackage {
public:
    XlsxPackage(const QByteArray& bytes, const QString& name) : name_(name), zip_(bytes) {}

    /** Finds the workbook and what it is made of. Refused as readWorkbook refuses. */
    Result<void> open();
    using PartReader = std::function<PartFault(QIODevice& part)>;
    /** Reads one part as a stream; a missing one is only refused when it is required. */
    Result<void> readPart(const QString& part, bool required, const PartReader& reader);
    /** The part whole, in UTF-8; empty when there is none. */
    Result<QByteArray> bytesOf(const QString& part);

    const Contents& contents() const { return contents_; }
    const QString& workbook() const { return workbook_; }
    Relation relation(const QString& id) const { return relations_.value(id); }
    /** The workbook's part of that kind, such as `styles`; empty when it has none. */
    QString targetOf(QStringView kind) const;
    bool has(const QString& part) const { return zip_.has(part); }

private:
    Result<void> readRelationsOf(const QString& part);
    Result<void> findWorkbook();

    QString name_;
    ZipFile zip_;
    QString workbook_;
    Contents contents_;
    QHash<QString, Relation> relations_;
};

/** Where the relationships of a part stand: `/xl/_rels/workbook.xml.rels` for `/xl/workbook.xml`. */
QString relationsPart(const QString& part);

} // namespace steward::xlsx
