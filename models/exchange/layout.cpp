// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/layout.h"

#include "models/domain/kinds.h"
#include "models/exchange/titles.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int rowsLooked = 10;
constexpr int mostColumns = 300;

struct Candidate {
    int column;
    TitleMeaning meaning;
};

//! Gives each field to the column whose title means it best; every column and field at most once.
QStringList assigned(const QString &kind, const QStringList &titles)
{
    QList<Candidate> candidates;
    for (int column = 0; column < titles.size(); ++column)
        for (const TitleMeaning &meaning : meaningsOf(kind, titles.at(column)))
            candidates.append({column, meaning});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.meaning.rank < b.meaning.rank; });
    QStringList fields(titles.size());
    for (const Candidate &candidate : candidates)
        if (fields.at(candidate.column).isEmpty() && !fields.contains(candidate.meaning.field))
            fields[candidate.column] = candidate.meaning.field;
    return fields;
}

qsizetype knownColumns(const Layout &layout)
{
    return layout.fields.size() - layout.fields.count(QString());
}

//! Whether some column holds what a row of that kind cannot do without.
bool namesItsRows(const Layout &layout)
{
    const QStringList groups = requiredFields(layout.kind);
    return std::all_of(groups.begin(), groups.end(), [&](const QString &group) {
        const QStringList fields = group.split(u'|');
        return std::any_of(fields.begin(), fields.end(),
                           [&](const QString &field) { return layout.columnOf(field) >= 0; });
    });
}

//! One known word can stand anywhere: a title row has two, or is a list of nothing but plates.
bool looksLikeTitles(const Layout &layout)
{
    if (layout.fields.size() > 1)
        return knownColumns(layout) >= 2;
    const QStringList required = requiredFields(layout.kind).join(u'|').split(u'|');
    return layout.fields.size() == 1 && required.contains(layout.fields.first());
}

} // namespace

QList<int> Layout::unusedColumns() const
{
    QList<int> columns;
    for (int column = 0; column < fields.size(); ++column)
        if (fields.at(column).isEmpty() && !titles.at(column).isEmpty())
            columns.append(column);
    return columns;
}

Layout layoutAt(const Sheet &sheet, int row, const QString &kind)
{
    Layout layout{kind, row, {}, {}};
    for (int column = 0; column < std::min(sheet.columnCount(), mostColumns); ++column)
        layout.titles.append(sheet.at(row, column).text.left(100).trimmed().toString());
    layout.fields = assigned(kind, layout.titles);
    return layout;
}

Layout findLayout(const Sheet &sheet, const QString &kind)
{
    Layout best{kind, -1, {}, {}};
    int looked = 0;
    for (int row = 0; row < sheet.rowCount() && looked < rowsLooked; ++row) {
        if (sheet.isRowEmpty(row))
            continue;
        ++looked;
        const Layout layout = layoutAt(sheet, row, kind);
        if (looksLikeTitles(layout) && knownColumns(layout) > knownColumns(best))
            best = layout;
    }
    return best;
}

FoundSheet findSheet(const Workbook &book, const QString &kind)
{
    FoundSheet best;
    for (const bool hidden : {false, true}) {
        for (int i = 0; i < book.sheets.size(); ++i) {
            if (book.sheets.at(i).hidden != hidden)
                continue;
            const Layout layout = findLayout(book.sheets.at(i), kind);
            if (layout.isFound() && (best.sheet < 0 || knownColumns(layout) > knownColumns(best.layout)))
                best = {i, layout};
        }
        if (best.sheet >= 0)
            break;
    }
    if (best.sheet < 0)
        best.layout.kind = kind;
    return best;
}

QStringList importableKinds()
{
    return {u"registration"_s, u"terminal"_s, u"sim_card"_s};
}

FoundSheet recogniseSheet(const Workbook &book)
{
    FoundSheet best;
    for (const QString &kind : importableKinds()) {
        const FoundSheet found = findSheet(book, kind);
        if (found.sheet < 0 || !namesItsRows(found.layout))
            continue;
        // A list with plates is about vehicles, whatever else it says of them.
        if (kind == u"registration")
            return found;
        if (best.sheet < 0 || knownColumns(found.layout) > knownColumns(best.layout))
            best = found;
    }
    return best.sheet < 0 ? findSheet(book, importableKinds().first()) : best;
}

void assign(Layout &layout, int column, const QString &field)
{
    if (column < 0 || column >= layout.fields.size())
        return;
    if (const int before = field.isEmpty() ? -1 : layout.columnOf(field); before >= 0)
        layout.fields[before].clear();
    layout.fields[column] = field;
}

QString layoutKey(const Layout &layout)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(layout.kind.toUtf8());
    for (const QString &title : layout.titles) {
        hash.addData(QByteArrayView("\n"));
        hash.addData(plainTitle(title, true).toUtf8());
    }
    return QString::fromLatin1(hash.result().first(12).toHex());
}

QJsonObject rememberedLayout(const Layout &layout)
{
    return {{u"kind"_s, layout.kind}, {u"fields"_s, QJsonArray::fromStringList(layout.fields)}};
}

bool recall(Layout &layout, const QJsonObject &remembered)
{
    const KindInfo *info = kindNamed(layout.kind);
    const QJsonArray array = remembered[u"fields"_s].toArray();
    if (!info || remembered[u"kind"_s].toString() != layout.kind || array.size() != layout.fields.size())
        return false;
    QStringList fields;
    for (const auto &value : array)
        fields.append(value.toString());
    for (const QString &field : fields)
        if (!field.isEmpty() && (info->indexOf(field) < 0 || fields.count(field) > 1))
            return false;
    layout.fields = fields;
    return true;
}

} // namespace sk
