#include "exchange/XlsxComments.h"

#include <QString>

namespace steward::xlsx {

namespace {

const QString& mark() {
    static const auto text = QString::fromUtf16(CommentMark);
    return text;
}

const char* const Author = "风险补偿金管家";

/** One comment that the sheet has: its text in runs, and what stands around it. */
struct Comment {
    CellPlace place;
    QByteArray before; ///< up to its text's first run
    QList<QByteArray> runs;
    QByteArray after; ///< from the end of its text
    bool changed = false;
};

/** A run of rich text that says `text`. */
QByteArray run(const QString& text, const QByteArray& prefix) {
    return '<' + prefix + "r><" + prefix + "t xml:space=\"preserve\">" + xmlText(text) + "</" + prefix +
           "t></" + prefix + "r>";
}

QString textOf(QByteArrayView run) {
    QString text;
    XmlTags tags(run);
    while (tags.next()) {
        if (tags.tag().name != "t" || tags.tag().kind != XmlTag::Kind::Open)
            continue;
        const auto from = tags.tag().at.to;
        const auto end = run.indexOf("</", from);
        text += plainText(run.sliced(from, (end < 0 ? run.size() : end) - from));
    }
    return text;
}

/** Takes our part, which is the last one, out of the text. */
void dropOurs(Comment& comment, const QByteArray& prefix) {
    for (qsizetype i = 0; i < comment.runs.size(); ++i) {
        const auto text = textOf(comment.runs.at(i));
        const auto at = text.indexOf(mark());
        if (at < 0)
            continue;
        comment.runs.remove(i, comment.runs.size() - i);
        if (const auto own = text.first(at).trimmed(); !own.isEmpty())
            comment.runs.append(run(own, prefix));
        comment.changed = true;
        return;
    }
}

/** Where more children of an element go. */
struct Place {
    Stretch at;
    bool open = false; ///< it has both its tags; else it stands there as an empty one
};

class CommentList {
public:
    explicit CommentList(const QByteArray& part) : text_(part) { read(); }

    void put(const QMap<CellPlace, QString>& notes);
    QByteArray part() const;
    QList<CellPlace> gone;          ///< lost their comment
    QMap<CellPlace, QString> added; ///< got one

private:
    void read();
    static Place placeIn(const XmlTag& tag) {
        const bool open = tag.kind != XmlTag::Kind::Empty;
        return {{tag.at.from, open ? tag.at.from : tag.at.to}, open};
    }
    void add(TextEdits& edits, const Place& place, const char* name, const QByteArray& what) const;
    Comment commentAt(XmlTags& tags) const;
    QByteArray element(const char* name) const { return '<' + prefix_ + name; }

    QByteArray text_;
    QByteArray prefix_;
    int authors_ = 0;
    int ourAuthor_ = -1;
    Place authorsEnd_;
    Place listEnd_;
    QList<Stretch> places_;
    QList<Comment> comments_;
    QByteArray fresh_;
};

Comment CommentList::commentAt(XmlTags& tags) const {
    Comment comment;
    comment.place = placeOf(tags.attribute("ref"));
    const auto start = tags.tag();
    Stretch text; // between the tags of its text
    while (start.kind == XmlTag::Kind::Open && tags.next()) {
        const auto tag = tags.tag();
        if (tag.depth == start.depth)
            break;
        if (tag.name == "text" && tag.depth == start.depth + 1)
            (tags.opens() ? text.from : text.to) = tags.opens() ? tag.at.to : tag.at.from;
        if (!tags.opens() || tag.depth != start.depth + 2 || text.from == 0 || text.to > 0)
            continue;
        const auto at = tags.element();
        auto piece = text_.sliced(at.from, at.to - at.from);
        if (tag.name == "t")
            piece = element("r>") + piece + "</" + prefix_ + "r>";
        if (tag.name == "t" || tag.name == "r")
            comment.runs.append(piece);
    }
    const auto end = tags.tag().at.to;
    if (text.to > 0) {
        comment.before = text_.sliced(start.at.from, text.from - start.at.from);
        comment.after = text_.sliced(text.to, end - text.to);
    }
    return comment;
}

void CommentList::read() {
    XmlTags tags(text_);
    while (tags.next()) {
        const auto tag = tags.tag();
        if (tag.depth == 0 && tags.opens())
            prefix_ = tag.prefix.toByteArray();
        if (tag.name == "author" && tags.opens()) {
            if (text_.sliced(tag.at.to).startsWith(Author))
                ourAuthor_ = authors_;
            ++authors_;
        }
        if (tag.name == "authors")
            authorsEnd_ = placeIn(tag);
        if (tag.name == "commentList")
            listEnd_ = placeIn(tag);
        if (tag.name != "comment" || tag.kind != XmlTag::Kind::Open)
            continue;
        auto comment = commentAt(tags);
        if (comment.before.isEmpty())
            continue;
        places_.append({tag.at.from, tags.tag().at.to});
        comments_.append(std::move(comment));
    }
}

void CommentList::put(const QMap<CellPlace, QString>& notes) {
    auto open = notes;
    for (auto& comment : comments_) {
        const auto had = comment.runs.size();
        dropOurs(comment, prefix_);
        const auto note = open.take(comment.place);
        if (!note.isEmpty()) {
            const auto gap = comment.runs.isEmpty() ? QString() : QStringLiteral("\n");
            comment.runs.append(run(gap + mark() + u'\n' + note, prefix_));
            comment.changed = true;
        } else if (comment.runs.isEmpty() && had > 0) {
            gone.append(comment.place);
        }
    }
    for (auto note = open.cbegin(); note != open.cend(); ++note)
        fresh_ += element("comment ref=\"") + referenceOf(note.key()) + "\" authorId=\"" +
                  QByteArray::number(ourAuthor_ < 0 ? authors_ : ourAuthor_) + "\">" + element("text>") +
                  run(mark() + u'\n' + note.value(), prefix_) + "</" + prefix_ + "text></" + prefix_ +
                  "comment>";
    added = open;
}

void CommentList::add(TextEdits& edits, const Place& place, const char* name, const QByteArray& what) const {
    if (place.open)
        edits.insert(place.at.from, what);
    else
        edits.replace(place.at, element(name) + '>' + what + "</" + prefix_ + name + '>');
}

QByteArray CommentList::part() const {
    TextEdits edits(text_);
    for (qsizetype i = 0; i < comments_.size(); ++i) {
        const auto& comment = comments_.at(i);
        if (comment.changed)
            edits.replace(places_.at(i), comment.runs.isEmpty()
                                             ? QByteArray()
                                             : comment.before + comment.runs.join() + comment.after);
    }
    if (!fresh_.isEmpty()) {
        if (ourAuthor_ < 0)
            add(edits, authorsEnd_, "authors", element("author>") + Author + "</" + prefix_ + "author>");
        add(edits, listEnd_, "commentList", fresh_);
    }
    return edits.done();
}

} // namespace

CellPlace placeOf(QByteArrayView reference) {
    int column = 0;
    int row = 0;
    constexpr int Beyond = 10'000'000; // of any sheet
    for (const char c : reference) {
        if (row > Beyond || column > Beyond)
            return {0, -1};
        if (c >= 'A' && c <= 'Z')
            column = column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9')
            row = row * 10 + (c - '0');
    }
    return {row, column - 1};
}

QByteArray referenceOf(CellPlace place) {
    QByteArray letters;
    for (int column = place.second + 1; column > 0; column = (column - 1) / 26)
        letters.prepend(static_cast<char>('A' + (column - 1) % 26));
    return letters + QByteArray::number(place.first);
}

CommentParts withComments(const CommentParts& before, const QMap<CellPlace, QString>& notes,
                          const QByteArray& main) {
    if (before.comments.isEmpty() && notes.isEmpty())
        return before;
    CommentList list(
        !before.comments.isEmpty()
            ? before.comments
            : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + main +
                  "\"><authors></authors><commentList></commentList></comments>");
    list.put(notes);
    return {list.part(), withBoxes(before.drawing, list.gone, list.added)};
}

} // namespace steward::xlsx
