// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace sk {

//! Why something expected did not work. The kind chooses the words a person reads; the detail is for the log.
struct Failure {
    enum class Kind {
        Offline, //!< nobody answered; try again later
        Refused, //!< the other side understood and said no
        Conflict, //!< somebody else changed it first
        Storage, //!< the database or the disk said no
        Full, //!< no room left on the disk
        ReadOnly, //!< the folder or file may not be written
        Busy, //!< another instance holds it
        Corrupt, //!< the bytes are not what they claim to be
        TooNew, //!< written by a newer program
        TooLarge, //!< over a limit of ours
        Missing, //!< not there
        Invalid, //!< what was asked makes no sense; the detail says which part
        Cancelled, //!< a person stopped it
        Settled, //!< signed work: it is answered by a correction, never edited
        LettersLost, //!< no number may be given: a restored or copied store, whose letters others may bear
    };
    Kind kind;
    QString detail; //!< for the log, never for the user, never personal data

    bool operator==(const Failure &) const = default;
};

//! Either a value or the reason there is none. Becomes std::expected with C++23.
template<typename T = std::monostate>
class [[nodiscard]] Result {
public:
    using Value = T;

    Result() requires std::is_same_v<T, std::monostate> : m_data(T{}) { }
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Failure failure) : m_data(std::in_place_index<1>, std::move(failure)) { }

    explicit operator bool() const { return m_data.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_data); }
    T &operator*() & { return std::get<0>(m_data); }
    T operator*() && { return std::get<0>(std::move(m_data)); } // so `for (x : *read())` is safe
    const T *operator->() const { return &std::get<0>(m_data); }
    T *operator->() { return &std::get<0>(m_data); }
    const Failure &failure() const { return std::get<1>(m_data); }

private:
    std::variant<T, Failure> m_data;
};

} // namespace sk
