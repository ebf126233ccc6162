// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/rights_model.h"

#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "models/items/right_words.h"
#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QStringList wordsFor(const Grants &grants)
{
    QStringList words;
    for (const Grant grant : grants)
        words.append(nameOf(grant));
    return words;
}

} // namespace

RightsModel::RightsModel(const RightsTable &table, QObject *parent) : QAbstractTableModel(parent)
{
    for (const KindInfo &kind : allKinds()) {
        m_lines.append({nameOfKind(kind.kind), false, wordsFor(*table.kinds.constFind(kind.kind))});
        for (const QString &field : kind.fields) {
            const auto exception = table.fields.constFind(kind.kind + u'.' + field);
            if (exception != table.fields.constEnd())
                m_lines.append(
                    {tr("– of it: %1").arg(nameOfField(kind.kind, field)), true, wordsFor(*exception)});
        }
    }
    for (size_t i = 0; i < table.abilities.size(); ++i) {
        Line line{nameOf(Ability(i)), false, {}};
        for (const bool may : table.abilities.at(i))
            line.cells.append(may ? tr("yes") : nameOf(Grant::None));
        m_lines.append(line);
    }
}

void RightsModel::setRole(std::optional<Role> role)
{
    m_role = role;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RightsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RightsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(wordsOf(Role{}).size());
}

QVariant RightsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column == 0 ? line.what : line.cells.at(column - 1);
    const bool isOwn = m_role && column == int(*m_role) + 1;
    if (role == Qt::BackgroundRole && isOwn)
        return coloursOf(QGuiApplication::palette()).accentSoft;
    if (role == Qt::ForegroundRole
        && (column > 0 ? line.cells.at(column - 1) == nameOf(Grant::None) : line.isException))
        return coloursOf(QGuiApplication::palette()).quiet;
    if (role == Qt::FontRole && column > 0 && line.cells.at(column - 1) == nameOf(Grant::Write))
        return fontFor(Type::Strong);
    return {};
}

QVariant RightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("What") : nameOf(Role(section - 1));
}

} // namespace sk
