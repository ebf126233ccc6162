// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/preview_model.h"

#include "models/exchange/problem_words.h"
#include "models/items/field_words.h"

#include <QCoreApplication>

namespace sk {

namespace {

QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return {};
}

} // namespace

QString nameOf(CheckedRow::State state)
{
    switch (state) {
    case CheckedRow::State::Good:
        return QCoreApplication::translate("sk::PreviewModel", "Good");
    case CheckedRow::State::ToCheck:
        return QCoreApplication::translate("sk::PreviewModel", "Please check");
    case CheckedRow::State::Blocked:
        return QCoreApplication::translate("sk::PreviewModel", "Kept out");
    case CheckedRow::State::Skipped:
        return QCoreApplication::translate("sk::PreviewModel", "There already");
    }
    return {};
}

void PreviewModel::choose()
{
    m_rows.clear();
    for (qsizetype i = 0; m_preview && i < m_preview->rows.size(); ++i)
        if (!m_only || m_preview->rows.at(i).state() == *m_only)
            m_rows.append(int(i));
}

void PreviewModel::show(const ImportPreview *preview)
{
    beginResetModel();
    m_preview = preview;
    choose();
    endResetModel();
}

void PreviewModel::filter(std::optional<CheckedRow::State> state)
{
    beginResetModel();
    m_only = state;
    choose();
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstValue + (m_preview ? int(m_preview->fields.size()) : 0);
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case State:
        return tr("State");
    case Problems:
        return tr("What is the matter");
    default:
        return nameOfField(m_preview->layout.kind, m_preview->fields.at(section - FirstValue));
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckedRow &row = m_preview->rows.at(m_rows.at(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return role == Qt::DisplayRole ? QVariant(row.row + 1) : QVariant(); // people count from 1
    case State:
        return nameOf(row.state());
    case Problems:
        return sentencesOf(row, m_preview->layout).join(role == Qt::ToolTipRole ? u'\n' : u' ');
    default:
        return textOf(row.values.value(index.column() - FirstValue));
    }
}

} // namespace sk
