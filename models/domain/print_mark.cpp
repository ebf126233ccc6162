// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/print_mark.h"

#include "models/domain/masking.h"
#include "models/domain/number.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longestMark = 120;
constexpr int hashDigits = 16;
// Begins the hash of a sheet to sign: the same record printed as another form is another sheet.
constexpr QByteArrayView toSign = "to sign\n";
// On a warranty card, taken from the register of persons with their phones.
constexpr QLatin1StringView people = "people"_L1;

QByteArray textOf(const Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "yes" : "no";
    if (const auto *number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return text->toUtf8();
    return {};
}

// Only fields that were filled in count, each with its name: a field that a later version adds leaves the
// marks of older sheets as they were.
template<typename Record>
void add(QCryptographicHash &hash, const Record &record)
{
    static const Row blank = toRow(Record{});
    const Row row = toRow(record);
    const QString kind = QString::fromLatin1(Description<Record>::kind);
    hash.addData(kind.toLatin1() + '\n');
    qsizetype i = 0;
    forEachField<Record>([&](const auto &field) {
        if (row.at(i) != blank.at(i) && isMarked(kind, QString::fromLatin1(field.name)))
            hash.addData(QByteArray(field.name) + '\x1f' + textOf(row.at(i)) + '\x1e');
        ++i;
    });
}

PrintMark marked(const QString &number, const QCryptographicHash &hash)
{
    return {number, QString::fromLatin1(hash.result().toHex().left(hashDigits).toUpper())};
}

QString renumbered(const QString &text, const QString &from, const QString &to)
{
    auto number = readNumber(text);
    if (!number || number->what != from)
        return {};
    number->what = to;
    return written(*number);
}

} // namespace

QString written(const PrintMark &mark)
{
    return u"SK1:%1:%2"_s.arg(mark.number, mark.hash);
}

Result<PrintMark> readMark(const QString &text)
{
    if (text.size() > longestMark)
        return Failure{Failure::Kind::Invalid, u"a print mark is shorter"_s};
    QString tidy = text.normalized(QString::NormalizationForm_KC).toUpper();
    tidy.remove(QRegularExpression(u"\\s"_s));
    static const QRegularExpression later(u"^SK(?!1:)\\d+:"_s);
    if (later.match(tidy).hasMatch())
        return Failure{Failure::Kind::TooNew, u"a print mark of a later kind"_s};
    static const QRegularExpression shape(u"^SK1:([0-9A-Z-]+):([0-9A-F]{16})$"_s);
    const auto match = shape.match(tidy);
    if (!match.hasMatch())
        return Failure{Failure::Kind::Invalid, u"not a print mark"_s};
    const auto number = readNumber(match.captured(1));
    if (!number)
        return Failure{Failure::Kind::Invalid, u"the number of the print mark is wrong"_s};
    return PrintMark{written(*number), match.captured(2)};
}

MarkState compare(const PrintMark &mark, const std::optional<PrintMark> &current)
{
    if (!current || current->number != mark.number)
        return MarkState::Unknown;
    return *current == mark ? MarkState::Unchanged : MarkState::Changed;
}

PrintMark markOf(const Registration &registration)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, registration);
    return marked(registration.number, hash);
}

PrintMark markOf(const AcceptedVehicle &vehicle)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, vehicle.acceptance);
    add(hash, vehicle.registration);
    return marked(vehicle.acceptance.number, hash);
}

PrintMark markOfBatch(const QString &number, const QList<AcceptedVehicle> &vehicles)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const AcceptedVehicle &vehicle : vehicles) {
        add(hash, vehicle.acceptance);
        add(hash, vehicle.registration);
    }
    return marked(number, hash);
}

PrintMark markForSigning(const Registration &registration, const QString &after)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(toSign);
    hash.addData(after.toUtf8());
    add(hash, registration);
    return marked(signingNumberOf(registration.number), hash);
}

PrintMark markOfBatchForSigning(const QString &number, const QList<Registration> &vehicles)
{
    QList<Registration> ordered = vehicles;
    std::ranges::sort(ordered, {}, &Registration::number);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(toSign);
    for (const Registration &vehicle : ordered)
        add(hash, vehicle);
    return marked(number, hash);
}

PrintMark markOfCard(const AcceptedVehicle &vehicle, const SaidBeside &said)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, vehicle.acceptance);
    add(hash, vehicle.registration);
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        if (!it.value().isEmpty() && it.key() != people)
            hash.addData(it.key().toUtf8() + '\x1f' + it.value().toUtf8() + '\x1e');
    return marked(cardNumberOf(vehicle.acceptance.number), hash);
}

QString cardNumberOf(const QString &acceptanceNumber)
{
    return renumbered(acceptanceNumber, u"YS"_s, u"BX"_s);
}

QString acceptanceNumberOf(const QString &cardNumber)
{
    return renumbered(cardNumber, u"BX"_s, u"YS"_s);
}

QString signingNumberOf(const QString &registrationNumber)
{
    return renumbered(registrationNumber, u"AZ"_s, u"YQ"_s);
}

QString registrationNumberOf(const QString &signingNumber)
{
    return renumbered(signingNumber, u"YQ"_s, u"AZ"_s);
}

bool isMarked(QStringView kind, QStringView field)
{
    // A change of these does not change what the paper says: links to registers, and reasons kept at the
    // desk.
    static const QList<std::pair<QStringView, QStringView>> unmarked{
        {u"registration", u"customer"},   {u"registration", u"vehicle"},
        {u"registration", u"terminal"},   {u"registration", u"sim"},
        {u"registration", u"installer"},  {u"registration", u"overrides"},
        {u"registration", u"as_written"}, {u"acceptance", u"registration"},
        {u"acceptance", u"corrects"},     {u"registration", u"warranty_card_at"},
    };
    return !unmarked.contains(std::pair(kind, field)) && !secretOf(kind, field);
}

} // namespace sk
