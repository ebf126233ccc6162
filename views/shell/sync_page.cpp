// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sync_page.h"

#include "models/items/when.h"
#include "views/shell/courier_strip.h"
#include "views/shell/sync_sentence.h"
#include "views/shell/uploads_part.h"
#include "views/shell/waiting_model.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

SyncPage::SyncPage(Clock now, QWidget *parent)
    : Page(parent)
    , m_now(std::move(now))
    , m_waiting(new WaitingModel(this))
    , m_uploads(new UploadsPart(this))
    , m_calm(new EmptyState(this))
    , m_courier(new CourierStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::three);
    layout->addWidget(makeSummary());
    layout->addWidget(makeWaiting(), 1);
    layout->addWidget(m_uploads, 1);
    connect(m_uploads, &UploadsPart::openRequested, this, &SyncPage::openRequested);
    layout->addWidget(m_calm, 1);
    layout->addWidget(m_courier);
    m_calm->setWords(u"cloud-done"_s, tr("Nothing waits"),
                     tr("What is written here and not at the centre yet is listed here."));
    setWaiting({});
    setUploads({});
    setState({});
}

QWidget *SyncPage::makeSummary()
{
    auto *part = new QWidget(this);
    m_status = new StatusLabel(part);
    const auto label = [part](const QString &name) {
        auto *made = new QLabel(part);
        made->setObjectName(name);
        made->setWordWrap(true);
        return made;
    };
    m_sentence = label(u"syncSentence"_s);
    m_sentence->setFont(fontFor(Type::Large));
    m_figures = label(u"syncFigures"_s);
    m_trouble = label(u"syncTrouble"_s);
    m_settle = new QPushButton(lineIcon(u"conflict"_s), {}, part);
    m_settle->setObjectName(u"settle"_s);
    connect(m_settle, &QPushButton::clicked, this, &SyncPage::settleRequested);
    m_syncNow = new QPushButton(tr("Sync now"), part);
    m_syncNow->setObjectName(u"syncNow"_s);
    m_syncNow->setIcon(iconOnAccent(u"sync"_s));
    m_syncNow->setProperty("primary", true);
    connect(m_syncNow, &QPushButton::clicked, this, &SyncPage::syncRequested);

    auto *words = new QVBoxLayout;
    for (QLabel *each : {m_sentence, m_figures, m_trouble})
        words->addWidget(each);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    layout->addLayout(words, 1);
    layout->addWidget(m_status, 0, Qt::AlignTop);
    layout->addWidget(m_settle, 0, Qt::AlignTop);
    layout->addWidget(m_syncNow, 0, Qt::AlignTop);
    return part;
}

QWidget *SyncPage::makeWaiting()
{
    m_waitingPart = new QWidget(this);
    m_waitingTitle = new QLabel(m_waitingPart);
    m_waitingTitle->setFont(fontFor(Type::Large));
    auto *file = new QPushButton(tr("Export…"), m_waitingPart);
    file->setObjectName(u"exportWaiting"_s);
    connect(file, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(shownList()); });
    m_table = new TableView(m_waitingPart);
    m_table->setObjectName(u"waiting"_s);
    m_table->setAccessibleName(tr("Not yet at the centre"));
    m_table->setModel(m_waiting);
    m_table->setFirstWidths({120, 320, 120, 140});
    connect(m_table, &TableView::rowOpened, this,
            [this](int row) { Q_EMIT openRequested(m_waiting->at(row).record); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_waitingTitle, 1);
    head->addWidget(file);
    auto *layout = new QVBoxLayout(m_waitingPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table);
    return m_waitingPart;
}

void SyncPage::setState(const SyncState &state)
{
    if ((state.reach == SyncState::Reach::NotEnrolled) != (m_state.reach == SyncState::Reach::NotEnrolled))
        m_courier->setReady(state.reach != SyncState::Reach::NotEnrolled);
    m_state = state;
    word();
}

void SyncPage::word()
{
    static const auto noReach = SyncState::Reach::NotEnrolled;
    m_sentence->setText(syncSentence(m_state, m_now()));
    QStringList figures;
    if (!m_state.centre.isEmpty())
        figures.append(tr("Centre: %1").arg(m_state.centre));
    if (m_state.lastAgreed.isValid())
        figures.append(tr("Last synced: %1").arg(when::shown(m_state.lastAgreed)));
    if (m_state.oldestWaiting.isValid())
        figures.append(tr("Oldest change waiting: %1").arg(when::shown(m_state.oldestWaiting)));
    if (m_state.reach == noReach)
        figures.append(tr("Enter the one-time code of your centre in the settings to connect."));
    m_figures->setText(figures.join(u"    "_s));
    m_trouble->setText(m_state.trouble);
    m_trouble->setVisible(!m_state.trouble.isEmpty());
    m_courier->setVisible(m_state.reach != noReach);
    m_syncNow->setEnabled(m_state.reach != noReach && m_state.reach != SyncState::Reach::Syncing);
    const int toSettle = m_state.conflicts + m_state.quarantined;
    m_settle->setText(tr("%n to settle", nullptr, toSettle));
    m_settle->setVisible(toSettle > 0);
    const QString all = QLocale().toString(m_state.waitingRecords);
    m_waitingTitle->setText(m_state.waitingRecords > m_waiting->rows().size()
                                ? tr("Not yet at the centre: the oldest %1 of %2")
                                      .arg(QLocale().toString(m_waiting->rows().size()), all)
                                : tr("Not yet at the centre"));
    showStatus();
}

void SyncPage::showStatus()
{
    const auto status = [this](const QString &what) {
        m_status->setStatus(syncTone(m_state), what, syncIconName(m_state));
    };
    switch (m_state.reach) {
    case SyncState::Reach::NotEnrolled:
        return status(tr("Not connected"));
    case SyncState::Reach::Offline:
        return status(tr("No line"));
    case SyncState::Reach::Syncing:
        return status(tr("Syncing"));
    case SyncState::Reach::Online:
        return status(tr("Connected"));
    case SyncState::Reach::Refused:
        return status(tr("Stopped"));
    }
}

void SyncPage::setWaiting(const QList<WaitingLine> &lines)
{
    m_waiting->update(lines, [](const WaitingLine &line) { return line.record.id; });
    arrange();
    word();
    Q_EMIT actionsChanged();
}

void SyncPage::setUploads(const QList<UploadLine> &lines)
{
    m_uploads->setLines(lines, m_state.waitingAttachments);
    m_uploads->setVisible(!lines.isEmpty());
    arrange();
}

void SyncPage::arrange()
{
    m_waitingPart->setVisible(m_waiting->rowCount() > 0);
    m_calm->setVisible(m_waiting->rowCount() == 0 && m_uploads->isHidden());
}

ShownList SyncPage::shownList() const
{
    return {m_table->accessibleName(), m_waiting, m_table->shownColumns()};
}

bool SyncPage::canPrint() const
{
    return m_waiting->rowCount() > 0;
}

void SyncPage::print()
{
    Q_EMIT printListRequested(shownList());
}

QString SyncPage::name() const
{
    return u"sync"_s;
}

QString SyncPage::title() const
{
    return tr("Sync");
}

QString SyncPage::iconName() const
{
    return u"sync"_s;
}

void SyncPage::activate()
{
    Q_EMIT refreshRequested();
    word();
}

void SyncPage::keepState(ViewMemory &memory) const
{
    m_table->keepColumns(memory, u"sync/waiting"_s);
    m_uploads->keepState(memory);
}

void SyncPage::restoreState(const ViewMemory &memory)
{
    m_table->restoreColumns(memory, u"sync/waiting"_s);
    m_uploads->restoreState(memory);
}

} // namespace sk
