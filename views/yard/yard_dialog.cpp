// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/yard_dialog.h"

#include "views/widgets/draft_keeper.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString draftKey = u"yard"_s;

} // namespace

YardDialog::YardDialog(YardModel &model, const YardSetting &setting, DraftKeeper &drafts, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_drafts(drafts)
    , m_quota(setting.quota)
    , m_common(new CommonValues(setting.depots, setting.installers, setting.now, this))
    , m_scan(new QLineEdit(this))
    , m_said(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_list(new TableView(this))
    , m_enter(new QPushButton(this))
{
    setWindowTitle(tr("Register a yard"));
    setObjectName(u"yard"_s);
    m_list->setModel(&m_model);
    m_list->setSortingEnabled(false);
    m_list->setAccessibleName(tr("Vehicles of the yard"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setFirstWidths({112, 80, 168, 112, 184, 136, 144, 240});
    m_list->horizontalHeader()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_enter, QDialogButtonBox::ActionRole);
    m_enter->setObjectName(u"enter"_s);
    // Enter belongs to the scanner: no button may be the default.
    m_enter->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(m_common);
    layout->addWidget(scanBar());
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(1240, 700);

    if (const QJsonObject draft = m_drafts.find(draftKey); !draft.isEmpty()) {
        m_common->restore(draft.value(u"common"_s).toObject());
        m_model.restore(draft.value(u"vehicles"_s).toArray());
        m_said->setText(tr("What was scanned last time and not entered is here again."));
    }
    connect(m_scan, &QLineEdit::returnPressed, this, &YardDialog::takeScan);
    connect(m_enter, &QPushButton::clicked, this, &YardDialog::request);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &YardModel::edited, this, &YardDialog::keepDraft);
    connect(m_common, &CommonValues::edited, this, &YardDialog::keepDraft);
    connect(new QShortcut(keys::save(), this), &QShortcut::activated, this, &YardDialog::request);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), this), &QShortcut::activated, this,
            &YardDialog::dropLine);
    showProgress();
    m_scan->setFocus();
}

QWidget *YardDialog::scanBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    m_scan->setObjectName(u"scan"_s);
    m_scan->setMinimumHeight(grid::control);
    m_scan->setFont(fixedWidthFont());
    m_scan->setPlaceholderText(
        tr("Scan or type plate, VIN, terminal, ICCID, SIM number or IMEI, in any order"));
    m_scan->setAccessibleName(tr("Scan"));
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    m_bar->setTextVisible(true);
    m_bar->setFixedWidth(200);
    m_bar->setAccessibleName(tr("Ready vehicles beside the quota of the day"));
    layout->addWidget(m_scan, 2);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_bar);
    return bar;
}

void YardDialog::takeScan()
{
    const QString text = m_scan->text();
    const int row = m_model.scan(text);
    m_scan->clear();
    if (row < 0) {
        m_said->setText(
            text.trimmed().isEmpty()
                ? QString()
                : tr("Nothing was recognised in “%1”: type it into the list.").arg(text.left(40)));
        return;
    }
    m_list->selectRow(row);
    m_said->setText(tr("Line %1").arg(row + 1));
}

void YardDialog::showProgress()
{
    const int ready = m_model.readyCount();
    const int all = m_model.rowCount();
    m_bar->setMaximum(int(std::max<qint64>(m_quota, std::max(1, all))));
    m_bar->setValue(ready);
    m_bar->setFormat(m_quota > 0 ? tr("%1 ready of %2 a day").arg(ready).arg(m_quota)
                                 : tr("%1 ready").arg(ready));
    m_enter->setText(tr("Enter %n registration(s)", nullptr, ready));
    m_enter->setEnabled(ready > 0 && ready == all);
    m_enter->setToolTip(ready == all ? QString()
                                     : tr("Every line must be ready, or be taken out with Ctrl+Delete."));
}

void YardDialog::keepDraft()
{
    m_drafts.keep(draftKey, {{u"common"_s, m_common->draft()}, {u"vehicles"_s, m_model.draft()}});
    showProgress();
}

void YardDialog::dropLine()
{
    if (const int row = m_list->currentIndex().row(); row >= 0)
        m_model.removeRow(row);
}

void YardDialog::request()
{
    if (!m_enter->isEnabled())
        return;
    QList<Registration> registrations = m_model.vehicles();
    for (Registration &each : registrations)
        m_common->fill(each);
    Q_EMIT enterRequested(registrations);
}

void YardDialog::finish()
{
    m_model.clear();
    m_drafts.forget(draftKey);
    accept();
}

void YardDialog::showTrouble(const QString &sentence)
{
    m_said->setText(sentence);
}

} // namespace sk
