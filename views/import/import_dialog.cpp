// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_dialog.h"

#include "views/import/mapping_form.h"
#include "views/import/preview_model.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/work_banner.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int allRows = -1;

Tone toneOf(CheckedRow::State state)
{
    switch (state) {
    case CheckedRow::State::Good:
        return Tone::Good;
    case CheckedRow::State::ToCheck:
        return Tone::Attention;
    case CheckedRow::State::Blocked:
        return Tone::Bad;
    case CheckedRow::State::Skipped:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

ImportDialog::ImportDialog(const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_model(new PreviewModel(this))
    , m_mapping(new MappingForm(this))
    , m_list(new TableView(this))
    , m_filters(new QButtonGroup(this))
    , m_sentence(new QLabel(this))
    , m_banner(new WorkBanner(this))
{
    setObjectName(u"import"_s);
    setWindowTitle(tr("Import from Excel"));
    auto *heading = new QLabel(fileName, this);
    heading->setFont(fontFor(Type::Large));
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setSortingEnabled(false);
    m_list->setItemDelegateForColumn(
        PreviewModel::State,
        new StatusDelegate(
            [this](const QModelIndex &index) {
                return StatusDelegate::Look{toneOf(m_model->stateOf(index.row())), {}};
            },
            m_list));
    m_list->setFirstWidths({56, 120, 360});
    m_list->setAccessibleName(tr("Rows of the sheet"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(heading);
    layout->addWidget(m_mapping);
    layout->addWidget(filters());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_banner);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons());
    resize(1200, 700);

    connect(m_mapping, &MappingForm::layoutChanged, this, &ImportDialog::layoutChosen);
    connect(m_banner, &WorkBanner::cancelRequested, this, &ImportDialog::cancelRequested);
    showCounts();
}

QWidget *ImportDialog::filters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    for (const int state : {allRows, int(CheckedRow::State::Good), int(CheckedRow::State::ToCheck),
                            int(CheckedRow::State::Blocked), int(CheckedRow::State::Skipped)}) {
        auto *button = new QPushButton(bar);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(u"filter%1"_s.arg(state));
        m_filters->addButton(button, state + 1); // a button group has no use for -1
        layout->addWidget(button);
    }
    layout->addStretch();
    m_filters->button(allRows + 1)->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->filter(id - 1 == allRows ? std::nullopt : std::optional(CheckedRow::State(id - 1)));
    });
    return bar;
}

QWidget *ImportDialog::buttons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    m_errors = new QPushButton(tr("Save the sheet with its problems…"), bar);
    m_errors->setObjectName(u"errors"_s);
    m_import = new QPushButton(bar);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    auto *nothing = new QPushButton(tr("Import nothing"), bar);
    nothing->setObjectName(u"nothing"_s);
    layout->addWidget(m_errors);
    layout->addStretch();
    layout->addWidget(nothing);
    layout->addWidget(m_import);
    connect(m_errors, &QPushButton::clicked, this, &ImportDialog::errorSheetRequested);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRequested);
    connect(nothing, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_model->show(nullptr);
    m_preview = preview;
    m_mapping->show(m_preview.layout);
    m_model->show(&m_preview);
    m_banner->finish();
    showCounts();
}

void ImportDialog::showCounts()
{
    const ImportPreview::Counts counts = m_preview.counts();
    m_filters->button(allRows + 1)->setText(tr("All (%1)").arg(counts.all()));
    const auto title = [&](CheckedRow::State state, int count) {
        m_filters->button(int(state) + 1)->setText(u"%1 (%2)"_s.arg(nameOf(state)).arg(count));
    };
    title(CheckedRow::State::Good, counts.good);
    title(CheckedRow::State::ToCheck, counts.toCheck);
    title(CheckedRow::State::Blocked, counts.blocked);
    title(CheckedRow::State::Skipped, counts.skipped);
    m_import->setText(tr("Import %n row(s)", nullptr, counts.imported()));
    m_import->setEnabled(counts.imported() > 0);
    m_errors->setEnabled(counts.all() > 0);
    if (m_preview.layout.isFound() && counts.imported() == 0 && counts.skipped == counts.all()
        && counts.all() > 0)
        m_sentence->setText(tr("Every row is there already: importing this file again adds nothing."));
    else if (m_preview.cutShort)
        m_sentence->setText(tr("The file ends in the middle of its last row: ask for it again."));
    else
        m_sentence->setText(tr("Rows that are kept out can be mended in the sheet and imported later."));
}

void ImportDialog::showWork(const QString &what)
{
    m_import->setEnabled(false);
    m_errors->setEnabled(false);
    m_banner->start(what);
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    m_banner->setProgress(done, total);
}

void ImportDialog::showOutcome(const QString &sentence)
{
    m_banner->finish();
    showCounts();
    m_sentence->setText(sentence);
}

void ImportDialog::showTrouble(const QString &sentence)
{
    showOutcome(sentence);
}

} // namespace sk
