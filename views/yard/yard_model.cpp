// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/yard_model.h"

#include "models/domain/completeness.h"
#include "models/domain/identifiers/plate.h"
#include "models/items/field_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString kind = u"registration"_s;
constexpr qsizetype mostSteps = 200;

//! Null for a column that is typed otherwise.
const YardField *fieldAt(int column)
{
    switch (YardModel::Column(column)) {
    case YardModel::Plate:
        return yardField(u"plate");
    case YardModel::Vin:
        return yardField(u"vin");
    case YardModel::Terminal:
        return yardField(u"terminal_number");
    case YardModel::Card:
        return yardField(u"iccid");
    case YardModel::SimNumber:
        return yardField(u"sim_number");
    case YardModel::Imei:
        return yardField(u"imei");
    case YardModel::Engine:
        return yardField(u"engine_number");
    case YardModel::Colour:
    case YardModel::Remark:
    case YardModel::ColumnCount:
        break;
    }
    return nullptr;
}

} // namespace

YardModel::YardModel(const Bench &bench, YardRegisters registers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bench(bench)
    , m_registers(std::move(registers))
    , m_judge(bench, m_registers.twin)
{
}

int YardModel::rowFor(const QList<Scanned> &parts) const
{
    for (const Scanned &part : parts) {
        const auto same = std::ranges::find_if(m_lines, [&](const YardLine &line) {
            return line.scanned.*(yardField(part.field)->member) == part.text;
        });
        if (same != m_lines.end())
            return int(same - m_lines.begin());
    }
    if (m_current < 0 || m_current >= m_lines.size())
        return int(m_lines.size());
    const Registration &current = m_lines.at(m_current).scanned;
    const bool free = std::ranges::all_of(
        parts, [&](const Scanned &part) { return (current.*(yardField(part.field)->member)).isEmpty(); });
    return free ? m_current : int(m_lines.size());
}

void YardModel::remember()
{
    m_before.append(m_lines);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
}

void YardModel::tellAll()
{
    // One vehicle's repeat is the other's too: every remark may have changed.
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
    Q_EMIT edited();
}

void YardModel::put(int row, const QString &field, const QString &text)
{
    Registration &vehicle = m_lines[row].scanned;
    const auto finding = judgeField(field, text, m_bench);
    vehicle.*(yardField(field)->member) = finding ? finding->normalised : text;
    m_lines[row].reasons.remove(field);
    if (field == u"plate"_s)
        if (const auto colours = coloursOfPlate(vehicle.plate);
            !colours.isEmpty() && !colours.contains(vehicle.plateColour))
            vehicle.plateColour = colours.first();
    learn(row);
}

void YardModel::learn(int row)
{
    if (!m_registers.fill)
        return;
    // Anew from what was scanned: what an earlier, mistaken number brought along goes with it.
    const Registration scanned = m_lines.at(row).scanned;
    Registration known = scanned;
    for (const char *field : {"plate", "terminal_number", "iccid", "sim_number"})
        known = m_registers.fill(known, QString::fromLatin1(field));
    m_lines[row].known = known;
}

int YardModel::scan(const QString &text)
{
    const QList<Scanned> parts = recognise(text);
    if (parts.isEmpty())
        return -1;
    remember();
    const int row = rowFor(parts);
    if (row == m_lines.size()) {
        beginInsertRows({}, row, row);
        m_lines.append(YardLine{});
        endInsertRows();
    }
    for (const Scanned &part : parts)
        put(row, part.field, part.text);
    m_current = row;
    tellAll();
    return row;
}

void YardModel::removeRow(int row)
{
    remember();
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    m_current = -1;
    tellAll();
}

bool YardModel::undo()
{
    if (m_before.isEmpty())
        return false;
    beginResetModel();
    m_lines = m_before.takeLast();
    m_current = int(m_lines.size()) - 1;
    endResetModel();
    Q_EMIT edited();
    return true;
}

void YardModel::removeEntered(const QList<int> &rows)
{
    beginResetModel();
    QList<YardLine> left;
    for (int row = 0; row < m_lines.size(); ++row)
        if (!rows.contains(row))
            left.append(m_lines.at(row));
    m_lines = left;
    m_before.clear(); // what was entered is not brought back
    m_current = -1;
    endResetModel();
    Q_EMIT edited();
}

void YardModel::setCommon(const Registration &common)
{
    m_common = common;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

bool YardModel::isDoubtful(int row) const
{
    return !m_judge.wrongIn(m_lines.at(row)).isEmpty();
}

void YardModel::keepAnyway(int row, const QString &reason)
{
    remember();
    for (const QString &field : m_judge.wrongIn(m_lines.at(row)))
        m_lines[row].reasons.insert(field, reason);
    tellAll();
}

QString YardModel::whyNot(int row) const
{
    const Registration vehicle = this->vehicle(row);
    QStringList sentences = m_judge.remarks(m_lines, row, Verdict::Wrong);
    if (vehicle.plate.isEmpty() && vehicle.vin.isEmpty())
        sentences.append(tr("The plate or the VIN is missing."));
    if (vehicle.terminalNumber.isEmpty())
        sentences.append(tr("The terminal is missing."));
    if (vehicle.iccid.isEmpty() && vehicle.simNumber.isEmpty())
        sentences.append(tr("The SIM card is missing."));
    return sentences.join(u' ');
}

QStringList YardModel::stillMissing(int row) const
{
    QStringList names;
    for (const Obstacle &obstacle : missingIn(vehicle(row), m_bench))
        names.append(nameOfField(kind, obstacle.field));
    return names;
}

QList<int> YardModel::readyRows() const
{
    QList<int> ready;
    for (int row = 0; row < m_lines.size(); ++row)
        if (whyNot(row).isEmpty())
            ready.append(row);
    return ready;
}

QList<Registration> YardModel::readyVehicles() const
{
    QList<Registration> ready;
    for (const int row : readyRows())
        ready.append(vehicle(row));
    return ready;
}

int YardModel::readyCount() const
{
    return int(readyRows().size());
}

QJsonArray YardModel::draft() const
{
    QJsonArray rows;
    for (const YardLine &line : m_lines)
        rows.append(draftOf(line));
    return rows;
}

void YardModel::restore(const QJsonArray &draft)
{
    beginResetModel();
    m_lines.clear();
    for (const QJsonValue &row : draft)
        m_lines.append(yardLineFrom(row.toObject()));
    m_current = int(m_lines.size()) - 1;
    endResetModel();
    Q_EMIT edited();
}

int YardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
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
    if (const YardField *field = fieldAt(section))
        return nameOfField(kind, QString::fromLatin1(field->name));
    return section == Colour ? nameOfField(kind, u"plate_colour") : tr("Please look");
}

QString YardModel::remark(int row) const
{
    if (const QString barred = whyNot(row); !barred.isEmpty())
        return barred;
    QStringList sentences = m_judge.remarks(m_lines, row, Verdict::Check);
    if (const QStringList missing = stillMissing(row); !missing.isEmpty())
        sentences.append(
            tr("Can be entered; to be added for a complete form: %1.").arg(missing.join(tr(", "))));
    return sentences.isEmpty() ? tr("Ready") : sentences.join(u' ');
}

QVariant YardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    if (role == Qt::ToolTipRole || index.column() == Remark)
        return remark(index.row());
    const YardLine &line = m_lines.at(index.row());
    if (index.column() == Colour)
        return nameOf(line.scanned.plateColour);
    const YardField *field = fieldAt(index.column());
    const QString &own = line.scanned.*(field->member);
    if (!own.isEmpty() || role == Qt::EditRole)
        return own;
    // What a register knew and nobody here typed is hidden from those who may not read it.
    return shownText(kind, QLatin1StringView(field->name).toString(), line.known.*(field->member),
                     {m_registers.viewer, Occasion::Form});
}

bool YardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    const auto colour = index.column() == Colour ? m_bench.reference.colourNamed(text) : std::nullopt;
    const YardField *field = fieldAt(index.column());
    if (!field && !colour)
        return false;
    remember();
    if (colour)
        m_lines[index.row()].scanned.plateColour = *colour;
    else
        put(index.row(), QString::fromLatin1(field->name), text);
    tellAll();
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
