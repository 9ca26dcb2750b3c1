#include "commands/Offices.h"
#include "services/Townships.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<QStringList> townshipsOf(const Arguments& arguments) {
    QStringList codes;
    for (const auto& text : arguments.values("township")) {
        STEWARD_LET(code, townshipOf(text));
        codes << code;
    }
    return codes;
}

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToWork(arguments.operand(0), arguments));
    STEWARD_LET(claim, claimOf(arguments.operand(1), *office));
    STEWARD_LET(townships, townshipsOf(arguments));
    STEWARD_LET(packets, Townships(*office).writePackets(claim, townships, arguments.operand(2)));
    QStringList lines;
    QJsonArray written;
    for (const auto& packet : packets) {
        lines << commandText(QT_TRANSLATE_NOOP("Command", "%1: %2 files in %3"))
                     .arg(packet.township)
                     .arg(packet.files.size())
                     .arg(packet.folder);
        written << QJsonObject{{u"township"_s, packet.township},
                               {u"folder"_s, packet.folder},
                               {u"files"_s, QJsonArray::fromStringList(packet.files)}};
    }
    output.answer(lines.join(u'\n'), {{u"packets"_s, written}});
    return {};
}

} // namespace

Command exportPacket() {
    return {"export packet",
            "FILE CLAIM FOLDER",
            3,
            3,
            QT_TRANSLATE_NOOP("Command", "Write what goes to the townships of a claim, a folder for each."),
            QT_TRANSLATE_NOOP(
                "Command", "The township's part of the claim list and the first review form as PDF, and "
                           "one workbook to be filled in, which “import reviews” reads back. CLAIM is "
                           "bank and quarter, such as 农商行2018Q1. Without --township every township whose "
                           "head has not approved gets one."),
            {userOption(true),
             {"township", "NAME", QT_TRANSLATE_NOOP("Command", "Only this township; may be given again."),
              false, true}},
            run,
            true};
}

} // namespace steward
