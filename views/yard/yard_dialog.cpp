// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/yard_dialog.h"

#include "views/widgets/draft_keeper.h"
#include "views/widgets/prompter.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/yard/yard_quota.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString draftKey = u"yard"_s;

QPair<qsizetype, bool> shapeOf(const QString &text)
{
    return {text.size(), std::ranges::all_of(text, [](QChar c) { return c.isDigit(); })};
}

} // namespace

YardDialog::YardDialog(YardModel &model, const YardSetting &setting, DraftKeeper &drafts, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_setting(setting)
    , m_drafts(drafts)
    , m_common(new CommonValues(setting.common))
    , m_fold(new QToolButton(this))
    , m_scan(new QLineEdit(this))
    , m_said(new QLabel(this))
    , m_quota(new YardQuota(this))
    , m_list(new TableView(this))
    , m_about(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep anyway…"), this))
    , m_enter(new QPushButton(this))
{
    setWindowTitle(tr("Register a yard"));
    setObjectName(u"yard"_s);
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::one);
    layout->addWidget(makeCommon(), 1);
    layout->addWidget(makeScanBar());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(makeButtons());
    resize(1280, 700);
    bringDraftBack();
    connectAll();
    takeCommon();
    m_scan->setFocus();
}

void YardDialog::makeList()
{
    m_about->setObjectName(u"about"_s);
    m_about->setWordWrap(true);
    m_about->setFont(fontFor(Type::Small));
    m_list->setObjectName(u"vehicles"_s);
    m_list->setModel(&m_model);
    m_list->setSortingEnabled(false);
    m_list->setAccessibleName(tr("Vehicles of the yard"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->verticalHeader()->setVisible(true);
    m_list->setFirstWidths({104, 64, 160, 96, 176, 120, 136, 104, 240});
    m_list->horizontalHeader()->setStretchLastSection(true);
}

QWidget *YardDialog::makeCommon()
{
    auto *part = new QWidget(this);
    auto *area = new QScrollArea(part);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_common);
    m_fold->setObjectName(u"fold"_s);
    m_fold->setText(tr("The same for every vehicle"));
    m_fold->setToolTip(tr("Folds these values away, once they are typed"));
    m_fold->setFont(fontFor(Type::Strong));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::DownArrow);
    connect(m_fold, &QToolButton::toggled, this, [this, area, part](bool folded) {
        area->setVisible(!folded);
        part->setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Fixed : QSizePolicy::Preferred);
        m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(area, 1);
    return part;
}

QWidget *YardDialog::makeScanBar()
{
    auto *bar = new QWidget(this);
    m_scan->setObjectName(u"scan"_s);
    m_scan->setMinimumHeight(grid::control);
    m_scan->setFont(fixedWidthFont());
    m_scan->setPlaceholderText(
        tr("Scan or type plate, VIN, terminal, ICCID, SIM number or IMEI, in any order"));
    m_scan->setAccessibleName(tr("Scan"));
    m_scan->installEventFilter(this);
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    layout->addWidget(m_scan, 3);
    layout->addWidget(m_said, 2);
    layout->addWidget(m_quota);
    return bar;
}

QWidget *YardDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    buttons->addButton(m_enter, QDialogButtonBox::ActionRole);
    m_keep->setObjectName(u"keepAnyway"_s);
    m_keep->setToolTip(tr("Keeps what looks wrong in the chosen line, with a reason"));
    m_enter->setObjectName(u"enter"_s);
    m_enter->setProperty("primary", true);
    // Enter belongs to the scanner: no button may be the default.
    for (QAbstractButton *button : buttons->buttons())
        if (auto *push = qobject_cast<QPushButton *>(button))
            push->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void YardDialog::connectAll()
{
    connect(m_scan, &QLineEdit::returnPressed, this, &YardDialog::takeScan);
    connect(m_keep, &QPushButton::clicked, this, &YardDialog::keepAnyway);
    connect(m_enter, &QPushButton::clicked, this, &YardDialog::request);
    connect(&m_model, &YardModel::edited, this, &YardDialog::keepDraft);
    connect(m_common, &CommonValues::edited, this, &YardDialog::takeCommon);
    connect(m_list, &TableView::rowChosen, this, [this](int row) {
        m_model.setCurrent(row);
        showProgress();
    });
    connect(new QShortcut(keys::save(), this), &QShortcut::activated, this, &YardDialog::request);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), this), &QShortcut::activated, this,
            &YardDialog::dropLine);
}

void YardDialog::bringDraftBack()
{
    const QJsonObject draft = m_drafts.find(draftKey);
    if (draft.isEmpty())
        return;
    m_common->restore(draft.value(u"common"_s).toObject());
    m_model.restore(draft.value(u"vehicles"_s).toArray());
    m_said->setText(tr("What was scanned last time and not entered is here again."));
}

bool YardDialog::isMeant(const QString &scan)
{
    const QList<Scanned> parts = recognise(scan);
    if (parts.size() != 1 || parts.first().field != u"terminal_number")
        return true;
    const QString &number = parts.first().text;
    if (looksLikeTerminal(number) || m_shapes.contains(shapeOf(number))
        || (m_setting.isTerminal && m_setting.isTerminal(number)))
        return true;
    if (!m_setting.common.prompter.confirm(
            {tr("Is “%1” a terminal's number?").arg(number.left(40)),
             tr("It has the shape of no label that is known here. Perhaps a character is missing."),
             tr("It is a terminal")}))
        return false;
    m_shapes.insert(shapeOf(number));
    return true;
}

void YardDialog::takeScan()
{
    const QString text = m_scan->text();
    m_scan->clear();
    if (!isMeant(text)) {
        m_said->setText(tr("“%1” was not taken: scan it again.").arg(text.left(40)));
        return;
    }
    const int row = m_model.scan(text);
    if (row < 0) {
        m_said->setText(
            text.trimmed().isEmpty()
                ? QString()
                : tr("Nothing was recognised in “%1”: type it into the list.").arg(text.left(40)));
        return;
    }
    m_list->selectRow(row);
    m_list->scrollTo(m_list->currentIndex());
    m_said->setText(tr("Line %1").arg(row + 1));
}

void YardDialog::takeCommon()
{
    m_model.setCommon(m_common->values());
    if (m_model.rowCount() > 0)
        keepDraft();
    else
        showProgress();
}

void YardDialog::showProgress()
{
    const int ready = m_model.readyCount();
    const int all = m_model.rowCount();
    const Registration common = m_common->values();
    const qint64 earlier = m_setting.installedEarlier ? m_setting.installedEarlier(common) : 0;
    m_quota->show(earlier, ready, m_setting.quota);
    // One quota says nothing about the whole centre.
    m_quota->setVisible(!common.depot.isNull() || !common.installerName.isEmpty());
    m_enter->setText(ready == all ? tr("Enter %n registration(s)", nullptr, ready)
                                  : tr("Enter the %n that are ready", nullptr, ready));
    m_enter->setEnabled(ready > 0);
    m_enter->setToolTip(ready == all ? tr("Ctrl+S")
                                     : tr("The other lines stay here; Ctrl+Delete takes one out."));
    const int row = m_list->currentIndex().row();
    const bool chosen = row >= 0 && row < all;
    m_keep->setEnabled(chosen && m_model.isDoubtful(row));
    m_about->setText(
        chosen ? tr("Line %1: %2").arg(row + 1).arg(m_model.index(row, YardModel::Remark).data().toString())
               : QString());
}

void YardDialog::keepDraft()
{
    m_drafts.keep(draftKey, {{u"common"_s, m_common->draft()}, {u"vehicles"_s, m_model.draft()}});
    showProgress();
}

void YardDialog::keepAnyway()
{
    const int row = m_list->currentIndex().row();
    const auto reason = m_setting.common.prompter.askText(
        tr("Keep line %1 as it is?").arg(row + 1),
        tr("Why is it right although it looks wrong? The reason is kept with the record."));
    if (reason)
        m_model.keepAnyway(row, *reason);
}

void YardDialog::dropLine()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    m_model.removeRow(row);
    m_model.setCurrent(m_list->currentIndex().row()); // what is chosen now is what a scan fills
}

void YardDialog::request()
{
    if (!m_enter->isEnabled())
        return;
    if (!m_common->check()) {
        m_fold->setChecked(false);
        m_said->setText(tr("Mend the common values first: what is wrong is said beside each field."));
        return;
    }
    // Once they are entered, each would find itself as its own twin.
    m_asked = m_model.readyRows();
    Q_EMIT enterRequested(m_model.readyVehicles());
}

void YardDialog::finish()
{
    m_model.removeEntered(m_asked);
    m_asked.clear();
    if (m_model.rowCount() > 0) {
        m_said->setText(tr("Entered. What is still here is not ready yet."));
        return;
    }
    m_drafts.forget(draftKey);
    accept();
}

void YardDialog::showTrouble(const QString &sentence)
{
    m_said->setText(sentence);
}

bool YardDialog::eventFilter(QObject *watched, QEvent *event)
{
    // With nothing typed, Ctrl+Z takes the last scan back.
    if (event->type() == QEvent::KeyPress && watched == m_scan && m_scan->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        m_said->setText(m_model.undo() ? tr("The last change was taken back.")
                                       : tr("There is nothing to take back."));
        m_list->selectRow(m_model.rowCount() - 1);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace sk
