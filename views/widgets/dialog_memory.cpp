// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dialog_memory.h"

#include "views/widgets/table_view.h"
#include "views/widgets/view_memory.h"

#include <QDialog>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString keyOf(const QString &key, const TableView *table)
{
    return u"dialogs/%1/%2"_s.arg(key, table->objectName());
}

} // namespace

void rememberDialog(QDialog &dialog, ViewMemory &memory, const QString &key)
{
    const QString sizeKey = u"dialogs/%1/size"_s.arg(key);
    const QSize kept = memory.recall(sizeKey).toSize();
    const QWidget *over = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    const QSize room = dialog.screen()->availableSize().expandedTo(over ? over->size() : QSize());
    dialog.resize((kept.isValid() ? kept : dialog.size()).boundedTo(room));
    for (TableView *table : dialog.findChildren<TableView *>())
        if (table->model())
            table->restoreColumns(memory, keyOf(key, table));
    const auto keep = [&dialog, &memory, key, sizeKey] {
        memory.keep(sizeKey, dialog.size());
        for (const TableView *table : dialog.findChildren<TableView *>())
            if (table->model())
                table->keepColumns(memory, keyOf(key, table));
    };
    QObject::connect(&dialog, &QDialog::finished, &dialog, keep);
}

} // namespace sk
