#include "commands/Frame.h"

#include "base/Checked.h"
#include "commands/Help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QStringList wordsOf(const Command& command) {
    return QString::fromLatin1(command.name).split(u' ');
}

/** Whether commands of several words begin with this one: `calc`. */
bool isFamily(const QString& word) {
    for (const auto& command : commands())
        if (wordsOf(command).size() > 1 && wordsOf(command).first() == word)
            return true;
    return false;
}

bool isChoice(const QString& value) {
    return value.contains(u'|');
}

void declare(QCommandLineParser& parser, const Command& command) {
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const auto& option : command.options + commonOptions())
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(option.name), {}, QString::fromLatin1(option.value)));
}

/** The first thing wrong with how the command was called; empty when all is well. */
QString misuse(const Command& command, const QCommandLineParser& parser) {
    for (const auto& option : command.options) {
        const auto name = QString::fromLatin1(option.name);
        const auto values = parser.values(name);
        if (option.required && values.isEmpty())
            return commandText(QT_TRANSLATE_NOOP("Command", "The option --%1 is missing.")).arg(name);
        if (!option.repeatable && values.size() > 1)
            return commandText(QT_TRANSLATE_NOOP("Command", "The option --%1 is given twice.")).arg(name);
        const auto choices = QString::fromLatin1(option.value);
        for (const auto& value : values)
            if (isChoice(choices) && !choices.split(u'|').contains(value))
                return commandText(QT_TRANSLATE_NOOP("Command", "--%1 is one of %2, not \"%3\"."))
                    .arg(name, choices, value);
    }
    const auto operands = parser.positionalArguments();
    if (operands.size() < command.leastOperands)
        return commandText(QT_TRANSLATE_NOOP("Command", "Something is missing: %1."))
            .arg(QString::fromLatin1(command.operands));
    if (command.mostOperands >= 0 && operands.size() > command.mostOperands)
        return commandText(QT_TRANSLATE_NOOP("Command", "\"%1\" is too much."))
            .arg(operands[command.mostOperands]);
    return {};
}

/** The figures of a calculator are the caller's own, so outgrowing 64 bits is a refusal here and no fault. */
Result<void> runGuarded(const Command& command, const Arguments& arguments, Output& output) {
    try {
        return command.run(arguments, output);
    } catch (const ArithmeticOverflow&) {
        return refuse({u"figures.too_large"_s,
                       QT_TRANSLATE_NOOP("Refusal", "The figures are too large to be computed exactly."),
                       QT_TRANSLATE_NOOP("Refusal", "Check the amounts and days."),
                       {}});
    }
}

ExitCode runCommand(const Command& command, const QStringList& line, Output& output) {
    const auto name = QString::fromLatin1(command.name);
    QCommandLineParser parser;
    declare(parser, command);
    const bool parsed = parser.parse(QStringList{u"fund-steward"_s} + line.mid(wordsOf(command).size()));
    if (parser.isSet(u"help"_s))
        return output.help(helpOf(command));
    if (!parsed)
        return output.wrongUsage(parser.errorText(), name);
    if (const auto wrong = misuse(command, parser); !wrong.isEmpty())
        return output.wrongUsage(wrong, name);
    output.setJson(parser.isSet(u"json"_s));
    if (const auto result = runGuarded(command, Arguments(parser), output); !result)
        return output.refused(result.error());
    return ExitCode::Done;
}

} // namespace

const Command* commandOf(const QStringList& line) {
    for (const auto& command : commands()) {
        const auto words = wordsOf(command);
        if (line.mid(0, words.size()) == words)
            return &command;
    }
    return nullptr;
}

ExitCode runCommandLine(const QStringList& line, Output& output) {
    if (const auto* command = commandOf(line))
        return runCommand(*command, line, output);
    const auto first = line.value(0);
    if (first == u"--version"_s)
        return output.help(u"fund-steward "_s + QCoreApplication::applicationVersion());
    const bool wantsHelp = line.contains(u"--help"_s) || line.contains(u"-h"_s);
    if (isFamily(first))
        return wantsHelp ? output.help(helpOfFamily(first))
                         : output.wrongUsage(
                               commandText(QT_TRANSLATE_NOOP("Command", "Say which %1.")).arg(first), first);
    if (wantsHelp || first == u"help"_s)
        return output.help(helpOfProgram());
    if (first.isEmpty())
        return output.wrongUsage(commandText(QT_TRANSLATE_NOOP("Command", "Say what to do.")), {});
    return output.wrongUsage(
        commandText(QT_TRANSLATE_NOOP("Command", "There is no command \"%1\".")).arg(first), {});
}

} // namespace steward
