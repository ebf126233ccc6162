// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/registration_window.h"

#include "models/domain/attachment.h"
#include "models/domain/depot.h"
#include "models/items/registration_words.h"
#include "models/store/owed_files.h"

#include <algorithm>
#include <unordered_map>

namespace sk {

namespace {

constexpr int pageRows = 64;
constexpr int keptPages = 24;
constexpr qsizetype fewChanges = 32; // more are quicker put in order together

} // namespace

RegistrationWindow::RegistrationWindow(Store &store, LiveCatalogue &catalogue, const PolicyBook &policies,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_policies(policies)
    , m_cells(policies, catalogue.completeness())
    , m_pages(keptPages)
{
    readDepots();
    if (catalogue.catalogue()) {
        m_rows = catalogue.catalogue()->rows(filterInForce(), orderInForce(), m_order);
    } else if (auto newest = newestRegistrations(store.session())) {
        m_rows = std::move(*newest);
    }
    connect(&catalogue, &LiveCatalogue::loaded, this, &RegistrationWindow::reorder);
    connect(&catalogue, &LiveCatalogue::changed, this, &RegistrationWindow::takeChanges);
    connect(&store, &Store::changed, this, &RegistrationWindow::takeNotice);
}

void RegistrationWindow::takeNotice(const ChangeNotice &notice)
{
    if (notice.kind == QLatin1StringView(Description<sk::Depot>::kind))
        readDepots();
    else if (notice.kind == QLatin1StringView(Description<Policy>::kind))
        m_cells.setPolicies(m_policies);
    else if (notice.kind == QLatin1StringView(Description<Attachment>::kind))
        m_pages.clear();
    else
        return;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RegistrationWindow::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegistrationWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void RegistrationWindow::readDepots()
{
    QHash<DepotId, QString> names;
    if (const auto depots = m_store.session().table<sk::Depot>().all())
        for (const sk::Depot &depot : *depots)
            names.insert(depot.id, depot.name);
    m_cells.setDepots(names);
}

const RegistrationWindow::Shown &RegistrationWindow::shownAt(int row) const
{
    static const Shown nothing;
    const int number = row / pageRows;
    const Page *page = m_pages.object(number);
    if (!page) {
        const size_t first = size_t(number) * pageRows;
        const size_t count = qMin(size_t(pageRows), m_rows.size() - first);
        const auto lines = registrationLines(m_store.session(), std::span(m_rows).subspan(first, count));
        if (!lines) {
            Q_EMIT failed(lines.failure());
            return nothing;
        }
        auto *fresh = new Page;
        const auto waiting = waitingFilesOf(*lines);
        for (const RegistrationLine &line : *lines)
            fresh->append({line, m_cells.stageOf(line), waiting.value(line.registration.id.value)});
        m_pages.insert(number, fresh);
        page = fresh;
    }
    return page->at(row % pageRows);
}

QHash<QUuid, int> RegistrationWindow::waitingFilesOf(const QList<RegistrationLine> &lines) const
{
    Database &db = m_store.session().database();
    const auto enrolment = enrolmentOf(db);
    if (!enrolment || !enrolment->isEnrolled())
        return {};
    QList<QUuid> ids;
    for (const RegistrationLine &line : lines)
        ids.append(line.registration.id.value);
    const auto waiting = OwedFiles(db).waitingOf(ids);
    return waiting ? *waiting : QHash<QUuid, int>();
}

const RegistrationLine &RegistrationWindow::lineAt(int row) const
{
    return shownAt(row).line;
}

RegistrationStage RegistrationWindow::stageAt(int row) const
{
    return shownAt(row).stage;
}

int RegistrationWindow::indexOf(const RegistrationId &id) const
{
    const auto row = rowOfRegistration(m_store.session(), id);
    if (!row || *row == 0)
        return -1;
    const auto found = std::find(m_rows.begin(), m_rows.end(), quint32(*row));
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant RegistrationWindow::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Shown &shown = shownAt(index.row());
    if (role == StageRole)
        return int(shown.stage);
    if (role == IdRole)
        return shown.line.registration.id.value;
    if (role == WaitingFilesRole)
        return shown.waitingFiles;
    if (role == Qt::ToolTipRole && index.column() == Plate && shown.waitingFiles > 0)
        return tr("%n photo(s) not uploaded", nullptr, shown.waitingFiles);
    if (role == Qt::ToolTipRole && index.column() == Stage)
        return sentenceOf(shown.stage);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Stage ? nameOf(shown.stage) : m_cells.text(shown.line, index.column());
}

QVariant RegistrationWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? RegistrationCells::title(section)
                                                                    : QVariant();
}

void RegistrationWindow::setViewer(sk::Role viewer)
{
    if (viewer == m_cells.viewer().role)
        return;
    m_cells.setViewer({viewer, Occasion::List});
    reorder(); // what is hidden is neither searched nor sorted by
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

RegistrationFilter RegistrationWindow::filterInForce() const
{
    RegistrationFilter filter = m_filter;
    filter.viewer = m_cells.viewer().role;
    return filter;
}

RegistrationOrder RegistrationWindow::orderInForce() const
{
    return RegistrationCatalogue::orderFor(m_by, m_cells.viewer().role);
}

void RegistrationWindow::setFilter(const RegistrationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reorder();
}

void RegistrationWindow::sort(int column, Qt::SortOrder order)
{
    const RegistrationOrder by = RegistrationCells::orderOf(column);
    m_by = by;
    m_order = by == RegistrationOrder::Arrival ? Qt::DescendingOrder : order;
    reorder();
}

void RegistrationWindow::reorder()
{
    if (const RegistrationCatalogue *catalogue = m_catalogue.catalogue())
        exchange(catalogue->rows(filterInForce(), orderInForce(), m_order));
}

void RegistrationWindow::exchange(std::vector<quint32> rows)
{
    if (rows == m_rows) {
        m_pages.clear();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    const bool sameLength = rows.size() == m_rows.size();
    if (!sameLength) {
        beginResetModel();
        m_rows = std::move(rows);
        m_pages.clear(); // whoever heard of the beginning may have looked once more
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<quint32, int> places;
    for (const QModelIndex &each : before)
        places.emplace(m_rows[size_t(each.row())], -1);
    for (size_t i = 0; !places.empty() && i < rows.size(); ++i)
        if (const auto found = places.find(rows[i]); found != places.end())
            found->second = int(i);
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after.append(index(places.at(m_rows[size_t(each.row())]), each.column()));
    m_rows = std::move(rows);
    m_pages.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RegistrationWindow::takeChanges(const QList<qint64> &rows)
{
    if (rows.size() > fewChanges) {
        reorder();
        return;
    }
    for (const qint64 row : rows)
        takeChange(quint32(row));
}

void RegistrationWindow::takeChange(quint32 row)
{
    const RegistrationCatalogue &catalogue = *m_catalogue.catalogue();
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    const bool wasHere = found != m_rows.end();
    const auto from = size_t(found - m_rows.begin());
    if (wasHere)
        m_rows.erase(found); // nobody looks before it is back or said to be gone
    const bool isHere = catalogue.passes(row, filterInForce());
    const size_t to = isHere ? catalogue.placeOf(row, m_rows, orderInForce(), m_order) : 0;
    if (wasHere)
        m_rows.insert(m_rows.begin() + qptrdiff(from), row);
    if (wasHere && isHere) {
        moveWithin(from, to);
    } else if (wasHere) {
        beginRemoveRows({}, int(from), int(from));
        m_pages.clear();
        m_rows.erase(m_rows.begin() + qptrdiff(from));
        endRemoveRows();
    } else if (isHere) {
        beginInsertRows({}, int(to), int(to));
        m_pages.clear();
        m_rows.insert(m_rows.begin() + qptrdiff(to), row);
        endInsertRows();
    }
}

void RegistrationWindow::moveWithin(size_t from, size_t to)
{
    const bool moves = to != from;
    if (moves)
        beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
    m_pages.clear();
    const auto at = [this](size_t place) { return m_rows.begin() + qptrdiff(place); };
    if (to > from)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    if (moves)
        endMoveRows();
    Q_EMIT dataChanged(index(int(to), 0), index(int(to), ColumnCount - 1));
}

} // namespace sk
