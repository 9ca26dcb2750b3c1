#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** One of the attachments of Art. 18 as it was received. */
struct ReceivedAttachment {
    QString title; ///< 申请划拨风险补偿金报告
    int files = 0;
    QString remark; ///< file names, pages; may be empty
};

/** 受理回执: tells the bank what was received when, and what is taken up. */
struct ReceiptForm {
    PaperHead head;
    QString bankName;
    QString quarter;
    QDate receivedOn;
    QString sourceFile; ///< name of the bank's workbook; may be empty
    QList<ReceivedAttachment> attachments;
    int rows = 0;         ///< rows of the bank's list
    int accepted = 0;     ///< taken up
    int sentBack = 0;     ///< returned with the return list
    Amount principal;     ///< overdue principal taken up
    Amount fund;          ///< fund part computed
    QString returnNumber; ///< number of the return list; empty: none
    QDate reviewDue;      ///< townships' day due, when known

    QString title() const;
    QStringList paragraphs() const;
    FormTable attachmentTable() const;
};

/** One finding of one row: the sentence, its article, and what mends it, all in Chinese. */
struct ReturnedFinding {
    QString sentence;
    int article = 0; ///< 0: rests on none
    QString remedy;
    QString reason() const; ///< the sentence with its article in words
};

/** One row of the bank's list that goes back. */
struct ReturnedRow {
    int row = 0;      ///< row in the bank's sheet; 0 when typed
    QString sequence; ///< 序号 as the bank wrote it
    QString borrower;
    QString note;
    Amount principal;
    QList<ReturnedFinding> findings;
};

/** 退件清单: the rows that go back to the bank, each with the article and what mends it. */
struct ReturnListForm {
    PaperHead head;
    QString bankName;
    QString quarter;
    QDate receivedOn;
    QString reason; ///< when the whole claim goes back (退回补正): why and what is missing; else empty
    QList<ReturnedRow> rows;

    QString title() const;
    QStringList paragraphs() const;
    FormTable table() const;
};

} // namespace steward
