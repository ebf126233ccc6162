// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/failure_words.h"
#include "app/desktop/leaving_centre.h"
#include "app/desktop/screens/screens.h"
#include "app/desktop/telling.h"
#include "app/naming/record_names.h"
#include "models/domain/china_day.h"
#include "models/domain/completeness.h"
#include "models/items/when.h"
#include "models/store/seat.h"
#include "sync/secrets/file_secrets.h"
#include "sync/secrets/keychain_secrets.h"
#include "sync/transport/people_at_centre.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/widgets/prompter.h"
#include "views/widgets/work_banner.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QEventLoopLocker>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString languageKey = u"language"_s;
const QString schemeKey = u"theme"_s;

Scheme schemeFrom(const QString &word)
{
    return word == u"light"_s ? Scheme::Light : word == u"dark"_s ? Scheme::Dark : Scheme::System;
}

QString wordOf(Scheme scheme)
{
    return scheme == Scheme::Light ? u"light"_s : scheme == Scheme::Dark ? u"dark"_s : u"system"_s;
}

//! The tables that ship inside the program.
Reference shippedReference()
{
    auto reference = readReference(u":/reference"_s);
    Q_ASSERT(reference); // they were compiled in
    return *std::move(reference);
}

RightsTable shippedRights()
{
    auto rights = readRights(u":/reference"_s);
    Q_ASSERT(rights);
    return *std::move(rights);
}

std::unique_ptr<Secrets> secretsFor(const Options &options)
{
    if (options.secrets.isEmpty())
        return std::make_unique<KeychainSecrets>();
    return std::make_unique<FileSecrets>(options.secrets);
}

//! May be asked by a worker: everything it needs goes with it.
CompletenessRule completenessRule(const Reference &reference, const Clock &clock)
{
    return [&reference, clock](const Registration &registration) {
        const Bench bench{reference, clock().toTimeZone(when::deskZone()).date()};
        return missingIn(registration, bench).isEmpty();
    };
}

} // namespace

Application::Application(std::unique_ptr<Store> store, const Options &options, Theme &theme,
                         Language &language, Prompter &prompter, PeopleLineSource line)
    : m_store(std::move(store))
    , m_theme(theme)
    , m_language(language)
    , m_view(options.viewFolder.isEmpty() ? m_store->folder() : options.viewFolder)
    , m_drafts(options.viewFolder.isEmpty() ? m_store->folder() : options.viewFolder)
    , m_worker(*m_store)
    , m_health(*m_store, prompter)
    , m_backups(*m_store)
    , m_reference(shippedReference())
    , m_policies(*m_store)
    , m_catalogue(*m_store, completenessRule(m_reference, m_store->session().clock()))
    , m_stock(*m_store)
    , m_secrets(secretsFor(options))
    , m_syncer(*m_store, *m_secrets)
    , m_rights(shippedRights())
    , m_signing({m_store->session(), *m_secrets, line ? line : peopleLines(m_store->session(), *m_secrets),
                 systemUptime,
                 [this] {
                     return m_policies.book()
                         .amount(PolicyKey::OfflineSignInDays, dayInChina(m_store->session().now()))
                         .value_or(0);
                 }})
    , m_desk{*m_store,
             m_worker,
             m_reference,
             m_policies.book(),
             m_catalogue,
             *m_secrets,
             m_syncer,
             m_view,
             m_drafts,
             prompter,
             &m_rights,
             &m_signing,
             line ? line : peopleLines(m_store->session(), *m_secrets)}
    , m_search(m_desk)
    , m_syncing(m_desk, m_syncer)
    , m_attaching(m_desk, [](const QUrl &file) { return QDesktopServices::openUrl(file); })
    , m_door(m_desk, m_signing, m_language)
{
    greet();
    m_language.set(options.language.isEmpty() ? m_view.recall(languageKey).toString() : options.language);
    m_theme.setScheme(options.scheme.value_or(schemeFrom(m_view.recall(schemeKey).toString())));
    guardDoor();
    makeWindow();
}

void Application::guardDoor()
{
    // Later: the asking page goes with its window.
    QObject::connect(
        &m_door, &Doorkeeper::windowOutdated, &m_worker, [this] { remakeWindow(); }, Qt::QueuedConnection);
    QObject::connect(
        &m_door, &Doorkeeper::languageWished, &m_worker,
        [this](const QString &name) { chooseLanguage(name); }, Qt::QueuedConnection);
    QObject::connect(
        &m_door, &Doorkeeper::enrolmentWanted, &m_worker,
        [this] {
            m_window->showPage(u"settings"_s);
            if (auto *settings = qobject_cast<SettingsPage *>(m_window->currentPage()))
                settings->showTopic(u"computer"_s);
        },
        Qt::QueuedConnection);
    m_leaving = std::make_unique<LeavingCentre>(m_desk);
    m_desk.leaving = m_leaving.get();
    m_telling = std::make_unique<Telling>(m_desk);
    QObject::connect(m_leaving.get(), &LeavingCentre::left, &m_door, &Doorkeeper::lookAtFarewell);
    QObject::connect(m_leaving.get(), &LeavingCentre::failed, &m_worker, [this](const QString &sentence) {
        m_desk.prompter.tell(
            QCoreApplication::translate("Application", "This computer did not leave its centre"), sentence);
    });
    QObject::connect(&m_syncer, &Syncer::standingChanged, &m_door, [this](const SyncStanding &standing) {
        if (standing.trouble == SyncTrouble::Kind::Dismissed)
            m_leaving->leave(Farewell::Why::Revoked);
        if (standing.phase == SyncStanding::Phase::Current && !m_standing.isActive()) {
            m_standing.start();
            m_signing.askStanding();
        }
    });
    constexpr std::chrono::minutes nowAndThen{10};
    m_standing.setInterval(nowAndThen);
    QObject::connect(&m_standing, &QTimer::timeout, &m_signing, &SigningIn::askStanding);
}

Application::~Application() = default;

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_search, m_view, m_desk.clock());
    MainWindow &window = *m_window;
    if (m_door.isOpen())
        addPages(window);
    window.setWhere(whereAndWho(m_store->session()));
    window.setSyncState(m_syncing.state());
    window.restoreState();

    QObject::connect(&m_syncing, &Syncing::stateChanged, &window, &MainWindow::setSyncState);
    QObject::connect(&window, &MainWindow::syncPressed, &window, [&window] { window.showPage(u"sync"_s); });
    WorkBanner &banner = window.banner();
    QObject::connect(&m_worker, &Worker::started, &banner, &WorkBanner::start);
    QObject::connect(&m_worker, &Worker::progressed, &banner, &WorkBanner::setProgress);
    QObject::connect(&m_worker, &Worker::finished, &banner, &WorkBanner::finish);
    QObject::connect(&banner, &WorkBanner::cancelRequested, &m_worker, &Worker::cancel);
    m_door.guard(window);
}

void Application::addPages(MainWindow &window)
{
    window.addPage(makeTodayScreen(m_desk, m_stock, m_syncing));
    window.addPage(makeRegistrationsScreen(m_desk, m_attaching));
    window.addPage(makeNetworkScreen(m_desk));
    window.addPage(makeStockScreen(m_desk, m_stock));
    window.addPage(makeConflictsScreen(m_desk, m_syncing));
    window.addPage(makeSyncScreen(m_desk, m_syncing), MainWindow::Place::Foot);
    window.addPage(makeSettingsScreen(m_desk, personal(), m_backups), MainWindow::Place::Foot);
    for (Page *page : window.pages())
        QObject::connect(page, &Page::printListRequested, page,
                         [this, page](const ShownList &list) { printList(m_desk, list, page); });
    addPeopleScenes(m_desk, window);
}

Personal Application::personal()
{
    // Later: a new language takes the asking screen away.
    const auto later = [this](const std::function<void()> &choice) {
        QMetaObject::invokeMethod(&m_worker, choice, Qt::QueuedConnection);
    };
    Personal personal{.language = m_language.name(), .scheme = m_theme.scheme()};
    personal.chooseLanguage
        = [this, later](const QString &name) { later([this, name] { chooseLanguage(name); }); };
    personal.takeSeat
        = [this, later](const PersonId &person) { later([this, person] { takeSeat(person); }); };
    personal.chooseScheme = [this, later](Scheme scheme) { later([this, scheme] { chooseScheme(scheme); }); };
    return personal;
}

void Application::start()
{
    m_catalogue.load();
    m_stock.load();
    m_search.load();
    m_syncer.start();
    m_health.look();
    m_attaching.sweep();
    m_backups.start();
}

bool Application::renewWindow(const std::function<void()> &change)
{
    const QEventLoopLocker stays; // between two windows the program goes on
    if (!m_window->close()) // closing keeps what the person set up
        return false;
    change();
    makeWindow();
    m_window->show();
    return true;
}

void Application::remakeWindow()
{
    // A dialog that was ended is still on its way out: its loop has to be left before its window goes.
    if (QThread::currentThread()->loopLevel() > 1) {
        QTimer::singleShot(0, &m_worker, [this] { remakeWindow(); });
        return;
    }
    const QEventLoopLocker stays;
    m_window->keepSetUp();
    const bool wasShown = m_window->isVisible();
    m_window.reset(); // what was typed in it is kept as a draft by now
    greet();
    makeWindow();
    if (wasShown)
        m_window->show();
}

void Application::greet()
{
    if (const auto seat = seatOf(m_store->session())) {
        const QString person = seat->person.isNull() ? QString() : seat->person.text();
        m_view.setPerson(person);
        m_drafts.setPerson(person);
        m_store->session().setAuthor({seat->person, seat->name});
    }
}

void Application::setLanguage(const QString &name)
{
    if (name != m_language.name())
        renewWindow([&] { m_language.set(name); });
}

void Application::takeSeat(const PersonId &person)
{
    renewWindow([&] {
        if (const auto taken = sk::takeSeat(m_store->session(), person); !taken)
            m_desk.prompter.tell(QCoreApplication::translate("Application", "Nobody sat down"),
                                 sentenceOf(taken.failure()));
        greet();
    });
}

void Application::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
}

void Application::chooseLanguage(const QString &name)
{
    m_view.keep(languageKey, name);
    setLanguage(name);
}

void Application::chooseScheme(Scheme scheme)
{
    m_view.keep(schemeKey, wordOf(scheme));
    setScheme(scheme);
}

} // namespace sk
