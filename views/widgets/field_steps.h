// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace sk {

//! What the fields of a form held before each change, to be taken back one by one (Ctrl+Z). A step is a field
//! that was left with another value than it was entered with, however many keys that took.
template<typename Field, typename Value>
class FieldSteps {
public:
    struct Step {
        Field field;
        Value before;
    };

    void begin() { *this = {}; }
    //! Notes what a field holds now; a step when that is another value. False when nothing changed.
    bool note(const Field &field, const Value &now)
    {
        if (!m_held.contains(field)) {
            m_held.insert(field, now);
            return false;
        }
        const Value before = std::exchange(m_held[field], now);
        if (before == now)
            return false;
        m_steps.append({field, before});
        return true;
    }
    //! The program put a value in that is not to be taken back.
    void hold(const Field &field, const Value &now) { m_held.insert(field, now); }
    std::optional<Step> takeBack()
    {
        if (m_steps.isEmpty())
            return std::nullopt;
        const Step step = m_steps.takeLast();
        m_held.insert(step.field, step.before);
        return step;
    }

private:
    QHash<Field, Value> m_held;
    QList<Step> m_steps;
};

} // namespace sk
