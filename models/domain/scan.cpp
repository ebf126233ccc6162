// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longestScan = 200;

QString tidied(const QString &scan)
{
    QString text = scan.normalized(QString::NormalizationForm_KC).toUpper();
    // Scanners send their own prefixes and line ends, people type spaces and the dot of a plate.
    static const QRegularExpression noise(
        u"[\\s\\x{200B}\\x{FEFF}\\x{00B7}\\x{30FB}\\x{2022}\\x{0000}-\\x{001F}]"_s);
    return text.remove(noise);
}

struct Shape {
    const char *field;
    QRegularExpression pattern;
};

//! In this order: the narrow shapes first.
const QList<Shape> &shapes()
{
    static const QList<Shape> all{
        {"iccid", QRegularExpression(u"^89[0-9]{4}[0-9A-F]{13,14}$"_s)},
        {"plate", QRegularExpression(u"^[\\x{4E00}-\\x{9FFF}][A-Z][0-9A-Z\\x{4E00}-\\x{9FFF}]{4,7}$"_s)},
        {"vin", QRegularExpression(u"^(?=.*[A-Z])[0-9A-HJ-NPR-Z]{17}$"_s)},
        {"imei", QRegularExpression(u"^[0-9]{15}$"_s)},
        {"sim_number", QRegularExpression(u"^(1[3-9][0-9]{9}|14[0-9]{11}|1064[0-9]{9})$"_s)},
    };
    return all;
}

QString fieldOf(const QString &text)
{
    for (const Shape &shape : shapes())
        if (shape.pattern.match(text).hasMatch())
            return QString::fromLatin1(shape.field);
    return u"terminal_number"_s;
}

} // namespace

bool looksLikeTerminal(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9A-Z]{7}$"_s);
    return shape.match(text).hasMatch();
}

QList<Scanned> recognise(const QString &scan)
{
    if (scan.size() > longestScan)
        return {};
    const QString text = tidied(scan);
    if (text.isEmpty())
        return {};
    if (!text.contains(u'*'))
        return {{fieldOf(text), text}};
    // Of a sticker only what is certain by its shape: model and part numbers look like anything.
    QList<Scanned> found;
    for (const QString &part : text.split(u'*', Qt::SkipEmptyParts))
        if (const QString field = fieldOf(part);
            field == u"iccid"_s || field == u"imei"_s || field == u"vin"_s)
            found.append({field, part});
    return found;
}

} // namespace sk
