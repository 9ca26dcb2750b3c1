#pragma once

#include <QTest>

#include <rapidcheck.h>

/** Fails the running test, with the smallest counter-example found, unless the law holds. */
#define QVERIFY_LAW(description, ...) QVERIFY2(rc::check(description, __VA_ARGS__), description)
