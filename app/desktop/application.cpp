// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/failure_words.h"
#include "app/desktop/screens/screens.h"
#include "app/naming/record_names.h"
#include "models/domain/completeness.h"
#include "models/items/when.h"
#include "models/store/seat.h"
#include "sync/secrets/file_secrets.h"
#include "sync/secrets/keychain_secrets.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/widgets/prompter.h"
#include "views/widgets/work_banner.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QEventLoopLocker>

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
                         Language &language, Prompter &prompter)
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
    , m_desk{*m_store,   m_worker, m_reference, m_policies.book(), m_catalogue,
             *m_secrets, m_syncer, m_view,      m_drafts,          prompter}
    , m_search(m_desk)
    , m_syncing(m_desk, m_syncer)
    , m_attaching(m_desk, [](const QUrl &file) { return QDesktopServices::openUrl(file); })
{
    greet();
    m_language.set(options.language.isEmpty() ? m_view.recall(languageKey).toString() : options.language);
    m_theme.setScheme(options.scheme.value_or(schemeFrom(m_view.recall(schemeKey).toString())));
    makeWindow();
}

Application::~Application() = default;

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_search, m_view, m_desk.clock());
    MainWindow &window = *m_window;
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
