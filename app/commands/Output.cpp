#include "commands/Output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString written(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

void writeLine(QTextStream& stream, const QString& text) {
    stream << text << '\n';
    stream.flush();
}

} // namespace

void Output::answer(const QString& text, const QJsonObject& object) {
    writeLine(out_, json_ ? written(object).trimmed() : text);
}

void Output::line(const QString& text) {
    if (!json_)
        writeLine(out_, text);
}

void Output::note(const QString& text) {
    if (!json_)
        writeLine(err_, text);
}

ExitCode Output::refused(const Error& error) {
    writeLine(err_, json_ ? written({{u"refused"_s, toJson(error)}}).trimmed() : error.text());
    return ExitCode::Refused;
}

ExitCode Output::wrongUsage(const QString& text, const QString& commandName) {
    const auto help = (u"fund-steward "_s + commandName).trimmed() + u" --help"_s;
    writeLine(err_, text);
    writeLine(err_, commandText(QT_TRANSLATE_NOOP("Command", "See `%1`.")).arg(help));
    return ExitCode::WrongUsage;
}

ExitCode Output::help(const QString& text) {
    writeLine(out_, text);
    return ExitCode::Done;
}

QString commandText(const char* source) {
    return *source == '\0' ? QString() : QCoreApplication::translate("Command", source);
}

QJsonObject toJson(const Error& error) {
    QJsonObject facts;
    for (const auto& fact : error.facts)
        facts.insert(fact.name, fact.value);
    return {{u"code"_s, error.code},
            {u"sentence"_s, error.sentence()},
            {u"advice"_s, error.advice()},
            {u"facts"_s, facts},
            {u"article"_s, error.article}};
}

QJsonObject toJson(const Explanation& explanation) {
    QJsonArray steps;
    for (const auto& step : explanation.steps)
        steps << QJsonObject{{u"label"_s, step.text()},
                             {u"formula"_s, step.formula},
                             {u"result"_s, step.result},
                             {u"article"_s, step.article}};
    return {{u"title"_s, explanation.titleText()},
            {u"result"_s, explanation.result},
            {u"steps"_s, steps},
            {u"sources"_s, QJsonArray::fromStringList(explanation.sources)},
            {u"policy"_s, explanation.policy},
            {u"policyFrom"_s, explanation.policyFrom}};
}

} // namespace steward
