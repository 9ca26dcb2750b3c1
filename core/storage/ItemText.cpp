#include "storage/ItemText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace steward {

namespace {

QString compact(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}
QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
QJsonArray arrayOf(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).array();
}
QJsonObject objectOf(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonArray factsArray(const Facts& facts) {
    QJsonArray array;
    for (const auto& fact : facts)
        array.append(QJsonArray{fact.name, fact.value});
    return array;
}

Facts factsOf(const QJsonArray& array) {
    Facts facts;
    for (const auto& fact : array)
        facts.append({fact.toArray().at(0).toString(), fact.toArray().at(1).toString()});
    return facts;
}

/** Without a character that JSON would write as anything but itself. */
bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= u' ' && c != u'"' && c != u'\\' && c.unicode() != 0x7f && !c.isSurrogate();
    });
}

/** Writes only what is there, so that absent cells stay absent. */
class Writer {
public:
    void text(const char* name, const QString& value) {
        if (!value.isEmpty())
            object_.insert(QLatin1String(name), value);
    }
    void number(const char* name, const std::optional<int>& value) {
        if (value)
            object_.insert(QLatin1String(name), *value);
    }
    void amount(const char* name, const std::optional<Amount>& value) {
        if (value)
            object_.insert(QLatin1String(name), QString::number(value->inFen()));
    }
    void day(const char* name, const std::optional<QDate>& value) {
        if (value)
            object_.insert(QLatin1String(name), value->toString(Qt::ISODate));
    }
    const QJsonObject& object() const { return object_; }

private:
    QJsonObject object_;
};

class Reader {
public:
    explicit Reader(QJsonObject object) : object_(std::move(object)) {}
    QString text(const char* name) const { return object_.value(QLatin1String(name)).toString(); }
    std::optional<int> number(const char* name) const {
        const auto value = object_.value(QLatin1String(name));
        return value.isUndefined() ? std::nullopt : std::optional(value.toInt());
    }
    std::optional<Amount> amount(const char* name) const {
        const auto value = object_.value(QLatin1String(name));
        return value.isUndefined() ? std::nullopt : std::optional(Amount::fen(value.toString().toLongLong()));
    }
    std::optional<QDate> day(const char* name) const {
        const auto value = object_.value(QLatin1String(name));
        return value.isUndefined() ? std::nullopt
                                   : std::optional(QDate::fromString(value.toString(), Qt::ISODate));
    }

private:
    QJsonObject object_;
};

} // namespace

QString factsText(const Facts& facts) {
    // Every line of the audit trail is written so again when it is checked: what needs no escaping goes
    // straight.
    QString text(u'[');
    for (const auto& fact : facts) {
        if (!isPlain(fact.name) || !isPlain(fact.value))
            return compact(factsArray(facts));
        if (text.size() > 1)
            text += u',';
        text += QLatin1String("[\"") + fact.name + QLatin1String("\",\"") + fact.value + QLatin1String("\"]");
    }
    return text + u']';
}
Facts factsFrom(const QString& text) {
    return factsOf(arrayOf(text));
}

QString rowText(const ClaimRow& row) {
    Writer out;
    out.number("row", row.row);
    out.text("sequence", row.sequence);
    out.text("township", row.township);
    out.text("village", row.village);
    out.text("head", row.head);
    out.text("borrower", row.borrower);
    out.text("relation", row.relation);
    out.text("note", row.note);
    out.amount("lent", row.lent);
    out.day("lent_on", row.lentOn);
    out.day("due_on", row.dueOn);
    out.day("extended_to", row.extendedTo);
    out.amount("overdue_principal", row.overduePrincipal);
    out.number("overdue_days", row.overdueDays);
    out.number("class", static_cast<int>(row.loanClass));
    out.number("notices", row.notices);
    out.day("last_notice", row.lastNotice);
    out.number("ground", row.ground);
    out.text("ground_text", row.groundText);
    out.amount("insurer_paid", row.insurerPaid);
    out.amount("asked", row.asked);
    out.text("remark", row.remark);
    return compact(out.object());
}

ClaimRow rowFrom(const QString& text) {
    const Reader in(objectOf(text));
    ClaimRow row;
    row.row = in.number("row").value_or(0);
    row.sequence = in.text("sequence");
    row.township = in.text("township");
    row.village = in.text("village");
    row.head = in.text("head");
    row.borrower = in.text("borrower");
    row.relation = in.text("relation");
    row.note = in.text("note");
    row.lent = in.amount("lent");
    row.lentOn = in.day("lent_on");
    row.dueOn = in.day("due_on");
    row.extendedTo = in.day("extended_to");
    row.overduePrincipal = in.amount("overdue_principal");
    row.overdueDays = in.number("overdue_days");
    row.loanClass = static_cast<LoanClass>(in.number("class").value_or(0));
    row.notices = in.number("notices");
    row.lastNotice = in.day("last_notice");
    row.ground = in.number("ground").value_or(0);
    row.groundText = in.text("ground_text");
    row.insurerPaid = in.amount("insurer_paid");
    row.asked = in.amount("asked");
    row.remark = in.text("remark");
    return row;
}

QString findingsText(const QList<Finding>& findings) {
    QJsonArray array;
    for (const auto& finding : findings)
        array.append(QJsonObject{{QStringLiteral("name"), finding.name()},
                                 {QStringLiteral("facts"), factsArray(finding.facts)}});
    return compact(array);
}

QList<Finding> findingsFrom(const QString& text) {
    QList<Finding> findings;
    for (const auto& value : arrayOf(text))
        if (const auto code = findingCodeFrom(value[QStringLiteral("name")].toString()))
            findings.append({*code, factsOf(value[QStringLiteral("facts")].toArray())});
    return findings;
}

QString reviewFindingsText(const QList<ReviewFinding>& findings) {
    QJsonArray array;
    for (const auto& finding : findings)
        array.append(QJsonObject{{QStringLiteral("item"), finding.item.value},
                                 {QStringLiteral("identity"), finding.identityTrue},
                                 {QStringLiteral("registered"), finding.registeredTrue},
                                 {QStringLiteral("ground"), finding.groundTrue},
                                 {QStringLiteral("certificate"), finding.certificate},
                                 {QStringLiteral("agrees"), finding.agrees},
                                 {QStringLiteral("reason"), finding.reason}});
    return compact(array);
}

QList<ReviewFinding> reviewFindingsFrom(const QString& text) {
    QList<ReviewFinding> findings;
    for (const auto& value : arrayOf(text))
        findings.append(
            {ItemId(value[QStringLiteral("item")].toInteger()), value[QStringLiteral("identity")].toBool(),
             value[QStringLiteral("registered")].toBool(), value[QStringLiteral("ground")].toBool(),
             value[QStringLiteral("certificate")].toString(), value[QStringLiteral("agrees")].toBool(),
             value[QStringLiteral("reason")].toString()});
    return findings;
}

QString meetingText(const Meeting& meeting) {
    Writer out;
    out.text("number", meeting.number);
    out.day("day", meeting.day);
    out.text("place", meeting.place);
    out.text("chair", meeting.chair);
    out.text("present", meeting.present);
    out.text("excused", meeting.excused);
    return compact(out.object());
}

Meeting meetingFrom(const QString& text) {
    const Reader in(objectOf(text));
    return {in.text("number"),  in.day("day").value_or(QDate()),
            in.text("place"),   in.text("chair"),
            in.text("present"), in.text("excused")};
}

} // namespace steward
