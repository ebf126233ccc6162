// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/store_search.h"

#include "app/paperwork/paperwork.h"
#include "app/paperwork/sheet_state.h"
#include "models/domain/kinds.h"
#include "models/domain/masking.h"
#include "models/items/field_words.h"
#include "models/store/seat.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int mostHitsOfAKind = 6;
}

StoreSearch::StoreSearch(const Desk &desk, QObject *parent) : SearchSource(parent), m_desk(desk)
{
    const QStringList shown{u"plate"_s, u"customer_name"_s, u"number"_s, u"vin"_s};
    m_shelves.append(
        {u"registration"_s, u"registrations"_s, shown,
         [this, shown](const QString &text, int limit) { return findRegistrations(shown, text, limit); },
         [this](const QString &text) {
             const RegistrationCatalogue *catalogue = m_desk.catalogue.catalogue();
             return catalogue ? catalogue->count(text, anyField) : 0;
         }});
    addShelf(u"terminal"_s, u"terminal"_s, {u"number"_s, u"model"_s, u"maker"_s, u"imei"_s});
    addShelf(u"sim_card"_s, u"sim"_s, {u"number"_s, u"iccid"_s, u"carrier"_s});
    addShelf(u"customer"_s, u"customer"_s, {u"name"_s, u"contact"_s, u"phone"_s, u"address"_s});
    addShelf(u"person"_s, u"person"_s, {u"name"_s, u"phone"_s});
    addShelf(u"depot"_s, u"depot"_s, {u"name"_s, u"number"_s, u"address"_s, u"phone"_s});
}

void StoreSearch::addShelf(const QString &kind, const QString &iconName, const QStringList &fields)
{
    const KindInfo *info = kindNamed(kind);
    Q_ASSERT(info);
    m_indexes.push_back(std::make_unique<RecordIndex>(m_desk.store, *info, fields));
    RecordIndex &index = *m_indexes.back();
    m_shelves.append({kind, iconName, fields,
                      [&index](const QString &text, int limit) { return index.find(text, limit); },
                      [&index](const QString &text) { return index.count(text); },
                      kind != u"customer"_s && kind != u"person"_s});
}

void StoreSearch::load()
{
    for (const auto &index : m_indexes)
        index->load();
}

QList<RecordIndex::Found> StoreSearch::findRegistrations(const QStringList &fields, const QString &text,
                                                         int limit)
{
    QList<RecordIndex::Found> found;
    const RegistrationCatalogue *catalogue = m_desk.catalogue.catalogue();
    if (!catalogue)
        return found;
    const auto done
        = scanTexts(m_desk.session(), kindOf<Registration>(), fields, catalogue->find(text, anyField, limit),
                    [&](const PassingTexts &passing) { found.append(RecordIndex::Found(passing)); });
    return done ? found : QList<RecordIndex::Found>();
}

SearchHit StoreSearch::hitOf(const Shelf &shelf, const RecordIndex::Found &found, Role role)
{
    constexpr qsizetype most = 4;
    QStringList shown;
    for (qsizetype i = 0; i < std::min(most, shelf.fields.size()); ++i)
        shown.append(shownText(shelf.kind, shelf.fields.at(i), found.texts.at(i), {role, Occasion::List}));
    shown.removeAll(QString()); // a vehicle without a plate is called by what else is known of it
    const QString title = shown.isEmpty() ? nameOfKind(shelf.kind) : shown.takeFirst();
    return {{shelf.kind, found.id}, title, shown.join(u" · "_s)};
}

std::optional<SearchGroup> StoreSearch::sheetOf(const QString &text)
{
    const auto mark = readMark(text);
    const auto finding = mark ? findingOf(m_desk.session(), *mark) : Result<SheetFinding>(mark.failure());
    if (!finding || finding->state == MarkState::Unknown)
        return std::nullopt;
    const auto registration = Paperwork(m_desk.session()).registrationOf(mark->number);
    if (!registration)
        return std::nullopt;
    const bool same = finding->state != MarkState::Changed;
    const bool accepted = finding->state == MarkState::Accepted;
    const QString remark = accepted ? tr("Sheet %1: accepted since it was printed").arg(mark->number)
        : same                      ? tr("Sheet %1: unchanged since it was printed").arg(mark->number)
               : tr("Sheet %1: the record changed since it was printed").arg(mark->number);
    const QString state = accepted ? tr("Accepted since it was printed")
        : same                     ? tr("Unchanged since it was printed")
                                   : tr("Changed since it was printed");
    return SearchGroup{tr("Printed sheet"),
                       u"qr"_s,
                       {{{u"registration"_s, registration->value},
                         mark->number,
                         state,
                         remark,
                         same ? Tone::Good : Tone::Bad}}};
}

void StoreSearch::query(const QString &text, quint64 generation)
{
    const auto seat = seatOf(m_desk.session());
    const Role role = seat ? seat->role : Role::Partner; // when in doubt, show least
    QList<SearchGroup> groups;
    if (const auto sheet = sheetOf(text))
        groups.append(*sheet);
    for (const Shelf &shelf : m_shelves) {
        SearchGroup group{nameOfKind(shelf.kind), shelf.iconName, {}};
        for (const RecordIndex::Found &found : shelf.find(text, mostHitsOfAKind))
            group.hits.append(hitOf(shelf, found, role));
        if (group.hits.size() == mostHitsOfAKind)
            group.more = shelf.count(text) - mostHitsOfAKind;
        if (shelf.isListed)
            group.kind = shelf.kind;
        groups.append(group);
    }
    Q_EMIT answered(generation, groups);
}

} // namespace sk
