#include "exchange/CsvReader.h"

#include "exchange/CellNumber.h"
#include "exchange/Refusals.h"

#include <QHash>

namespace steward {

namespace {

constexpr int MostRows = 400'000;
constexpr qsizetype MostCells = 3'000'000;
constexpr qsizetype MostColumns = 1024;
constexpr int SampleRows = 40;

/** Splits text into fields, one row at a time. */
class Splitter {
public:
    Splitter(QStringView text, QChar separator) : text_(text), separator_(separator) {}

    bool atEnd() const { return at_ >= text_.size(); }
    bool openQuote() const { return openQuote_; }

    QStringList row() {
        QStringList fields;
        bool more = true;
        while (more) {
            fields.append(field());
            more = !atEnd() && text_[at_] == separator_;
            at_ += more ? 1 : 0;
        }
        skipLineEnd();
        return fields;
    }

private:
    QString field() {
        while (!atEnd() && (text_[at_] == u' ' || (text_[at_] == u'\t' && separator_ != u'\t')))
            ++at_;
        if (!atEnd() && text_[at_] == u'=' && at_ + 1 < text_.size() && text_[at_ + 1] == u'"')
            ++at_; // Excel's way to keep digits as text
        QString value;
        if (!atEnd() && text_[at_] == u'"')
            value = quoted();
        const auto from = at_;
        while (!atEnd() && text_[at_] != separator_ && text_[at_] != u'\n' && text_[at_] != u'\r')
            ++at_;
        return value.append(text_.mid(from, at_ - from));
    }

    QString quoted() {
        QString value;
        for (++at_; !atEnd(); ++at_) {
            if (text_[at_] != u'"') {
                value += text_[at_];
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == u'"') {
                value += u'"';
                ++at_;
            } else {
                ++at_;
                return value;
            }
        }
        openQuote_ = true;
        return value;
    }

    void skipLineEnd() {
        if (!atEnd() && text_[at_] == u'\r')
            ++at_;
        if (!atEnd() && text_[at_] == u'\n')
            ++at_;
    }

    QStringView text_;
    QChar separator_;
    qsizetype at_ = 0;
    bool openQuote_ = false;
};

/** How many fields the rows that are cut in the most usual way have together; 0 when nothing is cut. */
qsizetype evenness(QStringView text, QChar separator) {
    Splitter splitter(text, separator);
    QHash<qsizetype, qsizetype> rowsByFields;
    for (int i = 0; i < SampleRows && !splitter.atEnd(); ++i)
        ++rowsByFields[splitter.row().size()];
    qsizetype best = 0;
    for (auto it = rowsByFields.constBegin(); it != rowsByFields.constEnd(); ++it)
        if (it.key() > 1)
            best = std::max(best, it.key() * it.value());
    return best;
}

QChar separatorOf(QStringView text) {
    QChar best = u',';
    qsizetype bestEvenness = 0;
    for (const QChar separator : {u',', u'\t', u';', u'|'}) {
        const auto found = evenness(text, separator);
        if (found > bestEvenness) {
            best = separator;
            bestEvenness = found;
        }
    }
    return best;
}

SheetRow sheetRow(int number, const QStringList& fields) {
    SheetRow row;
    row.number = number;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto text = fields[i].trimmed();
        if (text.isEmpty())
            continue;
        row.cells.resize(i + 1);
        row.cells[i] = {withoutFloatNoise(text), CellKind::Text, false};
    }
    return row;
}

} // namespace

Result<Workbook> readCsv(const QString& text, const QString& name) {
    Sheet sheet;
    Splitter splitter(text, separatorOf(text));
    qsizetype cells = 0;
    for (int number = 1; !splitter.atEnd(); ++number) {
        const auto fields = splitter.row();
        if (splitter.openQuote())
            return refuse(sheetRefusal::openQuote(name, number));
        cells += fields.size();
        if (number > MostRows || cells > MostCells || fields.size() > MostColumns)
            return refuse(sheetRefusal::tooLarge(name));
        auto row = sheetRow(number, fields);
        if (!row.cells.isEmpty())
            sheet.rows.append(std::move(row));
    }
    return Workbook{name, {sheet}};
}

} // namespace steward
