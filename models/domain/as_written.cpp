// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/as_written.h"

#include "models/domain/identifiers/kept_form.h"
#include "models/domain/kinds.h"
#include "models/domain/overrides.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Identifying {
    const char *field;
    QString Registration::*text;
};

constexpr std::array identifying{Identifying{"credit_code", &Registration::creditCode},
                                 Identifying{"phone", &Registration::phone},
                                 Identifying{"plate", &Registration::plate},
                                 Identifying{"vin", &Registration::vin},
                                 Identifying{"imei", &Registration::imei},
                                 Identifying{"sim_number", &Registration::simNumber},
                                 Identifying{"iccid", &Registration::iccid}};

// Found by their whole text: a blank at the end would make another customer of them.
constexpr std::array found{&Registration::customerName, &Registration::installerName,
                           &Registration::terminalNumber};

//! False for what the centre masked: stars are nobody's notes, and nothing may be written over them.
bool isLegible(const QString &json)
{
    return json.isEmpty() || QJsonDocument::fromJson(json.toUtf8()).isObject();
}

QString textOf(const Registration &registration, const QString &wanted)
{
    QString text;
    forEachField<Registration>([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), QString Registration::*>) {
            if (wanted == QLatin1StringView(field.name))
                text = registration.*field.member;
        }
    });
    return text;
}

} // namespace

QMap<QString, QString> readAsWritten(const QString &json)
{
    QMap<QString, QString> texts;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QString text = it.value().toString(); !text.isEmpty())
            texts.insert(it.key(), text);
    return texts;
}

QString writtenAsWritten(const QMap<QString, QString> &texts)
{
    QJsonObject object; // keeps its keys sorted
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Registration normalised(Registration typed, const Registration *held)
{
    auto texts = readAsWritten(typed.asWritten);
    for (const auto &[name, member] : identifying) {
        const QString field = QString::fromLatin1(name);
        const QString text = typed.*member;
        if (held && text == held->*member)
            continue;
        typed.*member = keptForm(field, text);
        if (typed.*member != text)
            texts.insert(field, text);
        else if (keptForm(field, texts.value(field)) != text)
            texts.remove(field);
    }
    for (const auto member : found)
        if (!held || typed.*member != held->*member)
            typed.*member = (typed.*member).trimmed();
    if (isLegible(typed.asWritten))
        typed.asWritten = writtenAsWritten(texts);
    if (isLegible(typed.overrides))
        typed.overrides = writtenOverrides(settledOverrides(
            readOverrides(typed.overrides), [&](const QString &field) { return textOf(typed, field); }));
    return typed;
}

} // namespace sk
