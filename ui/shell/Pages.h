#pragma once

#include "common/DeskHost.h"
#include "common/Place.h"

#include <QString>

#include <functional>

namespace steward {

/** A page that was made, still empty, and how it looks at the file: at first and again. */
struct MadePage {
    QWidget* widget = nullptr;
    std::function<void()> reload;
    /** Takes a file that was dropped anywhere in the window; none: the page takes no files. */
    std::function<void(const QString& path)> takeFile = {};
    /** Shows one thing of the page; none: the page is only shown as a whole. */
    std::function<void(const Place& place)> showPlace = {};
    /** Has Ctrl+E for a table of its own choice. */
    bool exportsItself = false;
    /** Tells `follow` of each place that the page leads to; none: it leads nowhere. */
    std::function<void(QObject* listener, std::function<void(const Place&)> follow)> leads = {};
};

/** One page of the navigation. A feature registers itself by a line in Pages.cpp. */
struct PageKind {
    QString id;       ///< stable: `claims`
    const char* name; ///< English source in context "Pages"
    QString icon;     ///< freedesktop name
    std::function<MadePage(DeskHost& host, QWidget* parent)> make;
    QString title() const;
};

/** All pages, in the order of the navigation. */
const QList<PageKind>& pageKinds();

} // namespace steward
