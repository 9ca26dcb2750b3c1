#include "language/Language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward {

QString chosenLanguage(const QString& wanted) {
    if (!wanted.isEmpty())
        return wanted;
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

QString takeLanguage(QStringList& line) {
    QString language;
    for (qsizetype i = 0; i < line.size() && line[i] != u"--"_s;) {
        if (line[i] == u"--lang"_s && i + 1 < line.size()) {
            language = line[i + 1];
            line.remove(i, 2);
        } else if (line[i].startsWith(u"--lang="_s)) {
            language = line.takeAt(i).mid(7);
        } else {
            ++i;
        }
    }
    return language;
}

} // namespace steward
