/** What nearly every file of the window includes; see core/precompiled.h. */
#pragma once

#include "precompiled.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QWidget>
