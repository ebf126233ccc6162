// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sync_page.h"

#include "models/domain/masking.h"
#include "models/items/when.h"
#include "views/shell/sync_sentence.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

enum ConflictColumn { Record, Field, Ours, Theirs };
enum QuarantineColumn { RefusedRecord };

//! A card is called by its number, which is confidential.
bool isNameConfidential(const Target &record)
{
    return secretOf(record.kind, u"number").has_value();
}

void fill(QStandardItemModel &model, const QList<QStringList> &rows)
{
    model.removeRows(0, model.rowCount());
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items.append(new QStandardItem(text)); // the model owns it
        model.appendRow(items);
    }
}

QVBoxLayout *columnOn(QWidget *part)
{
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

QLabel *heading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setFont(fontFor(Type::Large));
    return label;
}

} // namespace

SyncPage::SyncPage(Clock now, Prompter &prompter, QWidget *parent)
    : Page(parent)
    , m_now(std::move(now))
    , m_prompter(prompter)
    , m_conflictModel(new QStandardItemModel(this))
    , m_quarantineModel(new QStandardItemModel(this))
    , m_calm(new EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::three);
    layout->addWidget(makeSummary());
    layout->addWidget(makeConflicts(), 1);
    layout->addWidget(makeQuarantine(), 1);
    layout->addWidget(m_calm, 1);
    m_calm->setWords(
        u"cloud-done"_s, tr("Nothing to settle"),
        tr("Fields that were changed differently in two places, and changes the centre refused, wait "
           "here for a decision."));
    setConflicts({});
    setQuarantine({});
    setState({});
}

QWidget *SyncPage::makeSummary()
{
    auto *part = new QWidget(this);
    m_status = new StatusLabel(part);
    m_sentence = new QLabel(part);
    m_sentence->setObjectName(u"syncSentence"_s);
    m_sentence->setFont(fontFor(Type::Large));
    m_sentence->setWordWrap(true);
    m_figures = new QLabel(part);
    m_figures->setObjectName(u"syncFigures"_s);
    m_figures->setWordWrap(true);
    m_trouble = new QLabel(part);
    m_trouble->setObjectName(u"syncTrouble"_s);
    m_trouble->setWordWrap(true);
    m_syncNow = new QPushButton(tr("Sync now"), part);
    m_syncNow->setObjectName(u"syncNow"_s);
    m_syncNow->setIcon(iconOnAccent(u"sync"_s));
    m_syncNow->setProperty("primary", true);
    connect(m_syncNow, &QPushButton::clicked, this, &SyncPage::syncRequested);

    auto *words = new QVBoxLayout;
    words->addWidget(m_sentence);
    words->addWidget(m_figures);
    words->addWidget(m_trouble);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    layout->addLayout(words, 1);
    layout->addWidget(m_status, 0, Qt::AlignTop);
    layout->addWidget(m_syncNow, 0, Qt::AlignTop);
    return part;
}

QWidget *SyncPage::makeConflicts()
{
    m_conflictPart = new QWidget(this);
    m_conflictTable = new TableView(m_conflictPart);
    m_conflictTable->setObjectName(u"conflicts"_s);
    m_conflictTable->setAccessibleName(tr("Conflicts"));
    m_conflictModel->setHorizontalHeaderLabels(
        {tr("Record"), tr("Field"), tr("Written here"), tr("At the centre"), tr("By whom"), tr("Found")});
    m_conflictTable->setModel(m_conflictModel);
    m_conflictTable->setFirstWidths({240, 140, 220, 220, 120, 140});
    m_keepOurs = new QPushButton(tr("Keep what was written here"), m_conflictPart);
    m_keepOurs->setObjectName(u"keepOurs"_s);
    m_keepTheirs = new QPushButton(tr("Keep the centre's"), m_conflictPart);
    m_keepTheirs->setObjectName(u"keepTheirs"_s);
    connect(m_keepOurs, &QPushButton::clicked, this, [this] { settleCurrent(true); });
    connect(m_keepTheirs, &QPushButton::clicked, this, [this] { settleCurrent(false); });
    connect(m_conflictTable, &TableView::rowOpened, this,
            [this](int row) { Q_EMIT openRequested(m_conflicts.at(row).record); });
    connect(m_conflictTable, &TableView::rowChosen, this, &SyncPage::word);

    QPushButton *file = exportButton(u"exportConflicts"_s, m_conflictPart);
    connect(file, &QPushButton::clicked, this, &SyncPage::exportConflicts);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(heading(tr("Changed differently in two places"), m_conflictPart), 1);
    buttons->addWidget(file);
    buttons->addWidget(m_keepTheirs);
    buttons->addWidget(m_keepOurs);
    auto *layout = columnOn(m_conflictPart);
    layout->addLayout(buttons);
    layout->addWidget(m_conflictTable);
    return m_conflictPart;
}

QWidget *SyncPage::makeQuarantine()
{
    m_quarantinePart = new QWidget(this);
    m_quarantineTable = new TableView(m_quarantinePart);
    m_quarantineTable->setObjectName(u"quarantine"_s);
    m_quarantineTable->setAccessibleName(tr("Refused by the centre"));
    m_quarantineModel->setHorizontalHeaderLabels({tr("Record"), tr("Why"), tr("When")});
    m_quarantineTable->setModel(m_quarantineModel);
    m_quarantineTable->setFirstWidths({240, 480, 140});
    connect(m_quarantineTable, &TableView::rowOpened, this,
            [this](int row) { Q_EMIT openRequested(m_quarantine.at(row).record); });
    auto *hint = new QLabel(
        tr("Open the record, mend what the reason says and save it: it is sent again by itself."),
        m_quarantinePart);
    hint->setForegroundRole(quietRole);

    QPushButton *file = exportButton(u"exportQuarantine"_s, m_quarantinePart);
    connect(file, &QPushButton::clicked, this, &SyncPage::exportQuarantine);

    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Refused by the centre"), m_quarantinePart), 1);
    head->addWidget(file);
    auto *layout = columnOn(m_quarantinePart);
    layout->addLayout(head);
    layout->addWidget(hint);
    layout->addWidget(m_quarantineTable);
    return m_quarantinePart;
}

QPushButton *SyncPage::exportButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(tr("Export…"), parent);
    button->setObjectName(name);
    return button;
}

ShownList SyncPage::shownConflicts() const
{
    return {tr("Conflicts"), m_conflictModel, m_conflictTable->shownColumns()};
}

ShownList SyncPage::shownQuarantine() const
{
    return {tr("Refused by the centre"), m_quarantineModel, m_quarantineTable->shownColumns()};
}

void SyncPage::exportConflicts()
{
    QList<int> confidential;
    const auto any
        = [this](const auto &is) { return std::any_of(m_conflicts.begin(), m_conflicts.end(), is); };
    if (any([](const ConflictLine &line) { return isNameConfidential(line.record); }))
        confidential.append(Record);
    if (any([](const ConflictLine &line) { return line.confidential; }))
        confidential.append({Ours, Theirs});
    Q_EMIT exportRequested(shownConflicts(), confidential);
}

void SyncPage::exportQuarantine()
{
    const bool any = std::any_of(m_quarantine.begin(), m_quarantine.end(),
                                 [](const QuarantineLine &line) { return isNameConfidential(line.record); });
    Q_EMIT exportRequested(shownQuarantine(), any ? QList<int>{RefusedRecord} : QList<int>());
}

void SyncPage::setState(const SyncState &state)
{
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
    m_syncNow->setEnabled(m_state.reach != noReach && m_state.reach != SyncState::Reach::Syncing);
    m_keepOurs->setEnabled(currentConflict());
    m_keepTheirs->setEnabled(currentConflict());
    setBadge(m_state.conflicts + m_state.quarantined);

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

void SyncPage::setConflicts(const QList<ConflictLine> &conflicts)
{
    m_conflicts = conflicts;
    QList<QStringList> rows;
    for (const ConflictLine &line : conflicts)
        rows.append({line.recordName, line.field, line.ours, line.theirs, line.who, when::shown(line.at)});
    fill(*m_conflictModel, rows);
    if (!rows.isEmpty())
        m_conflictTable->selectRow(0);
    m_conflictPart->setVisible(!rows.isEmpty());
    m_calm->setVisible(m_conflicts.isEmpty() && m_quarantine.isEmpty());
    word();
    Q_EMIT actionsChanged();
}

void SyncPage::setQuarantine(const QList<QuarantineLine> &lines)
{
    m_quarantine = lines;
    QList<QStringList> rows;
    for (const QuarantineLine &line : lines)
        rows.append({line.recordName, line.reason, when::shown(line.at)});
    fill(*m_quarantineModel, rows);
    m_quarantinePart->setVisible(!rows.isEmpty());
    m_calm->setVisible(m_conflicts.isEmpty() && m_quarantine.isEmpty());
    Q_EMIT actionsChanged();
}

const ConflictLine *SyncPage::currentConflict() const
{
    const int row = m_conflictTable->currentIndex().row();
    return row >= 0 && row < m_conflicts.size() ? &m_conflicts.at(row) : nullptr;
}

void SyncPage::settleCurrent(bool keepOurs)
{
    const ConflictLine *line = currentConflict();
    if (!line)
        return;
    const QString value = keepOurs ? line->ours : line->theirs;
    const QString other = keepOurs ? line->theirs : line->ours;
    const Question question{tr("Keep “%1” as %2 of %3?").arg(value, line->field, line->recordName),
                            tr("“%1” stays in the record's history and can be put back.").arg(other),
                            tr("Keep it")};
    if (m_prompter.confirm(question))
        Q_EMIT settled(line->key, keepOurs);
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

bool SyncPage::canPrint() const
{
    return !m_conflicts.isEmpty() || !m_quarantine.isEmpty();
}

void SyncPage::print()
{
    const bool refused = m_conflicts.isEmpty() || m_quarantineTable->hasFocus();
    Q_EMIT printListRequested(refused ? shownQuarantine() : shownConflicts());
}

void SyncPage::keepState(ViewMemory &memory) const
{
    m_conflictTable->keepColumns(memory, u"sync/conflicts"_s);
    m_quarantineTable->keepColumns(memory, u"sync/quarantine"_s);
}

void SyncPage::restoreState(const ViewMemory &memory)
{
    m_conflictTable->restoreColumns(memory, u"sync/conflicts"_s);
    m_quarantineTable->restoreColumns(memory, u"sync/quarantine"_s);
}

} // namespace sk
