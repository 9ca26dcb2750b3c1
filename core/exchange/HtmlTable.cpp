#include "exchange/HtmlTable.h"

#include "exchange/CellNumber.h"
#include "exchange/Refusals.h"

#include <QHash>

namespace steward {

namespace {

constexpr int MostRows = 200'000;
constexpr int MostColumns = 1024;
constexpr int MostSpan = 1024;

struct Tag {
    QString name; ///< lower case, `/td` when it closes
    QStringView attributes;
};

/** Reads `<td colspan=2>`; `at` stands on `<` and ends behind `>`. */
Tag readTag(QStringView text, qsizetype& at) {
    auto end = text.indexOf(u'>', at);
    if (end < 0)
        end = text.size();
    const auto inside = text.mid(at + 1, end - at - 1);
    at = std::min(end + 1, text.size());
    qsizetype length = 0;
    while (length < inside.size() && !inside[length].isSpace())
        ++length;
    return {inside.left(length).toString().toLower(), inside.mid(length)};
}

int spanOf(const Tag& tag, QLatin1StringView attribute) {
    const auto at = tag.attributes.indexOf(attribute, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int span = 0;
    for (auto i = at + attribute.size(); i < tag.attributes.size() && span < MostSpan; ++i) {
        const auto c = tag.attributes[i];
        if (c.isDigit())
            span = span * 10 + c.digitValue();
        else if (span > 0 || (c != u'=' && c != u'"' && c != u'\'' && !c.isSpace()))
            break;
    }
    return std::clamp(span, 1, MostSpan);
}

/** The character that `&name;` or `&#123;` stands for; `at` stands on `&` and ends behind it. */
QString readEntity(QStringView text, qsizetype& at) {
    static const QHash<QString, QChar> named{
        {QStringLiteral("amp"), u'&'},  {QStringLiteral("lt"), u'<'},   {QStringLiteral("gt"), u'>'},
        {QStringLiteral("quot"), u'"'}, {QStringLiteral("nbsp"), u' '}, {QStringLiteral("yen"), u'\u00A5'}};
    const auto end = text.indexOf(u';', at);
    if (end < 0 || end - at > 10) {
        ++at;
        return QStringLiteral("&");
    }
    const auto inside = text.mid(at + 1, end - at - 1);
    at = end + 1;
    if (!inside.startsWith(u'#'))
        return named.value(inside.toString().toLower(), u' ');
    const bool hexadecimal = inside.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const auto code = hexadecimal ? inside.mid(2).toUInt(&ok, 16) : inside.mid(1).toUInt(&ok);
    return ok && code >= 0x20 && code <= 0x10FFFF
               ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1)
               : QString();
}

/** Puts cells where spans of earlier rows leave room. */
class HtmlParser {
public:
    HtmlParser(QStringView text, Sheet& sheet) : text_(text), sheet_(sheet) {}

    /** False when there are more rows or columns than a table of this kind can hold. */
    bool run() {
        while (at_ < text_.size() && fits_) {
            if (text_[at_] == u'<')
                tag();
            else
                character();
        }
        endRow();
        return fits_;
    }

private:
    void tag() {
        if (text_.mid(at_, 4) == u"<!--") {
            skipPast(u"-->");
            return;
        }
        const auto found = readTag(text_, at_);
        if (found.name == u"style" || found.name == u"script") {
            skipPast(QStringLiteral("</") + found.name);
            skipPast(u">");
        } else if (found.name == u"tr" || found.name == u"/tr" || found.name == u"/table") {
            endRow();
            inRow_ = found.name == u"tr";
        } else if (found.name == u"td" || found.name == u"th") {
            endCell();
            inCell_ = true;
            across_ = spanOf(found, QLatin1StringView("colspan"));
            down_ = spanOf(found, QLatin1StringView("rowspan"));
        } else if (found.name == u"/td" || found.name == u"/th") {
            endCell();
        } else if (found.name.startsWith(u"br")) {
            value_ += inCell_ ? QStringLiteral("\n") : QString();
        }
    }

    void character() {
        if (text_[at_] == u'&' && inCell_)
            value_ += readEntity(text_, at_);
        else if (inCell_)
            value_ += text_[at_++];
        else
            ++at_;
    }

    void skipPast(QStringView end) {
        const auto found = text_.indexOf(end, at_, Qt::CaseInsensitive);
        at_ = found < 0 ? text_.size() : found + end.size();
    }

    void endCell() {
        if (!inCell_)
            return;
        while (taken_.value(column_) > 0)
            --taken_[column_++];
        const auto value = value_.simplified();
        if (!value.isEmpty() && column_ < MostColumns) {
            row_.cells.resize(std::max<qsizetype>(row_.cells.size(), column_ + 1));
            row_.cells[column_] = {withoutFloatNoise(value), CellKind::Text, false};
        }
        if (across_ > 1 || down_ > 1)
            sheet_.merges.append({number_, number_ + down_ - 1, column_, column_ + across_ - 1});
        for (int i = 0; i < across_; ++i)
            taken_[column_ + i] = down_ - 1;
        column_ += across_;
        fits_ = fits_ && column_ <= MostColumns;
        value_.clear();
        inCell_ = false;
    }

    void endRow() {
        endCell();
        if (!inRow_)
            return;
        for (auto it = taken_.begin(); it != taken_.end(); ++it)
            if (it.key() >= column_ && it.value() > 0)
                --it.value();
        row_.number = number_++;
        if (!row_.cells.isEmpty())
            sheet_.rows.append(std::move(row_));
        row_ = SheetRow();
        column_ = 0;
        inRow_ = false;
        fits_ = fits_ && number_ <= MostRows;
    }

    QStringView text_;
    Sheet& sheet_;
    SheetRow row_;
    QHash<int, int> taken_; ///< column → rows below that a span still covers
    QString value_;
    qsizetype at_ = 0;
    int number_ = 1;
    int column_ = 0;
    int across_ = 1;
    int down_ = 1;
    bool inRow_ = false;
    bool inCell_ = false;
    bool fits_ = true;
};

} // namespace

bool looksLikeHtml(const QString& text) {
    const auto start = QStringView(text).left(2048).trimmed();
    return start.startsWith(u'<') &&
           (start.contains(u"<html", Qt::CaseInsensitive) || start.contains(u"<table", Qt::CaseInsensitive));
}

Result<Workbook> readHtml(const QString& text, const QString& name) {
    Sheet sheet;
    if (!HtmlParser(text, sheet).run())
        return refuse(sheetRefusal::tooLarge(name));
    if (sheet.rows.isEmpty())
        return refuse(sheetRefusal::notAWorkbook(name));
    return Workbook{name, {sheet}};
}

} // namespace steward
