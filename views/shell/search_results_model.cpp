// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/search_results_model.h"

using namespace Qt::StringLiterals;

namespace sk {

void SearchResultsModel::setGroups(const QList<SearchGroup> &groups)
{
    beginResetModel();
    m_lines.clear();
    for (const SearchGroup &group : groups) {
        if (group.hits.isEmpty())
            continue;
        m_lines.append(Line{true, {.target = {}, .title = group.title, .detail = {}}, {}});
        for (const SearchHit &hit : group.hits)
            m_lines.append(Line{false, hit, group.iconName});
        if (group.more <= 0)
            continue;
        const QString words = tr("and %n more", nullptr, int(group.more));
        m_lines.append(
            Line{group.kind.isEmpty(), {.target = {}, .title = words, .detail = {}}, {}, group.kind});
    }
    endResetModel();
}

const SearchHit *SearchResultsModel::hitAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).heading || !m_lines.at(row).kind.isEmpty())
        return nullptr;
    return &m_lines.at(row).hit;
}

QString SearchResultsModel::kindAt(int row) const
{
    return row < 0 || row >= m_lines.size() ? QString() : m_lines.at(row).kind;
}

int SearchResultsModel::nextHit(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_lines.size(); next += step)
        if (!m_lines.at(next).heading)
            return next;
    return row;
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.hit.title;
    case DetailRole:
        return line.hit.detail;
    case IsHeadingRole:
        return line.heading;
    case IconNameRole:
        return line.iconName;
    case Qt::AccessibleTextRole:
        return line.hit.detail.isEmpty() ? line.hit.title : u"%1, %2"_s.arg(line.hit.title, line.hit.detail);
    default:
        return {};
    }
}

Qt::ItemFlags SearchResultsModel::flags(const QModelIndex &index) const
{
    return m_lines.at(index.row()).heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace sk
