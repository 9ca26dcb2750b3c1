#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"
#include "forms/Plot.h"

namespace steward {

/** The desk's plots on paper, each with the figures that it is drawn from. */
struct PlotsForm {
    PaperHead head;
    struct Part {
        Plot plot;
        FormTable figures;
    };
    QList<Part> parts;
    QString title() const { return head.fundName + QStringLiteral(u"运行图"); }
};

} // namespace steward
