// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/value_view.h"

namespace sk {

Value valueOf(const ValueView &view)
{
    struct Visitor {
        Value operator()(std::monostate) const { return {}; }
        Value operator()(bool flag) const { return flag; }
        Value operator()(qint64 number) const { return number; }
        Value operator()(std::string_view text) const
        {
            return QString::fromUtf8(text.data(), qsizetype(text.size()));
        }
    };
    return std::visit(Visitor{}, view);
}

} // namespace sk
