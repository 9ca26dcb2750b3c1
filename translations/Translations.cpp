#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE names a global function, so this one is global too.
static void loadTranslationResource() {
    Q_INIT_RESOURCE(translations);
}

namespace steward {

namespace {

const QString ChineseFile = QStringLiteral(":/i18n/fund-steward_zh_CN.qm");

/** The program's own Chinese; loaded once, read only. */
const QTranslator& chinese() {
    static const auto translator = [] {
        loadTranslationResource();
        auto loaded = std::make_unique<QTranslator>();
        if (!loaded->load(ChineseFile))
            qFatal("the Chinese texts are missing from the program");
        return loaded;
    }();
    return *translator;
}

} // namespace

bool useLanguage(const QString& language) {
    static QTranslator own;
    static QTranslator qt;
    if (language != QLatin1String("zh_CN") && language != QLatin1String("en"))
        return false;
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    if (language == QLatin1String("en"))
        return true;
    loadTranslationResource();
    if (own.load(ChineseFile))
        QCoreApplication::installTranslator(&own);
    if (qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    return true;
}

QString inChinese(const char* context, const char* source, const Facts& facts) {
    const auto wording = [context](const QString& text) {
        const auto found = chinese().translate(context, text.toUtf8().constData());
        return found.isEmpty() ? text : found;
    };
    auto shown = facts; // a fact may be a text of this context itself, such as why a payment can't be
    for (auto& fact : shown)
        fact.value = wording(fact.value);
    return withFacts(wording(QString::fromUtf8(source)), shown);
}

} // namespace steward
