#pragma once

#include "exchange/Workbook.h"

#include <QHash>
#include <QIODevice>

namespace steward::xlsx {

/** A sheet as the workbook part names it. */
struct SheetEntry {
    QString name;
    QString relation;
    bool hidden = false;
};

/** The workbook part. */
struct Contents {
    QList<SheetEntry> sheets;
    bool date1904 = false;
};

/** A relationship: what kind of part, and where. */
struct Relation {
    QString kind;   ///< last piece of the type: `worksheet`, `styles`, `sharedStrings`, `officeDocument`
    QString target; ///< name in the archive, made absolute
};

/** What cells refer to, and how many have been read from all sheets. */
struct CellContext {
    QList<QString> strings;
    QList<bool> dateStyles; ///< by format index: shows a number as a date
    qsizetype cells = 0;
};

/** How a part's text ended. */
enum class PartFault { None, Damaged, TooLarge };

/** Each reads one part; `folder` is where the relationships' owner lies. */
PartFault readRelations(QIODevice& part, const QString& folder, QHash<QString, Relation>& relations);
PartFault readContents(QIODevice& part, Contents& contents);
/** Which cell formats (by index) show a number as a date. */
PartFault readDateStyles(QIODevice& part, QList<bool>& dateStyles);
PartFault readSharedStrings(QIODevice& part, QList<QString>& strings);
PartFault readSheet(QIODevice& part, CellContext& context, Sheet& sheet);

/** `yyyy"年"m"月"d"日"` and its like show a date; `0.00`, `h:mm` don't. */
bool isDateFormat(const QString& code);
/** `_x000D_` escapes of a stored text resolved. */
QString unescaped(const QString& text);

} // namespace steward::xlsx
