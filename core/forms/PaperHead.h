#pragma once

#include "base/ProgressStep.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace steward {

/** The head of the books' hash chain as papers print it, so that paper in other houses anchors the file. */
struct ChainHead {
    qint64 count = 0;        ///< entries in the chain
    QString lastNumber;      ///< number of the last one, `2018-付-0007`; may be empty
    QString digits;          ///< first 16 hex digits of its hash
    QString grouped() const; ///< digits in groups of four
};

/** What every paper carries beside its own content. */
struct PaperHead {
    QString county;       ///< 巫山县
    QString officeName;   ///< 巫山县扶贫开发办公室
    QString fundName;     ///< 扶贫小额信贷风险补偿金
    QString decidingBody; ///< 县扶贫小额信贷工作领导小组
    QString measures;     ///< document number of the measures, 巫山府办发〔2017〕166号; may be empty
    QString number;       ///< 巫扶贷补〔2018〕3号; not printed on a draft
    QDate day;            ///< the day the paper bears
    QDateTime issuedAt;   ///< the moment of issue: the PDF's dates and identity come from it
    QString verificationCode;
    QString qrContent; ///< number, date, amount, hash prefix; empty: no QR code
    std::optional<ChainHead> chain;
    bool draft = false;    ///< watermark 草稿, no number, no code
    bool practice = false; ///< a demonstration office: marked 演示 on every page
    ProgressStep step;     ///< asked while the paper is drawn; what it refuses is the drawing's refusal
};

/** Refuses an issued paper without `paper.number_missing`, `paper.day_missing`. A draft needs neither. */
Result<void> checkHead(const PaperHead& head);

/** The day that the paper bears, in words; open places `　　年　月　日` while it has none. */
QString dayOrPlace(QDate day);

/** `第十七条`; empty for 0. */
QString articleInWords(int article);

/** What the fund is for: 扶贫小额信贷风险补偿 of 扶贫小额信贷风险补偿金; begins the titles of papers. */
QString compensationOf(const QString& fundName);

} // namespace steward
