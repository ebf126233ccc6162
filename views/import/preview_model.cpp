// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/preview_model.h"

#include "models/exchange/problem_words.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sk {

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

void PreviewModel::show(ImportPreview *preview)
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

QStringList PreviewModel::sentencesFor(const CheckedRow &row) const
{
    if (isImported(row))
        return {};
    QStringList sentences = sentencesOf(row, m_preview->layout);
    const bool asksForReason = std::ranges::any_of(row.problems, [](const RowProblem &problem) {
        return problem.what == RowProblem::What::KnownElsewhere;
    });
    if (asksForReason && !row.canBeAccepted())
        sentences.append(tr("A reason alone does not let this row in: mend the rest in the sheet first."));
    return sentences;
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
    case Reason:
        return tr("Keep because");
    default:
        return nameOfField(m_preview->layout.kind, m_preview->fields.at(section - FirstValue));
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckedRow &row = rowAt(index.row());
    if (role == Qt::EditRole && index.column() == Reason)
        return row.acceptedBecause;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return role == Qt::DisplayRole ? QVariant(row.row + 1) : QVariant(); // people count from 1
    case State:
        return isImported(row) ? tr("Imported") : nameOf(row.state());
    case Problems:
        return sentencesFor(row).join(role == Qt::ToolTipRole ? u'\n' : u' ');
    case Reason:
        if (!row.acceptedBecause.isEmpty())
            return row.acceptedBecause;
        return canBeAccepted(row) && role == Qt::DisplayRole ? tr("Give a reason…") : QString();
    default:
        return shownValue(m_preview->layout.kind, m_preview->fields.at(index.column() - FirstValue),
                          row.values.value(index.column() - FirstValue));
    }
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool open = index.isValid() && index.column() == Reason && canBeAccepted(rowAt(index.row()));
    return open ? flags | Qt::ItemIsEditable : flags;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Reason || role != Qt::EditRole
        || !canBeAccepted(rowAt(index.row()))
        || !m_preview->rows[m_rows.at(index.row())].accept(value.toString()))
        return false;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT reasonGiven();
    return true;
}

} // namespace sk
