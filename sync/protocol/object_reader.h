// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/value.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace sk::wire {

//! Takes the members of a small message out by name. The first that is missing or of another type is
//! remembered and makes the whole message corrupt; what is asked afterwards no longer matters.
class ObjectReader {
public:
    explicit ObjectReader(const QByteArray &body);
    explicit ObjectReader(const QJsonValue &value);

    QString text(const QString &name, qsizetype atMost);
    QString textOrNothing(const QString &name, qsizetype atMost); //!< absent and null are empty
    qint64 number(const QString &name);
    bool flag(const QString &name);
    QUuid id(const QString &name);
    QUuid idOrNull(const QString &name); //!< null is the null id; it may not be absent
    QDateTime moment(const QString &name); //!< milliseconds UTC
    QDateTime momentOrNull(const QString &name); //!< null is no moment; it may not be absent
    QJsonArray list(const QString &name, qsizetype atMost);
    template<Worded E>
    E word(const QString &name)
    {
        E value{};
        if (!fromValue(sk::Value(text(name, 64)), value))
            refuse(name);
        return value;
    }

    bool has(const QString &name) const { return m_object.contains(name); }
    QJsonValue at(const QString &name) const { return m_object.value(name); }
    void refuse(const QString &name, Failure::Kind kind = Failure::Kind::Corrupt);
    void refuse(const Failure &failure);

    template<typename Message>
    Result<Message> result(Message message) const
    {
        if (m_failure)
            return *m_failure;
        return message;
    }

private:
    QJsonObject m_object;
    std::optional<Failure> m_failure;
};

} // namespace sk::wire
