/** What nearly every test includes, once for each kind of test; see core/precompiled.h. */
#pragma once

#ifdef QT_WIDGETS_LIB
#include "../ui/precompiled.h"
#else
#include "../core/precompiled.h"
#endif

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef QT_GUI_LIB
#include <QGuiApplication>
#else
#include <rapidcheck.h>
#endif
