// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/draft_words.h"
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "app/desktop/screens/stage_listing.h"
#include "app/desktop/syncing.h"
#include "models/domain/china_day.h"
#include "models/search/live_stock.h"
#include "models/store/letters.h"
#include "models/store/today_query.h"
#include "models/store/warranty_desk.h"
#include "views/today/drafts_bar.h"
#include "views/today/today_page.h"
#include "views/widgets/prompter.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int linesPerGroup = 100;
constexpr int daysBack = 13;

//! Keeps the facts of the day together and the page in step with them.
class TodayScreen : public QObject {
public:
    TodayScreen(const Desk &desk, LiveStock &stock, Syncing &syncing, TodayPage *page)
        : QObject(page), m_desk(desk), m_stock(stock), m_syncing(syncing), m_page(page)
    {
        m_later.setSingleShot(true);
        connect(&m_later, &QTimer::timeout, this, &TodayScreen::refresh);
        // Many notices, one refresh; nobody waits for a page that is not seen.
        constexpr int unseen = 5000;
        const auto soon = [this, page] {
            // The first facts are read at once, for the badge; no notice puts off what is due already.
            const int wait = m_known && !page->isVisible() ? unseen : 0;
            if (!m_later.isActive() || m_later.remainingTime() > wait)
                m_later.start(wait);
        };
        connect(&desk.store, &Store::changed, this, soon);
        connect(&desk.catalogue, &LiveCatalogue::loaded, this, soon);
        connect(&stock, &LiveStock::changed, this, soon);
        connect(&syncing, &Syncing::stateChanged, this, soon);
        connect(page, &TodayPage::refreshRequested, this, soon);
        connect(page, &TodayPage::cardsHandedOver, this, &TodayScreen::handOver);
        connect(page, &TodayPage::draftDropRequested, this, &TodayScreen::dropDraft);
        m_later.start(0); // after the window stands
    }

private:
    void handOver(const QList<RegistrationId> &registrations)
    {
        const auto done = cardHandedOver(m_desk.session(), registrations, m_desk.session().now());
        if (!done)
            m_desk.prompter.tell(TodayPage::tr("The warranty cards stay on the list"),
                                 sentenceOf(done.failure()));
    }

    void refresh()
    {
        m_known = m_desk.catalogue.catalogue() && m_stock.catalogue(Stocked::Terminal);
        TodayFacts facts;
        facts.today = dayInChina(m_desk.session().now());
        readStages(facts);
        readStock(facts);
        facts.conflicts = m_syncing.state().conflicts;
        facts.quarantined = m_syncing.state().quarantined;
        if (const auto lost = areLettersLost(m_desk.session().database()))
            facts.areLettersLost = *lost;
        // What cannot be read is missing from the list; the screens of those records say why.
        if (const auto centres = m_desk.session().table<Centre>().all())
            facts.centres = *centres;
        if (const auto depots = m_desk.session().table<Depot>().all())
            facts.depots = *depots;
        if (const auto people = m_desk.session().table<Person>().all())
            facts.people = *people;
        if (const auto unfiled = acceptancesNotFiled(m_desk.session(), linesPerGroup))
            facts.unfiled = *unfiled;
        if (const auto cards
            = cardsNotHandedOut(m_desk.session(), completedUntil(facts.today), linesPerGroup))
            facts.cards = *cards;
        if (const auto late = neverOnline(m_desk.session(), installedUntil(facts.today), linesPerGroup))
            facts.notOnline = *late;
        if (const auto installed = installedSince(m_desk.session(), facts.today.addDays(-daysBack)))
            facts.installed = *installed;
        m_page->setFacts(facts, m_desk.policies);
        showDrafts();
    }

    void showDrafts()
    {
        QList<UnfinishedDraft> drafts;
        for (const QString &key : m_desk.drafts.keysOf({}))
            drafts.append({key, wordsOfDraft(m_desk.session(), key, m_desk.drafts.find(key))});
        m_page->setDrafts(drafts);
    }

    void dropDraft(const QString &key)
    {
        const Question question{TodayPage::tr("Throw this draft away?"),
                                wordsOfDraft(m_desk.session(), key, m_desk.drafts.find(key)),
                                TodayPage::tr("Throw away"), true};
        if (m_desk.prompter.confirm(question))
            m_desk.drafts.forget(key);
        showDrafts();
    }

    //! Cards of vehicles completed later are not due soon yet. A few days more than needed, since months
    //! differ in length; the exact day is told of each vehicle.
    QDateTime completedUntil(QDate today) const
    {
        const qint64 months = m_desk.policies.amount(PolicyKey::WarrantyCardMonths, today).value_or(0);
        const qint64 warning = m_desk.policies.amount(PolicyKey::WarrantyCardWarningDays, today).value_or(0);
        return today.addDays(warning).addMonths(-int(months)).addDays(4).startOfDay(Qt::UTC);
    }

    //! Whoever was installed later has still time to come online (A02).
    QDateTime installedUntil(QDate today) const
    {
        const qint64 days = m_desk.policies.amount(PolicyKey::NotOnlineDays, today).value_or(0);
        return m_desk.session().now().addDays(-days);
    }

    void readStages(TodayFacts &facts) const
    {
        facts.drafts = briefsOf(RegistrationStage::Draft);
        facts.incomplete = briefsOf(RegistrationStage::Incomplete);
        facts.complete = briefsOf(RegistrationStage::Complete);
        facts.toMend = briefsOf(RegistrationStage::ToMend);
    }

    //! The oldest first: they have waited longest.
    Briefs briefsOf(RegistrationStage stage) const
    {
        const StageListing listing = registrationsAt(m_desk, stage, Qt::AscendingOrder, linesPerGroup);
        Briefs briefs;
        briefs.total = listing.total;
        for (const Registration &one : listing.first)
            briefs.first.append({one.id, one.plate, one.customerName, one.depot,
                                 one.installedAt.isValid() ? one.installedAt : one.registeredAt});
        return briefs;
    }

    void readStock(TodayFacts &facts) const
    {
        const StockCatalogue *terminals = m_stock.catalogue(Stocked::Terminal);
        facts.stockKnown = terminals != nullptr;
        if (!terminals)
            return;
        facts.terminalsAtCentre = terminals->countByHolder({}).at(size_t(Holder::Centre));
        facts.terminalsAtDepots = terminals->inDepots();
    }

    Desk m_desk;
    LiveStock &m_stock;
    Syncing &m_syncing;
    TodayPage *m_page;
    QTimer m_later;
    bool m_known = false; //!< the catalogues were there when the facts were read
};

} // namespace

Page *makeTodayScreen(const Desk &desk, LiveStock &stock, Syncing &syncing)
{
    auto *page = new TodayPage;
    new TodayScreen(desk, stock, syncing, page); // the page owns it
    QObject::connect(page, &TodayPage::exportRequested, page, [page, desk](const ShownList &list) {
        const auto nothing = [](int /*column*/) { return false; }; // plates, names and places, no phones
        exportList(desk, list, nothing, Role::Partner, page);
    });
    page->addScene({u"drafts"_s,
                    [page] {
                        page->setDrafts({{u"yard"_s, TodayPage::tr("A yard of vehicles")},
                                         {u"registration/new"_s, u"豫P6T118"_s}});
                    },
                    [page] { page->setDrafts({}); }});
    return page;
}

} // namespace sk
