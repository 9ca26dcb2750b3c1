#pragma once

#include "base/Result.h"
#include "commands/Output.h"

#include <QCommandLineParser>
#include <QList>

#include <optional>
#include <span>

namespace steward {

/** One option of a command. */
struct CommandOption {
    const char* name;        ///< `principal`, given as `--principal`
    const char* value;       ///< what follows it: `AMOUNT`, a choice `segmented|whole`, or "" for a switch
    const char* description; ///< English source in translation context "Command"
    bool required = false;
    bool repeatable = false;
};

/** What a command was called with: the declared options and operands, already checked against its usage. */
class Arguments {
public:
    explicit Arguments(const QCommandLineParser& parser) : parser_(parser) {}
    bool has(const char* option) const { return parser_.isSet(QLatin1String(option)); }
    /** The option's value, or `absent` when it was not given. */
    QString value(const char* option, const QString& absent = {}) const {
        return has(option) ? parser_.value(QLatin1String(option)) : absent;
    }
    QStringList values(const char* option) const { return parser_.values(QLatin1String(option)); }
    QStringList operands() const { return parser_.positionalArguments(); }
    QString operand(qsizetype place) const { return operands().value(place); }

private:
    const QCommandLineParser& parser_;
};

/**
 * One command of the command line. `run` prints what it has to say on `output` and answers with a refusal
 * when it refuses; the frame (Frame.h) parses, prints help and refusals, and makes the exit code of it.
 */
struct Command {
    const char* name;     ///< words as typed: `calc share`
    const char* operands; ///< as usage shows them: `FILE SHEET`, or "" for none
    int leastOperands;
    int mostOperands;    ///< -1: any number
    const char* summary; ///< one line, English source in context "Command"
    const char* details; ///< what else help says, or ""; context "Command"
    QList<CommandOption> options;
    Result<void> (*run)(const Arguments& arguments, Output& output);
    bool drawsPapers = false; ///< needs fonts, so the program starts as a graphical one without a screen
};

/** All commands, in the order in which help lists them. */
const QList<Command>& commands();

/** The command that `line` (without the program's name) begins with, or nullptr. */
const Command* commandOf(const QStringList& line);

} // namespace steward
