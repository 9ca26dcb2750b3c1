#include "reconciliation/SumSearch.h"

#include <algorithm>
#include <numeric>

namespace steward {

namespace {

/** Depth first over amounts from the largest on, with a bound by what the rest can still add. */
class Search {
public:
    Search(const QList<Amount>& amounts, qint64 target, qint64& effort) : target_(target), effort_(effort) {
        for (const auto amount : amounts)
            sizes_.append(std::abs(amount.inFen()));
        order_.resize(sizes_.size());
        std::iota(order_.begin(), order_.end(), 0);
        std::stable_sort(order_.begin(), order_.end(),
                         [this](qsizetype a, qsizetype b) { return sizes_.at(a) > sizes_.at(b); });
    }

    /** Sums of exactly `parts` parts. */
    void run(qsizetype parts) { descend(0, parts, target_); }
    const QList<QList<qsizetype>>& found() const { return found_; }

private:
    void descend(qsizetype from, qsizetype parts, qint64 missing) {
        if (parts == 0) {
            if (missing == 0)
                found_.append(chosen_);
            return;
        }
        for (auto at = from; at + parts <= order_.size() && found_.size() < 2 && effort_ > 0; ++at) {
            const auto size = sizes_.at(order_.at(at));
            if (size * parts < missing) // the largest that is left is too small
                return;
            if (size > missing)
                continue;
            --effort_;
            chosen_.append(order_.at(at));
            descend(at + 1, parts - 1, missing - size);
            chosen_.removeLast();
        }
    }

    QList<qint64> sizes_;
    QList<qsizetype> order_;
    qint64 target_;
    qint64& effort_;
    QList<qsizetype> chosen_;
    QList<QList<qsizetype>> found_;
};

} // namespace

std::optional<SumFound> findSum(const QList<Amount>& amounts, Amount target, qint64& effort) {
    Search search(amounts, std::abs(target.inFen()), effort);
    const auto most = std::min(MostParts, amounts.size());
    for (qsizetype parts = 2; parts <= most && search.found().size() < 2; ++parts)
        search.run(parts);
    auto found = search.found();
    Amount all;
    for (const auto amount : amounts)
        all += amount;
    if (found.size() < 2 && amounts.size() > MostParts && all == target) {
        QList<qsizetype> every(amounts.size());
        std::iota(every.begin(), every.end(), 0);
        found.append(every);
    }
    if (found.isEmpty() || effort <= 0)
        return std::nullopt;
    auto first = found.first();
    std::sort(first.begin(), first.end());
    return SumFound{first, found.size() > 1};
}

} // namespace steward
