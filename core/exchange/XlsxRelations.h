#pragma once

#include "exchange/XlsxParts.h"

namespace steward::xlsx {

/** The relationships of one part, to look at and to add to. Targets are names in the archive. */
class XlsxRelations {
public:
    /** `text` is the part that states them, empty where there is none yet; `types` begins their types. */
    XlsxRelations(const QString& owner, const QByteArray& text, const QByteArray& types);

    QString ofKind(QStringView kind) const; ///< empty when there is none
    QString ofId(const QByteArray& id) const;
    /** Relates to `target` and says by which id. */
    QByteArray add(const QByteArray& kind, const QString& target);
    const QByteArray& text() const { return text_; }

private:
    QByteArray text_;
    QByteArray types_;
    QHash<QString, Relation> known_;
};

/** A part of XML with something put before the end of its root. */
QByteArray withLastChild(const QByteArray& part, const QByteArray& child);
/** What the names of a part's elements begin with, colon included; empty when nothing. */
QByteArray prefixOf(const QByteArray& part);
/** The namespace of the elements of a part. */
QByteArray namespaceOf(const QByteArray& part);

} // namespace steward::xlsx
