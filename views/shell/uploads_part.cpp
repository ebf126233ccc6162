// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/uploads_part.h"

#include "views/shell/progress_delegate.h"
#include "views/shell/upload_model.h"
#include "views/widgets/icons.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr std::array limits{0, 50, 100, 200, 500, 1000}; //!< kB/s; a depot's line is often half a megabit up

} // namespace

UploadsPart::UploadsPart(QWidget *parent)
    : QWidget(parent), m_model(new UploadModel(this)), m_table(new TableView(this))
{
    m_table->setObjectName(u"uploads"_s);
    m_table->setAccessibleName(tr("Photos and scans not at the centre yet"));
    m_table->setModel(m_model);
    m_table->setFirstWidths({200, 320, 100, 240});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegateForColumn(UploadModel::Progress, new ProgressDelegate(m_table));
    connect(m_table, &TableView::rowOpened, this,
            [this](int row) { Q_EMIT openRequested(m_model->at(row).record); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_table);
    connect(m_table, &TableView::rowChosen, this, &UploadsPart::showState);
    setLines({}, 0);
}

QWidget *UploadsPart::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setFont(fontFor(Type::Large));
    m_title->setObjectName(u"uploadsTitle"_s);
    m_status = new StatusLabel(head);
    m_status->setObjectName(u"uploadsPaused"_s);
    m_first = new QPushButton(lineIcon(u"up"_s), tr("Send this first"), head);
    m_first->setObjectName(u"sendFirst"_s);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (const QModelIndex chosen = m_table->currentIndex(); chosen.isValid())
            Q_EMIT firstRequested(m_model->at(chosen.row()).sha256);
    });
    m_pause = new QPushButton(head);
    m_pause->setObjectName(u"pauseUploads"_s);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_manner.paused); });
    m_limit = new QComboBox(head);
    m_limit->setObjectName(u"limitUploads"_s);
    m_limit->setAccessibleName(tr("How fast files are sent"));
    m_limit->setToolTip(tr("How much of the line photos and scans may take; records always go at once"));
    for (const int limit : limits)
        m_limit->addItem(limit == 0 ? tr("As fast as the line")
                                    : tr("At most %1 kB/s").arg(QLocale().toString(limit)),
                         limit);
    connect(m_limit, &QComboBox::activated, this,
            [this](int index) { Q_EMIT limitRequested(m_limit->itemData(index).toInt()); });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_title);
    layout->addWidget(m_status);
    layout->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{m_first, m_limit, m_pause})
        layout->addWidget(each);
    return head;
}

void UploadsPart::setLines(const QList<UploadLine> &lines, qint64 waiting)
{
    m_waiting = waiting;
    m_model->update(lines, [](const UploadLine &line) { return line.sha256; });
    showState();
}

void UploadsPart::setManner(const UploadManner &manner)
{
    m_manner = manner;
    int index = m_limit->findData(manner.limit);
    if (index < 0) { // set elsewhere
        m_limit->addItem(tr("At most %1 kB/s").arg(QLocale().toString(manner.limit)), manner.limit);
        index = m_limit->count() - 1;
    }
    m_limit->setCurrentIndex(index);
    showState();
}

void UploadsPart::showState()
{
    const qsizetype shown = m_model->rows().size();
    const QString all = QLocale().toString(m_waiting);
    m_title->setText(m_waiting > shown
                         ? tr("Photos and scans: the next %1 of %2").arg(QLocale().toString(shown), all)
                         : tr("Photos and scans"));
    m_status->setStatus(Tone::Attention, m_manner.paused ? tr("Paused") : QString(), u"pause"_s);
    m_pause->setText(m_manner.paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(lineIcon(m_manner.paused ? u"right"_s : u"pause"_s));
    m_first->setEnabled(m_table->currentIndex().isValid());
}

void UploadsPart::keepState(ViewMemory &memory) const
{
    m_table->keepColumns(memory, u"sync/uploads"_s);
}

void UploadsPart::restoreState(const ViewMemory &memory)
{
    m_table->restoreColumns(memory, u"sync/uploads"_s);
}

} // namespace sk
