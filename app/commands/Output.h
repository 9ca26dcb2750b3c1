#pragma once

#include "base/Error.h"
#include "money/Explanation.h"

#include <QJsonObject>
#include <QTextStream>

namespace steward {

enum class ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/** Where a command writes: answers on `out`, reasons and notes on `err`; texts for people, or JSON. */
class Output {
public:
    Output(QIODevice* out, QIODevice* err) : out_(out), err_(err) {}
    Output(QString* out, QString* err) : out_(out), err_(err) {}

    void setJson(bool json) { json_ = json; }
    bool json() const { return json_; }

    /** The answer: `text` for people, or `object` for machines. */
    void answer(const QString& text, const QJsonObject& object);
    /** A line for people alone; nothing with --json. */
    void line(const QString& text);
    /** A note beside the answer, on the error stream, for people alone. */
    void note(const QString& text);
    /** Why nothing was done, on the error stream. */
    ExitCode refused(const Error& error);
    ExitCode wrongUsage(const QString& text, const QString& commandName);
    /** Help and version, on the output stream. */
    ExitCode help(const QString& text);

private:
    QTextStream out_;
    QTextStream err_;
    bool json_ = false;
};

/** A sentence of the command line, translated (context "Command"). */
QString commandText(const char* source);

QJsonObject toJson(const Error& error);
QJsonObject toJson(const Explanation& explanation);

} // namespace steward
