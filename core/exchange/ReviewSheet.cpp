#include "exchange/ReviewSheet.h"

#include "exchange/CellText.h"
#include "exchange/HeadLabels.h"
#include "exchange/RowReader.h"
#include "exchange/TitleLines.h"
#include "registry/Township.h"

#include <QRegularExpression>

#include <array>

namespace steward {

namespace {

constexpr auto Required = RowReader::Need::Required;

constexpr std::array Columns{
    ColumnField{"sequence", u"序号", false, u"编号|行号|no|no."},
    ColumnField{"village", u"村（社区）", false, u"村|社区|行政村|村社|村居|所在村"},
    ColumnField{"head", u"户主", false, u"户主姓名|贫困户户主"},
    ColumnField{"borrower", u"借款人", false, u"借款人姓名|姓名|农户姓名|贷款户|贷款人姓名|客户名称",
                u"借款人|姓名"},
    ColumnField{"idNumber", u"身份证号", false, u"身份证号码|证件号码|证件号|身份证", u"身份证|证件"},
    ColumnField{"relation", u"与户主关系", false, u"关系"},
    ColumnField{"note", u"借据号", true, u"借据编号|借款借据号|贷款借据号|借款借据编号|借据号码|借据",
                u"借据"},
    ColumnField{"overduePrincipal", u"逾期本金（元）", false, u"逾期金额|逾期贷款本金|欠款本金|未还本金",
                u"逾期本金"},
    ColumnField{"ground", u"补偿原因", false, u"补偿情形|申请原因|申请理由|逾期原因|补偿事由",
                u"补偿原因|补偿情形|逾期原因"},
    ColumnField{"identityTrue", u"身份是否属实", false, u"身份核实|身份属实|人员身份|身份真实",
                u"身份是否|身份真实|身份属实|身份核"},
    ColumnField{"registeredTrue", u"是否建档立卡户", false,
                u"建档立卡户|建档立卡|建档立卡贫困户|是否建档立卡贫困户|是否建卡户|是否贫困户|建卡贫困户|"
                u"是否建卡贫困户|贫困户核实",
                u"建档立卡|建卡"},
    ColumnField{"groundTrue", u"原因是否属实", false,
                u"原因|原因属实|原因核实|情况是否属实|补偿原因是否属实|情形是否属实|事由是否属实|"
                u"逾期原因是否属实|申请原因是否属实|是否属实|属实情况",
                u"原因是否|原因属实|情形是否|事由是否|原因真实"},
    ColumnField{
        "certificate", u"所附证明及编号", false,
        u"所附证明|证明|证明材料|相关证明|证明资料|相关证明材料|证明编号|证明名称|证明材料及编号|附件",
        u"证明"},
    ColumnField{"agrees", u"初审意见", true,
                u"意见|乡镇意见|乡镇初审意见|街道意见|是否同意|是否同意补偿|审核意见|初审结论|结论|初审结果|"
                u"是否支持",
                u"意见|是否同意|结论"},
    ColumnField{"amount", u"补偿金额（元）", false, u"同意补偿金额|同意金额|金额|拟补偿金额|建议补偿金额",
                u"补偿金额"},
    ColumnField{"reason", u"不同意理由", false, u"理由|原由|不同意原因|说明|备注|不支持理由", u"理由|不同意"},
};

/** The words of a column that asks for yes or no. */
struct AnswerWords {
    const char16_t* yes;
    const char16_t* no;
    const char16_t* known; ///< told to who wrote another one
};
constexpr AnswerWords Truth{u"属实|真实|是|符合|相符|一致|对|√|✓|✔|☑|Y|YES",
                            u"不属实|不实|不真实|虚假|否|不是|不符合|不符|不一致|未|×|✗|✘|☒|N|NO",
                            u"属实、不实"};
constexpr AnswerWords Registered{Truth.yes, Truth.no, u"是、否"};
constexpr AnswerWords Opinion{u"同意|同意补偿|拟同意|支持|建议补偿|通过|初审通过|是|√|✓|✔|☑|Y|YES",
                              u"不同意|不同意补偿|不支持|不予补偿|不予支持|不通过|否|反对|×|✗|✘|☒|N|NO",
                              u"同意、不同意"};

bool holds(const char16_t* words, const QString& text) {
    return QString::fromUtf16(words).split(u'|').contains(text);
}

/** `□同意 ☑不同意` says 不同意; nothing when no box, or more than one, is ticked. */
QString ticked(const QString& text) {
    static const QRegularExpression open(QStringLiteral("[□☐○]"));
    static const QRegularExpression chosen(QStringLiteral("[■☑☒√✓✔●]\\s*([^□☐○■☑☒√✓✔●\\s]+)"));
    if (!text.contains(open))
        return text;
    auto matches = chosen.globalMatch(text);
    const auto found = matches.hasNext() ? matches.next().captured(1) : QString();
    return matches.hasNext() ? QString() : found;
}

Error unanswered(const char16_t* known) {
    return {QStringLiteral("review.unanswered"),
            QT_TRANSLATE_NOOP("Refusal", "The township has not answered here."),
            QT_TRANSLATE_NOOP("Refusal", "Have it write one of these: {known}."),
            {{QStringLiteral("known"), QString::fromUtf16(known)}},
            19};
}

std::optional<bool> answer(RowReader& in, const SheetTable& table, const char* key,
                           const AnswerWords& words) {
    if (!table.column(key))
        return std::nullopt;
    const auto written = in.text(key);
    const auto text = ticked(written).remove(u' ').toUpper();
    if (text.isEmpty()) {
        in.wrong(key, unanswered(words.known));
        return std::nullopt;
    }
    if (holds(words.no, text))
        return false;
    if (holds(words.yes, text))
        return true;
    in.wrong(key, unknownWord(written, QString::fromUtf16(words.known)));
    return std::nullopt;
}

ReviewRow readRow(SheetTable& table, const SheetRow& source) {
    RowReader in(table, source);
    ReviewRow row;
    row.row = source.number;
    row.note = in.reference("note", Required);
    row.borrower = in.text("borrower");
    row.identityTrue = answer(in, table, "identityTrue", Truth);
    row.registeredTrue = answer(in, table, "registeredTrue", Registered);
    row.groundTrue = answer(in, table, "groundTrue", Truth);
    row.certificate = in.text("certificate");
    row.agrees = answer(in, table, "agrees", Opinion);
    row.amount = in.amount("amount");
    row.reason = in.text("reason");
    return row;
}

/** By its label; else the one township that a line, the sheet's or the file's name speaks of. */
std::optional<Township> townshipIn(const QStringList& lines, const HeadLabels& labels) {
    const auto townships = shippedTownships();
    const auto label =
        labels.value({QStringLiteral(u"乡镇"), QStringLiteral(u"乡镇街道"), QStringLiteral(u"街道"),
                      QStringLiteral(u"填报单位"), QStringLiteral(u"乡镇名称"), QStringLiteral(u"填报乡镇"),
                      QStringLiteral(u"初审单位"), QStringLiteral(u"单位名称")});
    if (const auto named = matchTownship(label, townships))
        return named;
    QList<Township> spoken;
    for (const auto& township : townships)
        if (std::any_of(lines.begin(), lines.end(),
                        [&](const QString& line) { return line.contains(township.name); }))
            spoken.append(township);
    return spoken.size() == 1 ? std::optional(spoken.first()) : std::nullopt;
}

void readHead(ReviewSheet& read, QStringList lines) {
    // Why it went back is free text that may speak of anything.
    lines.removeIf([](const QString& line) { return line.startsWith(QStringLiteral(u"退回重审")); });
    read.titled = std::any_of(lines.begin(), lines.end(),
                              [](const QString& line) { return line.contains(QStringLiteral(u"初审")); });
    const HeadLabels labels(lines);
    read.listNumber = labels.value({QStringLiteral(u"名单编号"), QStringLiteral(u"编号")});
    read.township = townshipIn(lines, labels);
    read.bank =
        labels.value({QStringLiteral(u"合作银行"), QStringLiteral(u"银行"), QStringLiteral(u"贷款银行"),
                      QStringLiteral(u"申请银行"), QStringLiteral(u"承贷银行")});
    read.quarter = titleLines::quarter(lines);
    static const QRegularExpression added(QStringLiteral(u"[（(]补(\\d+)[）)]"));
    for (const auto& line : lines)
        if (const auto match = added.match(line); match.hasMatch())
            read.supplement = match.captured(1).toInt();
    read.handler =
        labels.value({QStringLiteral(u"经办人"), QStringLiteral(u"初审人"), QStringLiteral(u"经办"),
                      QStringLiteral(u"初审经办人"), QStringLiteral(u"填表人")});
    read.reviewedOn =
        labels.day({QStringLiteral(u"初审日期"), QStringLiteral(u"初审时间"), QStringLiteral(u"填报日期"),
                    QStringLiteral(u"填表日期"), QStringLiteral(u"日期")});
}

} // namespace

std::span<const ColumnField> reviewColumns() {
    return Columns;
}

Result<ReviewSheet> readReview(const Workbook& workbook, const ColumnMapping& mapping) {
    STEWARD_LET(table, findTable(workbook, Columns, mapping));
    ReviewSheet read;
    for (const auto& source : table.rows)
        read.rows.append(readRow(table, source));
    readHead(read, table.lines);
    static_cast<SheetReport&>(read) = table.report;
    return read;
}

Result<ReviewSheet> readReview(const QString& path, const ColumnMapping& mapping) {
    STEWARD_LET(workbook, openWorkbook(path));
    return readReview(workbook, mapping);
}

} // namespace steward
