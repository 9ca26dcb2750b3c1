#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <string>
#include <vector>

namespace steward::xlsx {

/**
 * A pull reader for the two long parts of a workbook, worksheets and shared strings: QXmlStreamReader takes
 * four times as long for them. It streams, checks that elements nest and close, and knows no document types:
 * one is an error, so that no entity can be declared. Views are good until the next call of next().
 */
class XmlScanner {
public:
    enum class Token { Start, End, Text, Finished, Broken };

    explicit XmlScanner(QIODevice& part);

    Token next();
    /** Of a start or end: the name without its prefix. */
    QByteArrayView name() const { return name_; }
    /** Of a start: the value of the attribute with that local name, as written; null when there is none. */
    QByteArrayView attribute(QByteArrayView name) const;
    /** Calls `take(localName, value)` for each attribute of a start; values as written. */
    template<class Take>
    void eachAttribute(Take take) const {
        qsizetype at = 0;
        QByteArrayView name;
        QByteArrayView value;
        while (readAttribute(at, name, value))
            take(name, value);
    }
    /** Appends the text of a Text token, its entities resolved; false when one is unknown. */
    bool appendText(QString& text) const;

private:
    bool more();
    bool has(qsizetype count);
    bool startsWith(QByteArrayView text);
    qsizetype find(QByteArrayView text, qsizetype from);
    qsizetype endOfTag();
    bool skipAsides();
    Token broken();
    Token readText();
    Token readMarkup();
    Token readTag();
    bool close(QByteArrayView qualified);
    bool readAttribute(qsizetype& at, QByteArrayView& name, QByteArrayView& value) const;

    QIODevice& part_;
    QByteArray buffer_;
    qsizetype at_ = 0;
    bool partAtEnd_ = false;
    QByteArrayView name_;
    QByteArrayView attributes_;
    QByteArrayView text_;
    bool literal_ = false;   ///< the text is CDATA
    bool selfEnded_ = false; ///< the start just read is also its end
    bool broken_ = false;
    bool rooted_ = false;
    std::string open_; ///< names of open elements, one behind the other
    std::vector<qsizetype> starts_;
};

} // namespace steward::xlsx
