#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace steward::xlsx {

/** A stretch of a text, by where it stands. */
struct Stretch {
    qsizetype from = 0;
    qsizetype to = 0; ///< past its end
};

/** One tag of a part. */
struct XmlTag {
    enum class Kind { Open, Close, Empty };
    Kind kind = Kind::Open;
    Stretch at;            ///< with its angle brackets
    QByteArrayView name;   ///< without its prefix
    QByteArrayView prefix; ///< with its colon; empty when it has none
    int depth = 0;         ///< of the element: 0 is the root
};

/**
 * Walks over the tags of a part that has been read before and is known to be well-formed, so that a few of
 * them can be changed while every other byte stays as it was. The text must outlive the walk.
 */
class XmlTags {
public:
    explicit XmlTags(QByteArrayView text) : text_(text) {}
    bool next();
    const XmlTag& tag() const { return tag_; }
    bool opens() const { return tag_.kind != XmlTag::Kind::Close; }
    /** Where the value of an attribute of the tag stands, without its quotes; {0, 0} when it has none. */
    Stretch attributeAt(QByteArrayView name) const;
    /** The value as written, entities and all. */
    QByteArrayView attribute(QByteArrayView name) const;
    /** Goes to the end of the element that the tag opens and says where it stands, tags and all. */
    Stretch element();

private:
    QByteArrayView text_;
    XmlTag tag_;
    qsizetype at_ = 0;
    int depth_ = 0;
};

/** Changes of a text at places that don't overlap; what lies between them is copied. */
class TextEdits {
public:
    explicit TextEdits(QByteArrayView text) : text_(text) {}
    /** Puts `by` in the place of a stretch; an empty stretch inserts it. */
    void replace(Stretch stretch, const QByteArray& by) { edits_.append({stretch, by}); }
    void insert(qsizetype at, const QByteArray& what) { replace({at, at}, what); }
    bool isEmpty() const { return edits_.isEmpty(); }
    /** The text with all of them; of insertions at one place the earlier one comes first. */
    QByteArray done() const;

private:
    struct Edit {
        Stretch at;
        QByteArray by;
    };
    QByteArrayView text_;
    QList<Edit> edits_;
};

/** The part in UTF-8 without a byte order mark; a part in UTF-16 is converted and loses its declaration. */
QByteArray inUtf8(const QByteArray& part);

/** Text with entities resolved, and text as it may stand between tags. */
QString plainText(QByteArrayView xml);
QByteArray xmlText(const QString& plain);

} // namespace steward::xlsx
