// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/registration_window.h"

#include "models/domain/china_day.h"
#include "models/domain/depot.h"
#include "models/items/field_words.h"
#include "models/items/registration_words.h"
#include "models/items/when.h"

#include <algorithm>
#include <unordered_map>

namespace sk {

namespace {

constexpr int pageRows = 64;
constexpr int keptPages = 24;
constexpr qsizetype fewChanges = 32; // more are quicker put in order together

RegistrationOrder orderOf(int column)
{
    switch (RegistrationWindow::Column(column)) {
    case RegistrationWindow::Stage:
        return RegistrationOrder::Stage;
    case RegistrationWindow::Plate:
        return RegistrationOrder::Plate;
    case RegistrationWindow::Colour:
        return RegistrationOrder::Colour;
    case RegistrationWindow::Customer:
        return RegistrationOrder::Customer;
    case RegistrationWindow::Phone:
        return RegistrationOrder::Phone;
    case RegistrationWindow::Terminal:
        return RegistrationOrder::Terminal;
    case RegistrationWindow::Sim:
        return RegistrationOrder::Sim;
    case RegistrationWindow::Depot:
        return RegistrationOrder::Depot;
    case RegistrationWindow::Installer:
        return RegistrationOrder::Installer;
    case RegistrationWindow::Installed:
        return RegistrationOrder::Installed;
    case RegistrationWindow::Debugged:
        return RegistrationOrder::Debugged;
    case RegistrationWindow::Started:
        return RegistrationOrder::Started;
    case RegistrationWindow::Running:
        return RegistrationOrder::Running;
    case RegistrationWindow::Signed:
    case RegistrationWindow::WarrantyUntil:
        return RegistrationOrder::Signed;
    case RegistrationWindow::Number:
        return RegistrationOrder::Number;
    case RegistrationWindow::Vin:
        return RegistrationOrder::Vin;
    case RegistrationWindow::Iccid:
        return RegistrationOrder::Iccid;
    case RegistrationWindow::ColumnCount:
        break;
    }
    return RegistrationOrder::Arrival;
}

} // namespace

RegistrationWindow::RegistrationWindow(Store &store, LiveCatalogue &catalogue, const PolicyBook &policies,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_policies(policies)
    , m_pages(keptPages)
{
    readDepots();
    if (catalogue.catalogue()) {
        m_rows = catalogue.catalogue()->rows(m_filter, m_by, m_order);
    } else if (auto newest = newestRegistrations(store.session())) {
        m_rows = std::move(*newest);
    }
    connect(&catalogue, &LiveCatalogue::loaded, this, &RegistrationWindow::reorder);
    connect(&catalogue, &LiveCatalogue::changed, this, &RegistrationWindow::takeChanges);
    connect(&store, &Store::changed, this, [this](const ChangeNotice &notice) {
        if (notice.kind != QLatin1StringView(Description<sk::Depot>::kind))
            return;
        readDepots();
        if (!m_rows.empty())
            Q_EMIT
        dataChanged(index(0, Depot), index(rowCount() - 1, Depot));
    });
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
    if (const auto depots = m_store.session().table<sk::Depot>().all())
        for (const sk::Depot &depot : *depots)
            m_depots.insert(depot.id, depot.name);
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
            Q_EMIT
            failed(lines.failure());
            return nothing;
        }
        auto *fresh = new Page;
        for (const RegistrationLine &line : *lines)
            fresh->append({line, stageOf(line.registration, line.acceptance, m_catalogue.completeness())});
        m_pages.insert(number, fresh);
        page = fresh;
    }
    return page->at(row % pageRows);
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

std::optional<Warranty> RegistrationWindow::warrantyOf(const RegistrationLine &line) const
{
    if (!line.acceptance.present)
        return {};
    Acceptance acceptance;
    acceptance.signedAt = line.acceptance.signedAt;
    acceptance.conclusion = line.acceptance.conclusion;
    return sk::warrantyOf(acceptance, m_policies);
}

QString RegistrationWindow::masked(QStringView field, const QString &text) const
{
    return shownText(u"registration", field, text, {m_viewer, Occasion::List});
}

QVariant RegistrationWindow::cell(const RegistrationLine &line, int column) const
{
    const Registration &registration = line.registration;
    switch (Column(column)) {
    case Stage:
        return nameOf(stageOf(registration, line.acceptance, m_catalogue.completeness()));
    case Plate:
        return registration.plate;
    case Colour:
        return nameOf(registration.plateColour);
    case Customer:
        return registration.customerName;
    case Phone:
        return masked(u"phone", registration.phone);
    case Terminal:
        return registration.terminalNumber;
    case Sim:
        return masked(u"sim_number", registration.simNumber);
    case Depot:
        return m_depots.value(registration.depot);
    case Installer:
        return registration.installerName;
    case Installed:
        return when::shown(registration.installedAt);
    case Debugged:
        return when::shown(registration.debuggedAt);
    case Started:
        return when::shown(registration.startedAt);
    case Running:
        return when::shown(registration.runningAt);
    case Signed:
        return when::shown(dayInChina(line.acceptance.signedAt));
    case WarrantyUntil:
        if (const auto warranty = warrantyOf(line))
            return when::shown(warranty->last);
        break;
    case Number:
        return registration.number;
    case Vin:
        return registration.vin;
    case Iccid:
        return masked(u"iccid", registration.iccid);
    case ColumnCount:
        break;
    }
    return {};
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
    if (role == Qt::ToolTipRole && index.column() == Stage)
        return sentenceOf(shown.stage);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Stage ? QVariant(nameOf(shown.stage)) : cell(shown.line, index.column());
}

QVariant RegistrationWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto field = [](QStringView name) { return nameOfField(u"registration", name); };
    switch (Column(section)) {
    case Stage:
        return tr("Stage");
    case Plate:
        return field(u"plate");
    case Colour:
        return field(u"plate_colour");
    case Customer:
        return field(u"customer_name");
    case Phone:
        return field(u"phone");
    case Terminal:
        return field(u"terminal_number");
    case Sim:
        return field(u"sim_number");
    case Depot:
        return field(u"depot");
    case Installer:
        return field(u"installer_name");
    case Installed:
        return field(u"installed_at");
    case Debugged:
        return field(u"debugged_at");
    case Started:
        return field(u"started_at");
    case Running:
        return field(u"running_at");
    case Signed:
        return tr("Acceptance");
    case WarrantyUntil:
        return tr("Warranty until");
    case Number:
        return field(u"number");
    case Vin:
        return field(u"vin");
    case Iccid:
        return field(u"iccid");
    case ColumnCount:
        break;
    }
    return {};
}

void RegistrationWindow::setViewer(sk::Role viewer)
{
    if (viewer == m_viewer)
        return;
    m_viewer = viewer;
    if (!m_rows.empty())
        Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
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
    const RegistrationOrder by = orderOf(column < 0 ? int(ColumnCount) : column);
    m_by = by;
    m_order = by == RegistrationOrder::Arrival ? Qt::DescendingOrder : order;
    reorder();
}

void RegistrationWindow::reorder()
{
    if (const RegistrationCatalogue *catalogue = m_catalogue.catalogue())
        exchange(catalogue->rows(m_filter, m_by, m_order));
}

void RegistrationWindow::exchange(std::vector<quint32> rows)
{
    if (rows == m_rows) {
        m_pages.clear();
        if (!m_rows.empty())
            Q_EMIT
        dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
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
    Q_EMIT
    layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
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
    Q_EMIT
    layoutChanged({}, QAbstractItemModel::VerticalSortHint);
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
    const bool isHere = catalogue.passes(row, m_filter);
    const size_t to = isHere ? catalogue.placeOf(row, m_rows, m_by, m_order) : 0;
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
    Q_EMIT
    dataChanged(index(int(to), 0), index(int(to), ColumnCount - 1));
}

} // namespace sk
