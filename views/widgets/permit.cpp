// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/permit.h"

#include "views/widgets/field_row.h"

#include <QAction>
#include <QLineEdit>

namespace sk {

namespace {

constexpr const char *offered = "offeredToolTip";
constexpr const char *barred = "barred";

template<typename Control>
void permitControl(Control *control, const QString &whyNot)
{
    if (!control->property(offered).isValid())
        control->setProperty(offered, control->toolTip());
    control->setEnabled(whyNot.isEmpty());
    control->setToolTip(whyNot.isEmpty() ? control->property(offered).toString() : whyNot);
}

} // namespace

void permit(QWidget *control, const QString &whyNot)
{
    if (!control)
        return;
    permitControl(control, whyNot);
    control->setAccessibleDescription(whyNot);
}

void permit(QAction *action, const QString &whyNot)
{
    if (action)
        permitControl(action, whyNot);
}

void permit(FieldRow *row, const QString &whyNot)
{
    row->editor()->setProperty(barred, !whyNot.isEmpty());
    // A text stays selectable; everything else is greyed.
    if (auto *line = qobject_cast<QLineEdit *>(row->editor()))
        line->setReadOnly(!whyNot.isEmpty());
    else
        row->editor()->setEnabled(whyNot.isEmpty());
    row->editor()->setToolTip(whyNot);
    row->setHint(whyNot);
}

bool isBarred(const QWidget *editor)
{
    return editor->property(barred).toBool();
}

} // namespace sk
