// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/layout.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sk {

//! One object of a layout file and the way to it. Whatever is missing, of the wrong kind, out of range or
//! unknown is noted with its place; the first such note is kept and the file is refused at the end.
class JsonPart {
public:
    JsonPart(const QJsonValue &value, QString place, QString &problem);

    QString text(QLatin1String key, const QString &otherwise = {}) const;
    //! A number between `least` and `most`; without `otherwise` it has to be there.
    qreal number(QLatin1String key, qreal least, qreal most, std::optional<qreal> otherwise = {}) const;
    bool flag(QLatin1String key, bool otherwise) const;
    //! A pair of texts, Chinese and English.
    Words words(QLatin1String key) const;
    //! The position of the text among `choices`; 0 when it is not there.
    int choice(QLatin1String key, std::initializer_list<QLatin1String> choices) const;
    QJsonArray list(QLatin1String key, qsizetype most) const;
    JsonPart part(QLatin1String key) const;
    JsonPart part(const QJsonValue &value, const QString &place) const;

    bool has(QLatin1String key) const { return m_object.contains(key); }
    QStringList keys() const { return m_object.keys(); }
    QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    //! Notes every key that is not among these: a misspelt one would silently be ignored otherwise.
    void only(std::initializer_list<QLatin1String> known) const;
    void fail(const QString &what) const;

private:
    QJsonObject m_object;
    QString m_place;
    QString &m_problem;
};

//! A pair of texts from a two-element array; empty when it is none.
std::optional<Words> wordsFrom(const QJsonValue &value);

} // namespace sk
