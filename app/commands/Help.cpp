#include "commands/Help.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString withValue(const CommandOption& option) {
    auto text = u"--"_s + QString::fromLatin1(option.name);
    if (*option.value != '\0')
        text += u' ' + QString::fromLatin1(option.value);
    return text;
}

QString inUsage(const CommandOption& option) {
    auto text = withValue(option);
    if (!option.required)
        text = u'[' + text + u']';
    return option.repeatable ? text + u"…"_s : text;
}

QString usage(const Command& command) {
    QStringList parts{u"fund-steward"_s, QString::fromLatin1(command.name)};
    if (*command.operands != '\0')
        parts << QString::fromUtf8(command.operands);
    for (const auto& option : command.options)
        parts << inUsage(option);
    return commandText(QT_TRANSLATE_NOOP("Command", "Usage: %1")).arg(parts.join(u' '));
}

/** `left` in a column of its own; a left part that is too wide stands on its own line. */
QString twoColumns(const QString& left, const QString& right, int width) {
    if (left.size() + 2 > width)
        return u"  "_s + left + u'\n' + QString(width + 2, u' ') + right;
    return u"  "_s + left.leftJustified(width) + right;
}

QStringList listOf(const QString& firstWord) {
    QStringList lines;
    for (const auto& command : commands()) {
        const auto name = QString::fromLatin1(command.name);
        if (firstWord.isEmpty() || name.startsWith(firstWord + u' '))
            lines << twoColumns(name, commandText(command.summary), 20);
    }
    return lines;
}

} // namespace

const QList<CommandOption>& commonOptions() {
    static const QList<CommandOption> options{
        {"json", "", QT_TRANSLATE_NOOP("Command", "Answer and refuse in JSON, for machines.")},
        {"lang", "zh_CN|en",
         QT_TRANSLATE_NOOP("Command", "Language of the answer; that of the system when absent.")},
        {"help", "", QT_TRANSLATE_NOOP("Command", "Show this help.")},
    };
    return options;
}

QString helpOf(const Command& command) {
    QStringList lines{usage(command), QString(), commandText(command.summary)};
    if (*command.details != '\0')
        lines << QString() << commandText(command.details);
    lines << QString() << commandText(QT_TRANSLATE_NOOP("Command", "Options:"));
    for (const auto& option : command.options + commonOptions())
        lines << twoColumns(withValue(option), commandText(option.description), 26);
    return lines.join(u'\n');
}

QString helpOfFamily(const QString& word) {
    return QStringList{
        commandText(QT_TRANSLATE_NOOP("Command", "Usage: %1")).arg(u"fund-steward %1 …"_s.arg(word)),
        QString(), listOf(word).join(u'\n'), QString(),
        commandText(QT_TRANSLATE_NOOP("Command", "Each of them tells more with --help."))}
        .join(u'\n');
}

QString helpOfProgram() {
    return QStringList{
        commandText(QT_TRANSLATE_NOOP("Command", "Usage: %1")).arg(u"fund-steward [FILE]"_s),
        commandText(QT_TRANSLATE_NOOP("Command", "   or: %1")).arg(u"fund-steward COMMAND …"_s),
        QString(),
        commandText(QT_TRANSLATE_NOOP(
            "Command",
            "Keeps a county's risk compensation fund for poverty micro-loans. Without a command it "
            "opens the window, on FILE when one is named.")),
        QString(),
        commandText(QT_TRANSLATE_NOOP("Command", "Commands:")),
        listOf({}).join(u'\n'),
        QString(),
        commandText(QT_TRANSLATE_NOOP(
            "Command",
            "Each of them tells more with --help. Exit code: 0 done, 1 refused (the reason is on the "
            "error stream), 2 wrong usage."))}
        .join(u'\n');
}

} // namespace steward
