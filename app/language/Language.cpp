#include "language/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** Replaces the translator of that name, if there is one; the application owns it. */
void install(const QString& name, const QString& file, const QString& folder) {
    auto* application = QCoreApplication::instance();
    delete application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QString chosenLanguage(const QString& wanted) {
    if (!wanted.isEmpty())
        return wanted;
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

bool isLanguage(const QString& language) {
    return language == u"zh_CN"_s || language == u"en"_s;
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

void speak(const QString& language) {
    install(u"fund-steward"_s, u"fund-steward_"_s + language, u":/i18n"_s);
    install(u"qtbase"_s, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace steward
