// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/filing_dialog.h"

#include "views/attachments/file_drop.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/plate_delegate.h"
#include "views/widgets/prompter.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

FilingDialog::FilingDialog(Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_prompter(prompter)
    , m_model(new FilingModel(this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new TableView(m_stack))
{
    setWindowTitle(tr("File scans"));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_empty->setWords(
        u"scan"_s, tr("Drop signed sheets here"),
        tr("Each finds its record by the code printed on it: pictures and PDFs, also whole stacks."),
        tr("Choose scans…"));
    connect(m_empty, &EmptyState::stepChosen, this, &FilingDialog::choose);
    m_table->setObjectName(u"scans"_s);
    m_table->setAccessibleName(tr("Scans"));
    m_table->setModel(m_model);
    m_table->setFirstWidths({180, 220, 420});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegateForColumn(FilingModel::Number, new PlateDelegate(m_table));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_table, &TableView::rowChosen, this, &FilingDialog::showState);
    connect(m_table, &TableView::rowOpened, this, &FilingDialog::askForRecord);
    connect(new FileDrop(this), &FileDrop::dropped, this, &FilingDialog::take);
    resize(960, 540);
    showState();
}

QWidget *FilingDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_choose = new QPushButton(lineIcon(u"scan"_s), tr("Choose scans…"), foot);
    m_choose->setObjectName(u"chooseScans"_s);
    m_ask = new QPushButton(lineIcon(u"link"_s), tr("Say whose sheet it is…"), foot);
    m_ask->setObjectName(u"askForRecord"_s);
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"close"_s);
    connect(m_choose, &QPushButton::clicked, this, &FilingDialog::choose);
    connect(m_ask, &QPushButton::clicked, this, &FilingDialog::askForRecord);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_choose);
    layout->addWidget(m_ask);
    layout->addWidget(m_progress, 1);
    layout->addStretch();
    layout->addWidget(close);
    return foot;
}

void FilingDialog::choose()
{
    const QStringList paths = m_prompter.openFiles(
        tr("Choose scans"),
        tr("Scans") + u" (*.jpg *.jpeg *.png *.tif *.tiff *.pdf);;"_s + tr("All files") + u" (*)"_s);
    if (!paths.isEmpty())
        take(paths);
}

void FilingDialog::take(const QStringList &paths)
{
    QList<FilingLine> lines = m_model->rows();
    for (const QString &path : paths)
        lines.append({++m_lastKey, path, {}, FilingLine::State::Waiting, tr("Waits to be looked at")});
    update(lines);
    Q_EMIT scansTaken(paths);
}

void FilingDialog::show(const QString &path, const QList<FilingLine> &sheets)
{
    QList<FilingLine> lines;
    bool isShown = false;
    for (const FilingLine &line : m_model->rows()) {
        if (isShown || line.path != path || line.state != FilingLine::State::Waiting) {
            lines.append(line);
            continue;
        }
        isShown = true;
        for (FilingLine sheet : sheets) {
            sheet.key = &sheet == &sheets.first() ? line.key : ++m_lastKey;
            lines.append(sheet);
        }
    }
    update(lines);
}

void FilingDialog::answer(int key, const FilingLine &line)
{
    QList<FilingLine> lines = m_model->rows();
    const auto place = std::ranges::find(lines, key, &FilingLine::key);
    if (place == lines.end())
        return;
    *place = line;
    place->key = key;
    update(lines);
}

void FilingDialog::update(const QList<FilingLine> &lines)
{
    m_model->update(lines, [](const FilingLine &line) { return line.key; });
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showState();
}

void FilingDialog::askForRecord()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_ask->isEnabled())
        return;
    const FilingLine line = m_model->at(index.row());
    const auto number = m_prompter.askText(
        tr("Whose sheet is it?"), tr("Number of the registration, acceptance or batch, or the plate:"),
        line.number);
    if (number)
        Q_EMIT numberGiven(line.key, line.path, *number);
}

void FilingDialog::setProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    m_progress->setVisible(done < total);
}

void FilingDialog::showState()
{
    const auto count = [this](FilingLine::State state) {
        return int(std::ranges::count(m_model->rows(), state, &FilingLine::state));
    };
    const int filed = count(FilingLine::State::Filed) + count(FilingLine::State::ToCompare);
    QStringList parts{tr("%n sheet(s) filed", nullptr, filed)};
    if (const int toCompare = count(FilingLine::State::ToCompare))
        parts.append(tr("%n to compare with its record", nullptr, toCompare));
    if (const int open = count(FilingLine::State::ToAsk))
        parts.append(tr("%n without a record", nullptr, open));
    if (const int failed = count(FilingLine::State::Failed))
        parts.append(tr("%n not readable", nullptr, failed));
    m_summary->setText(parts.join(u" · "_s));
    const bool any = m_model->rowCount() > 0;
    m_summary->setVisible(any);
    m_choose->setVisible(any);
    m_ask->setVisible(any);
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    const QModelIndex chosen = m_table->currentIndex();
    m_ask->setEnabled(chosen.isValid() && m_model->at(chosen.row()).state == FilingLine::State::ToAsk);
}

} // namespace sk
