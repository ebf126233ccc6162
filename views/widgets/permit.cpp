// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/permit.h"

#include "views/widgets/field_row.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr const char *offered = "offeredToolTip";
constexpr const char *barred = "barred";

//! Keeps a barred control disabled whatever its own screen says meanwhile: a form enables its buttons by what
//! is filled in and knows nothing of rights.
class Bar : public QObject {
public:
    explicit Bar(QWidget *control) : QObject(control)
    {
        setObjectName(u"bar"_s);
        control->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *control = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::EnabledChange && control->isEnabledTo(control->parentWidget()))
            control->setEnabled(false);
        return false;
    }
};

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
    delete control->findChild<QObject *>(u"bar"_s, Qt::FindDirectChildrenOnly);
    permitControl(control, whyNot);
    if (!whyNot.isEmpty())
        new Bar(control);
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
