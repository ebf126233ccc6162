// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/yard_model.h"

#include "models/domain/identifiers/plate.h"
#include "models/items/field_words.h"
#include "models/items/finding_words.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString kind = u"registration"_s;

struct Place {
    YardModel::Column column;
    const char *field;
    QString Registration::*member;
};

constexpr std::array<Place, 6> places{{
    {YardModel::Plate, "plate", &Registration::plate},
    {YardModel::Vin, "vin", &Registration::vin},
    {YardModel::Terminal, "terminal_number", &Registration::terminalNumber},
    {YardModel::Card, "iccid", &Registration::iccid},
    {YardModel::SimNumber, "sim_number", &Registration::simNumber},
    {YardModel::Imei, "imei", &Registration::imei},
}};

const Place *placeOf(QStringView field)
{
    const auto *const found = std::ranges::find_if(
        places, [&](const Place &place) { return field == QLatin1StringView(place.field); });
    return found == places.end() ? nullptr : found;
}

const Place *placeOf(int column)
{
    const auto *const found = std::ranges::find(places, YardModel::Column(column), &Place::column);
    return found == places.end() ? nullptr : found;
}

} // namespace

YardModel::YardModel(const Bench &bench, Known known, QObject *parent)
    : QAbstractTableModel(parent), m_bench(bench), m_known(std::move(known))
{
}

int YardModel::rowLacking(const Scanned &scanned) const
{
    const Place *place = placeOf(scanned.field);
    const auto same = std::ranges::find_if(
        m_vehicles, [&](const Registration &vehicle) { return vehicle.*(place->member) == scanned.text; });
    if (same != m_vehicles.end())
        return int(same - m_vehicles.begin());
    const auto lacking = std::ranges::find_if(
        m_vehicles, [&](const Registration &vehicle) { return (vehicle.*(place->member)).isEmpty(); });
    return int(lacking - m_vehicles.begin());
}

void YardModel::put(int row, const QString &field, const QString &text)
{
    Registration &vehicle = m_vehicles[row];
    const auto finding = judgeField(field, text, m_bench);
    vehicle.*(placeOf(field)->member) = finding ? finding->normalised : text;
    if (field == u"plate"_s)
        if (const auto colours = coloursOfPlate(vehicle.plate);
            !colours.isEmpty() && !colours.contains(vehicle.plateColour))
            vehicle.plateColour = colours.first();
    // One vehicle's repeat is the other's too: every remark may have changed.
    Q_EMIT dataChanged(index(0, 0), index(int(m_vehicles.size()) - 1, ColumnCount - 1));
    Q_EMIT edited();
}

int YardModel::scan(const QString &text)
{
    int row = -1;
    for (const Scanned &scanned : recognise(text)) {
        if (row < 0)
            row = rowLacking(scanned);
        if (row == m_vehicles.size()) {
            beginInsertRows({}, row, row);
            m_vehicles.append(Registration{});
            endInsertRows();
        }
        put(row, scanned.field, scanned.text);
    }
    return row;
}

void YardModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_vehicles.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void YardModel::clear()
{
    beginResetModel();
    m_vehicles.clear();
    endResetModel();
    Q_EMIT edited();
}

QString YardModel::repeated(int row, const QString &field) const
{
    const Place *place = placeOf(field);
    const QString &text = m_vehicles.at(row).*(place->member);
    if (text.isEmpty())
        return {};
    for (int other = 0; other < m_vehicles.size(); ++other) {
        const bool sameKey = m_vehicles.at(other).*(place->member) == text
            && (field != u"plate"_s || m_vehicles.at(other).plateColour == m_vehicles.at(row).plateColour);
        if (other != row && sameKey)
            return tr("%1 %2 is in line %3 too: scan it again.")
                .arg(nameOfField(kind, field), text)
                .arg(other + 1);
    }
    const QString number = m_known ? m_known(field, text) : QString();
    return number.isEmpty()
        ? QString()
        : tr("%1 %2 is in registration %3 already.").arg(nameOfField(kind, field), text, number);
}

QStringList YardModel::remarks(int row, Verdict least) const
{
    QStringList sentences;
    const Registration &vehicle = m_vehicles.at(row);
    for (const Place &place : places) {
        const QString field = QString::fromLatin1(place.field);
        const auto finding = judgeField(field, vehicle.*(place.member), m_bench);
        if (finding && finding->verdict() >= least)
            sentences.append(sentencesOf(*finding));
        if (const QString again = repeated(row, field); !again.isEmpty())
            sentences.append(again);
    }
    return sentences;
}

QString YardModel::whyNot(int row) const
{
    const Registration &vehicle = m_vehicles.at(row);
    QStringList sentences = remarks(row, Verdict::Wrong);
    if (vehicle.plate.isEmpty() && vehicle.vin.isEmpty())
        sentences.append(tr("The plate or the VIN is missing."));
    if (vehicle.terminalNumber.isEmpty())
        sentences.append(tr("The terminal is missing."));
    if (vehicle.iccid.isEmpty() && vehicle.simNumber.isEmpty())
        sentences.append(tr("The SIM card is missing."));
    return sentences.join(u' ');
}

int YardModel::readyCount() const
{
    int ready = 0;
    for (int row = 0; row < m_vehicles.size(); ++row)
        ready += whyNot(row).isEmpty() ? 1 : 0;
    return ready;
}

QJsonArray YardModel::draft() const
{
    QJsonArray rows;
    for (const Registration &vehicle : m_vehicles) {
        QJsonObject row{{u"plate_colour"_s, int(vehicle.plateColour)}};
        for (const Place &place : places)
            row.insert(QLatin1StringView(place.field), vehicle.*(place.member));
        rows.append(row);
    }
    return rows;
}

void YardModel::restore(const QJsonArray &draft)
{
    beginResetModel();
    m_vehicles.clear();
    for (const QJsonValue &row : draft) {
        Registration vehicle;
        const int colour = row[u"plate_colour"].toInt(int(PlateColour::Yellow));
        vehicle.plateColour = PlateColour(std::clamp(colour, 0, int(PlateColour::GradientGreen)));
        for (const Place &place : places)
            vehicle.*(place.member) = row[QLatin1StringView(place.field)].toString();
        m_vehicles.append(vehicle);
    }
    endResetModel();
    Q_EMIT edited();
}

int YardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_vehicles.size());
}

int YardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant YardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (const Place *place = placeOf(section))
        return nameOfField(kind, QString::fromLatin1(place->field));
    return section == Colour ? nameOfField(kind, u"plate_colour") : tr("Please look");
}

QVariant YardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    const Registration &vehicle = m_vehicles.at(index.row());
    if (role == Qt::ToolTipRole || index.column() == Remark) {
        const QString barred = whyNot(index.row());
        const QString hints = remarks(index.row(), Verdict::Check).join(u' ');
        const QString said = barred.isEmpty() ? hints : barred;
        return said.isEmpty() && role == Qt::DisplayRole ? tr("Ready") : said;
    }
    if (index.column() == Colour)
        return nameOf(vehicle.plateColour);
    return vehicle.*(placeOf(index.column())->member);
}

bool YardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (index.column() == Colour) {
        const auto colour = m_bench.reference.colourNamed(text);
        if (!colour)
            return false;
        m_vehicles[index.row()].plateColour = *colour;
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
        Q_EMIT edited();
        return true;
    }
    const Place *place = placeOf(index.column());
    if (!place)
        return false;
    put(index.row(), QString::fromLatin1(place->field), text);
    return true;
}

Qt::ItemFlags YardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == Remark ? flags : flags | Qt::ItemIsEditable;
}

} // namespace sk
