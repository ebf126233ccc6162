// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "views/shell/page.h"
#include "views/shell/rail.h"
#include "views/shell/search_field.h"
#include "views/shell/sync_bar.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/hairline.h"
#include "views/widgets/icons.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"
#include "views/widgets/work_banner.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr QSize pleasant(1366, 768);
constexpr QSize least(640, 400); //!< 1366×768 at 200 %, less what the desktop takes
constexpr int keepPauseMs = 800;
} // namespace

MainWindow::MainWindow(SearchSource &source, ViewMemory &memory, Clock now, QWidget *parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_frame(new QWidget(this))
    , m_layers(new QStackedLayout(this))
    , m_rail(new Rail(this))
    , m_title(new QLabel(this))
    , m_search(new SearchField(source, this))
    , m_where(new ElidedLabel(this))
    , m_banner(new WorkBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_syncBar(new SyncBar(std::move(now), this))
    , m_remark(new StatusLabel(this))
    , m_notice(new StatusLabel(this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(least);
    resize(pleasant);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepPauseMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &MainWindow::keepState);
    m_stack->setObjectName(u"pages"_s);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(new Hairline(this));
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addLayout(column, 1);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(new Hairline(this));
    layout->addWidget(makeFoot());
    m_layers->addWidget(m_frame);
    makeShortcuts();

    connect(m_rail, &Rail::chosen, this, &MainWindow::showIndex);
    connect(m_search, &SearchField::opened, this, &MainWindow::open);
    connect(m_search, &SearchField::remarked, this, &MainWindow::setRemark);
    connect(m_search, &SearchField::listRequested, this, &MainWindow::list);
    connect(m_search, &SearchField::left, this, [this] {
        if (Page *page = currentPage())
            page->setFocus();
    });
    connect(m_syncBar, &QAbstractButton::clicked, this, &MainWindow::syncPressed);
}

QWidget *MainWindow::makeTop()
{
    auto *top = new QWidget(this);
    top->setFixedHeight(56);
    m_title->setFont(fontFor(Type::Title));
    m_where->setObjectName(u"where"_s);
    m_where->setFont(fontFor(Type::Small));
    m_where->setForegroundRole(quietRole);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(560);
    auto *layout = new QGridLayout(top); // equal sides keep the field in the middle
    layout->setContentsMargins(grid::three, 0, grid::three, 0);
    layout->setHorizontalSpacing(grid::three);
    layout->addWidget(m_title, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_search, 0, 1);
    m_where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *who = new QHBoxLayout;
    who->setSpacing(grid::one);
    who->addWidget(m_where, 1);
    m_person = makePersonMenu();
    who->addWidget(m_person);
    layout->addLayout(who, 0, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(2, 1);
    return top;
}

QToolButton *MainWindow::makePersonMenu()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"personMenu"_s);
    button->setIcon(lineIcon(u"person"_s));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Lock, change the password, sign out"));
    button->setAccessibleName(button->toolTip());
    auto *menu = new QMenu(button);
    // The key is the window's; an action with the same one would make it ambiguous.
    const QString key = keys::lock().toString(QKeySequence::NativeText);
    menu->addAction(lineIcon(u"lock"_s), tr("Lock") + u'\t' + key, this, &MainWindow::lockRequested)
        ->setObjectName(u"lock"_s);
    menu->addAction(tr("Change the password…"), this, &MainWindow::passwordRequested)
        ->setObjectName(u"changePassword"_s);
    menu->addAction(tr("Sign out"), this, &MainWindow::signOutRequested)->setObjectName(u"signOut"_s);
    button->setMenu(menu);
    button->hide();
    return button;
}

void MainWindow::setSignedIn(bool signedIn)
{
    m_person->setVisible(signedIn);
}

void MainWindow::setGate(QWidget *page)
{
    QWidget *before = std::exchange(m_gate, page);
    if (page) {
        m_layers->addWidget(page);
        m_layers->setCurrentWidget(page);
    } else {
        m_layers->setCurrentWidget(m_frame);
        if (Page *shown = currentPage())
            shown->setFocus();
    }
    if (before) {
        m_layers->removeWidget(before);
        before->hide();
        before->deleteLater(); // it may be the one that asked
    }
}

QWidget *MainWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, grid::two, 0);
    layout->addWidget(m_syncBar);
    layout->addStretch(1);
    layout->addWidget(m_remark);
    layout->addWidget(m_notice);
    m_remark->setObjectName(u"remark"_s);
    m_remark->hide();
    m_notice->hide();
    return foot;
}

void MainWindow::makeShortcuts()
{
    const auto onPage = [this](const QKeySequence &key, auto &&act) {
        connect(new QShortcut(key, m_frame), &QShortcut::activated, this, [this, act] {
            if (Page *page = currentPage())
                act(*page);
        });
    };
    onPage(keys::find(), [this](Page &page) {
        if (!page.find({}))
            focusSearch();
    });
    onPage(keys::create(), [](Page &page) {
        if (page.canCreate())
            page.create();
    });
    onPage(keys::print(), [](Page &page) {
        if (page.canPrint())
            page.print();
    });
    connect(new QShortcut(keys::search(), m_frame), &QShortcut::activated, this, &MainWindow::focusSearch);
    connect(new QShortcut(keys::lock(), m_frame), &QShortcut::activated, this, [this] {
        if (m_person->isVisible())
            Q_EMIT lockRequested();
    });
    for (int number = 1; number <= 9; ++number)
        connect(new QShortcut(keys::screen(number), m_frame), &QShortcut::activated, this,
                [this, number] { showIndex(number - 1); });
}

void MainWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::addPage(Page *page, Place place)
{
    const int index = m_rail->add(page->name(), page->title(), page->iconName(), place == Place::Foot);
    m_pages.append(page);
    m_stack->addWidget(page);
    page->restoreState(m_memory);
    connect(page, &Page::badgeChanged, this, [this, index](int count) { m_rail->setBadge(index, count); });
    connect(page, &Page::openRequested, this, &MainWindow::open);
    connect(page, &Page::draftRequested, this, &MainWindow::openDraft);
    connect(page, &Page::setUpChanged, this, [this] { m_keepSoon.start(); });
    m_rail->setBadge(index, page->badge());
    if (m_pages.size() == 1)
        showIndex(0);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPage(const QString &name)
{
    for (int index = 0; index < m_pages.size(); ++index)
        if (m_pages.at(index)->name() == name)
            return showIndex(index);
}

void MainWindow::showIndex(int index)
{
    if (index >= m_pages.size())
        return;
    Page *page = m_pages.at(index);
    m_rail->setCurrent(index);
    m_title->setText(page->title());
    setWindowTitle(page->title()); // Qt adds the name of the program where that is the custom
    m_stack->setCurrentWidget(page);
    setRemark(Tone::Neutral, {});
    m_keepSoon.start();
    page->activate();
}

void MainWindow::open(const Target &target)
{
    for (Page *page : m_pages) {
        if (page->open(target)) {
            showPage(page->name());
            return;
        }
    }
    Q_EMIT notFound(target);
}

void MainWindow::list(const QString &kind, const QString &text)
{
    for (Page *page : m_pages) {
        if (page->list(kind, text)) {
            showPage(page->name());
            return;
        }
    }
}

void MainWindow::restoreState()
{
    const bool known = restoreGeometry(m_memory.recall(u"window/geometry"_s).toByteArray());
    const QSize room = screen()->availableSize();
    if (!known && (room.width() <= pleasant.width() || room.height() <= pleasant.height()))
        setWindowState(windowState() | Qt::WindowMaximized);
    fitToScreen();
    showPage(m_memory.recall(u"window/page"_s).toString());
    m_restored = true;
}

void MainWindow::fitToScreen()
{
    // What the window manager puts around is not known before the window is there.
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QRect room = screen()->availableGeometry().adjusted(0, title, 0, 0);
    if (room.contains(geometry()))
        return;
    resize(size().boundedTo(room.size()));
    move(qBound(room.left(), x(), room.right() + 1 - width()),
         qBound(room.top(), y(), room.bottom() + 1 - height()));
}

bool MainWindow::openDraft(const QString &key)
{
    for (Page *page : m_pages) {
        if (page->openDraft(key)) {
            showPage(page->name());
            return true;
        }
    }
    return false;
}

void MainWindow::keepState()
{
    m_keepSoon.stop();
    if (!m_restored)
        return;
    for (const Page *page : m_pages)
        page->keepState(m_memory);
    m_memory.keep(u"window/geometry"_s, saveGeometry());
    if (const Page *page = currentPage())
        m_memory.keep(u"window/page"_s, page->name());
}

void MainWindow::setSyncState(const SyncState &state)
{
    m_syncBar->setState(state);
}

void MainWindow::setWhere(const QString &words)
{
    m_where->setText(words);
}

void MainWindow::setNotice(Tone tone, const QString &words)
{
    m_notice->setStatus(tone, words);
}

void MainWindow::setRemark(Tone tone, const QString &words)
{
    m_remark->setStatus(tone, words);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Behind a gate nobody is there to be asked; what was typed is a draft by now.
    for (Page *page : m_gate ? QList<Page *>() : m_pages) {
        if (!page->mayClose()) {
            showPage(page->name());
            event->ignore();
            return;
        }
    }
    keepState();
    QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_keepSoon.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    m_keepSoon.start();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Esc arrives here only when nothing inside had a use for it.
    if (event->key() == Qt::Key_Escape && !m_gate && currentPage() && currentPage()->leave())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace sk
