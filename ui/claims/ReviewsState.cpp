#include "claims/ReviewsState.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace steward {

namespace {

class ReviewsWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewsState)
public:
    static QString recorded(const Review& review, QDate today) {
        if (!review.reviewedOn)
            return {};
        const auto agreed = std::ranges::count_if(review.findings, &ReviewFinding::agrees);
        return tr("%1, %2 of %3 supported")
            .arg(ClaimWords::day(*review.reviewedOn, today))
            .arg(agreed)
            .arg(review.findings.size());
    }
    static QString approved(const Review& review, QDate today) {
        return review.approvedOn ? tr("%1, %2", "head of the township, day")
                                       .arg(review.headName, ClaimWords::day(*review.approvedOn, today))
                                 : QString();
    }
    static QString sentBack(const Review& review) {
        if (review.timesSentBack == 0)
            return {};
        if (review.sentBackReason.isEmpty()) // sent back before reasons were kept with the review
            return tr("%n time(s)", nullptr, review.timesSentBack);
        return tr("%1: %2", "how often, why the last time")
            .arg(review.timesSentBack)
            .arg(review.sentBackReason);
    }
    static QString reminded(const Review& review, QDate today) {
        const auto& days = review.remindedOn;
        return days.isEmpty() ? QString()
                              : tr("%1 (%n time(s))", nullptr, static_cast<int>(days.size()))
                                    .arg(ClaimWords::day(days.last(), today));
    }
    static QString summary(qsizetype agreed, qsizetype others) {
        return tr("%1 supported, %2 not supported").arg(agreed).arg(others);
    }
    static QString unannounced(const QString& text) {
        return tr("%1 (holidays of that year not announced yet)").arg(text);
    }
};

bool goesOn(const Item& item) {
    return item.state != ItemState::SentBack && item.state != ItemState::Listed;
}

QList<Item> itemsOf(const ClaimView& view, const QString& township) {
    QList<Item> items;
    std::ranges::copy_if(view.items, std::back_inserter(items),
                         [&](const Item& item) { return item.townshipCode == township && goesOn(item); });
    return items;
}

/** What a draft keeps of a finding, by the beginning of its name. */
constexpr std::pair<const char*, bool ReviewFinding::*> KeptAnswers[] = {
    {"identity", &ReviewFinding::identityTrue},
    {"registered", &ReviewFinding::registeredTrue},
    {"ground", &ReviewFinding::groundTrue},
    {"agrees", &ReviewFinding::agrees}};
constexpr std::pair<const char*, QString ReviewFinding::*> KeptWords[] = {
    {"certificate", &ReviewFinding::certificate}, {"reason", &ReviewFinding::reason}};

QString proofOf(const Policy& policy, int ground) {
    const GroundRule* rule = policy.ground(ground);
    return rule ? rule->proof.value(0) : QString();
}

} // namespace

QList<TownshipLine> townshipLines(const ClaimView& view, QDate today, const WorkCalendar& calendar) {
    QList<TownshipLine> lines;
    for (const Review& review : view.reviews) {
        TownshipLine line;
        line.review = review.id;
        line.code = review.townshipCode;
        line.name = view.townshipNames.value(review.townshipCode, review.townshipCode);
        for (const Item& item : itemsOf(view, review.townshipCode)) {
            ++line.items;
            line.principal += item.row.overduePrincipal.value_or(Amount());
        }
        line.forwardedOn = review.forwardedOn;
        line.due = review.due.day;
        if (!review.approved()) {
            const int left = calendar.workdaysBetween(today, review.due.day);
            line.dueNote = ClaimWords::daysLeft(left);
            line.dueTone = ClaimWords::daysLeftTone(left);
            if (!review.due.announced)
                line.dueNote = ReviewsWords::unannounced(line.dueNote);
        }
        line.recorded = ReviewsWords::recorded(review, today);
        line.approved = ReviewsWords::approved(review, today);
        line.sentBackTimes = review.timesSentBack;
        line.sentBack = ReviewsWords::sentBack(review);
        line.reminded = ReviewsWords::reminded(review, today);
        lines << line;
    }
    // What is still to do stands first.
    std::ranges::stable_partition(lines, [](const TownshipLine& line) { return line.approved.isEmpty(); });
    return lines;
}

ReviewDraft reviewDraft(const ClaimView& view, ReviewId id, QDate today) {
    ReviewDraft draft;
    draft.review = id;
    const auto review = std::ranges::find(view.reviews, id, &Review::id);
    if (review == view.reviews.end())
        return draft;
    draft.township = view.townshipNames.value(review->townshipCode, review->townshipCode);
    draft.handler = review->handler;
    draft.day = review->reviewedOn.value_or(today);
    draft.items = itemsOf(view, review->townshipCode);
    for (const Item& item : draft.items) {
        const auto known = std::ranges::find(review->findings, item.id, &ReviewFinding::item);
        ReviewFinding empty;
        empty.item = item.id;
        draft.findings << (known == review->findings.end() ? empty : *known);
        draft.certificates << proofOf(view.policy, item.row.ground);
    }
    return draft;
}

ReviewDraft returnedDraft(const ClaimView& view, const ReviewImport& read, QDate today) {
    ReviewDraft draft = reviewDraft(view, read.review, today);
    draft.source = read.file;
    if (!read.handler.isEmpty())
        draft.handler = read.handler;
    if (read.day.isValid())
        draft.day = read.day;
    for (ReviewFinding& finding : draft.findings)
        if (const auto said = std::ranges::find(read.findings, finding.item, &ReviewFinding::item);
            said != read.findings.end())
            finding = *said;
    return draft;
}

bool isTable(const QString& path) {
    static const QStringList tables{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("csv"),
                                    QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("txt")};
    return tables.contains(QFileInfo(path).suffix().toLower());
}

int slotOfScan(const QString& path) {
    static const QRegularExpression form(QStringLiteral("意见表|初审表|签字|盖章"));
    return QFileInfo(path).fileName().contains(form) ? SignedReviewSlot : OtherSlot;
}

void agreeToClean(ReviewDraft& draft) {
    for (int line = 0; line < draft.items.size(); ++line) {
        if (draft.items.at(line).findings.isEmpty() && draft.findings.at(line).reason.isEmpty())
            setAgrees(draft, line, true);
    }
}

void setAgrees(ReviewDraft& draft, int line, bool agrees) {
    ReviewFinding& finding = draft.findings[line];
    finding.agrees = agrees;
    if (!agrees)
        return;
    finding.identityTrue = finding.registeredTrue = finding.groundTrue = true;
    finding.reason.clear();
    if (finding.certificate.isEmpty())
        finding.certificate = draft.certificates.value(line);
}

QMap<QString, QString> findingTexts(const ReviewDraft& draft) {
    QMap<QString, QString> texts;
    for (const ReviewFinding& finding : draft.findings) {
        const QString item = QString::number(finding.item.value);
        for (const auto& [name, answer] : KeptAnswers)
            texts.insert(QLatin1String(name) + item, finding.*answer ? QStringLiteral("1") : QString());
        for (const auto& [name, words] : KeptWords)
            texts.insert(QLatin1String(name) + item, finding.*words);
    }
    return texts;
}

void takeFindings(ReviewDraft& draft, const QMap<QString, QString>& texts) {
    for (ReviewFinding& finding : draft.findings) {
        const QString item = QString::number(finding.item.value);
        for (const auto& [name, answer] : KeptAnswers)
            if (const auto kept = texts.find(QLatin1String(name) + item); kept != texts.end())
                finding.*answer = !kept->isEmpty();
        for (const auto& [name, words] : KeptWords)
            finding.*words = texts.value(QLatin1String(name) + item, finding.*words);
    }
}

QString reviewSummary(const ReviewDraft& draft) {
    const auto agreed = std::ranges::count_if(draft.findings, &ReviewFinding::agrees);
    return ReviewsWords::summary(agreed, draft.findings.size() - agreed);
}

} // namespace steward
