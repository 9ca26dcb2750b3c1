#pragma once

#include "commands/Frame.h"

#include <QJsonDocument>

namespace steward {

/** What a command line printed and answered. */
struct CommandRun {
    int code = 0;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonObject refusal() const {
        return QJsonDocument::fromJson(err.toUtf8()).object().value(QStringLiteral("refused")).toObject();
    }
};

/** Runs the words within this process, as the program would. */
inline CommandRun runWords(const QStringList& words) {
    CommandRun run;
    Output output(&run.out, &run.err);
    run.code = static_cast<int>(runCommandLine(words, output));
    return run;
}

/** The same for a line without quoting. */
inline CommandRun runLine(const QString& line) {
    return runWords(line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace steward
