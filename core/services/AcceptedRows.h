#pragma once

#include "services/Dossier.h"

namespace steward {

/** The loans of a bank's quarter that its claims have taken up: in this one, its first one, a supplement. */
class AcceptedLoans {
public:
    static Result<AcceptedLoans> of(const Office& office, const Dossier& dossier);

    /**
     * Whether the loan of the row has been taken up, where, and which of the row's cells say something else
     * now. Only the first row of a loan is that one; a second is a repetition, which judging finds.
     */
    std::optional<AcceptedRow> take(const ClaimRow& row);
    /** What take() took of that note last. */
    const Item& itemOf(const QString& note) const { return items_.constFind(note)->item; }

private:
    struct Taken {
        Item item;
        QString claim;
        bool met = false;
    };
    void add(const Item& item, const QString& claim);

    QHash<QString, Taken> items_; ///< by loan note
};

} // namespace steward
