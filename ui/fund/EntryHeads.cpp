#include "fund/EntryHeads.h"

#include <algorithm>

namespace steward {

namespace {
constexpr qsizetype BlockSize = 1024; ///< some milliseconds
} // namespace

EntryHeads::EntryHeads(QList<EntryId> entries, Read read)
    : entries_(std::move(entries)), read_(std::move(read)), heads_(entries_.size()),
      blocks_((entries_.size() + BlockSize - 1) / BlockSize) {}

EntryHeads::EntryHeads(QList<EntryHead> heads) : heads_(std::move(heads)) {}

const EntryHead& EntryHeads::at(qsizetype place) const {
    const auto block = place / BlockSize;
    if (block < blocks_.size() && !blocks_.at(block) && !refused_)
        read(block);
    return heads_.at(place);
}

bool EntryHeads::readOn() const {
    while (next_ < blocks_.size() && blocks_.at(next_))
        ++next_;
    if (next_ == blocks_.size() || refused_)
        return false;
    read(next_);
    return !refused_;
}

void EntryHeads::read(qsizetype block) const {
    const auto first = block * BlockSize;
    const auto wanted = entries_.mid(first, BlockSize);
    auto heads = read_(wanted);
    refused_ = heads.size() != wanted.size();
    if (refused_)
        return;
    blocks_[block] = true;
    std::move(heads.begin(), heads.end(), heads_.begin() + first);
}

} // namespace steward
