// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/fact_list.h"

namespace sk::testing {

//! A part of a topic of the settings, by its name.
template<typename Widget>
Widget *part(QWidget &topic, const QString &name)
{
    return topic.findChild<Widget *>(name);
}

//! What a list of facts says of one of them.
inline QString fact(const FactList *list, const QString &label)
{
    for (const Fact &one : list->facts()) {
        if (one.label == label)
            return one.value;
    }
    return {};
}

} // namespace sk::testing
