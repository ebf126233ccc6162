// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_dialog.h"

#include "models/exchange/problem_words.h"
#include "models/items/field_words.h"
#include "views/import/mapping_form.h"
#include "views/import/preview_model.h"
#include "views/import/title_chooser.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/work_banner.h"

#include <QButtonGroup>
#include <QComboBox>
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
    , m_kind(new QComboBox(this))
    , m_pointAtTitles(new QPushButton(tr("Other titles…"), this))
    , m_titles(new TitleChooser(this))
    , m_mapping(new MappingForm(this))
    , m_common(new UnsaidValues(this))
    , m_list(new TableView(this))
    , m_filters(new QButtonGroup(this))
    , m_problems(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_banner(new WorkBanner(this))
{
    setObjectName(u"import"_s);
    setWindowTitle(tr("Import from Excel"));
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    makeList();
    m_titles->hide();
    m_common->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(heading(fileName));
    layout->addWidget(m_titles);
    layout->addWidget(m_mapping);
    layout->addWidget(m_common);
    layout->addWidget(filters());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_banner);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons());
    resize(1280, 720);

    connect(m_titles, &TitleChooser::rowChosen, this, [this](int sheet, int row) {
        m_imported.clear(); // another sheet has other rows
        Q_EMIT titleRowChosen(sheet, row);
    });
    connect(m_mapping, &MappingForm::layoutChanged, this, &ImportDialog::layoutChosen);
    connect(m_common, &UnsaidValues::changed, this, &ImportDialog::showCounts);
    connect(m_model, &PreviewModel::reasonGiven, this, [this] {
        showCounts();
        showRow();
    });
    connect(m_banner, &WorkBanner::cancelRequested, this, &ImportDialog::cancelRequested);
    showCounts();
}

ImportDialog::~ImportDialog()
{
    m_model->show(nullptr); // the list asks its model until it is gone, and the preview goes first
}

QWidget *ImportDialog::heading(const QString &fileName)
{
    auto *bar = new QWidget(this);
    auto *name = new QLabel(fileName, bar);
    name->setFont(fontFor(Type::Large));
    name->setTextFormat(Qt::PlainText);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What the sheet lists"));
    for (const QString &kind : importableKinds())
        m_kind->addItem(nameOfKind(kind), kind);
    m_pointAtTitles->setObjectName(u"pointAtTitles"_s);
    m_pointAtTitles->setCheckable(true);
    m_pointAtTitles->setAutoDefault(false);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(name, 1);
    layout->addWidget(new QLabel(tr("The sheet lists:"), bar));
    layout->addWidget(m_kind);
    layout->addWidget(m_pointAtTitles);
    connect(m_kind, &QComboBox::activated, this,
            [this] { Q_EMIT kindChosen(m_kind->currentData().toString()); });
    connect(m_pointAtTitles, &QPushButton::toggled, m_titles, &QWidget::setVisible);
    return bar;
}

void ImportDialog::makeList()
{
    m_list->setModel(m_model);
    m_list->setSortingEnabled(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setItemDelegateForColumn(
        PreviewModel::State,
        new StatusDelegate(
            [this](const QModelIndex &index) {
                const bool isIn = m_model->isImported(m_model->rowAt(index.row()));
                return StatusDelegate::Look{isIn ? Tone::Good : toneOf(m_model->stateOf(index.row())), {}};
            },
            m_list));
    m_list->setFirstWidths({56, 112, 400, 144});
    m_list->setAccessibleName(tr("Rows of the sheet"));
    connect(m_list, &TableView::rowChosen, this, &ImportDialog::showRow);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportDialog::showRow);
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
    m_import->setProperty("primary", true);
    m_nothing = new QPushButton(tr("Import nothing"), bar);
    m_nothing->setObjectName(u"nothing"_s);
    m_keep = new QPushButton(tr("Keep with reason…"), bar);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setToolTip(tr("For rows that a rule keeps out although they are right; the reason is kept."));
    m_keep->setAutoDefault(false);
    m_errors->setAutoDefault(false);
    layout->addWidget(m_keep);
    layout->addWidget(m_errors);
    layout->addStretch();
    layout->addWidget(m_nothing);
    layout->addWidget(m_import);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT reasonRequested(acceptablePlaces()); });
    connect(m_errors, &QPushButton::clicked, this, &ImportDialog::errorSheetRequested);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRequested);
    connect(m_nothing, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void ImportDialog::offerCommon(const QList<Depot> &depots, const QList<Person> &people, const DepotId &usual)
{
    m_common->offer(depots, people, usual);
}

Registration ImportDialog::common() const
{
    return m_common->isVisibleTo(this) ? m_common->values() : Registration();
}

void ImportDialog::keepRows(const QList<int> &places, const QString &reason)
{
    for (const int place : places)
        if (m_model->canBeAccepted(m_preview.rows.at(place)))
            m_preview.rows[place].accept(reason);
    m_model->show(&m_preview);
    showCounts();
    showRow();
}

QList<int> ImportDialog::acceptablePlaces() const
{
    QList<int> places;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        if (const CheckedRow &row = m_model->rowAt(index.row()); m_model->canBeAccepted(row))
            places.append(int(&row - m_preview.rows.constData()));
    return places;
}

void ImportDialog::showSheets(const QList<SheetGlance> &sheets, int sheet, const Layout &layout)
{
    setWorking(false);
    m_imported.clear(); // another sheet has other rows
    m_titles->show(sheets, sheet, layout.titleRow);
    showLayout(layout);
    if (!layout.isFound()) {
        m_pointAtTitles->setChecked(true);
        showTrouble(tr("The titles of this sheet are not known. Click the row that holds them above."));
    }
}

void ImportDialog::showLayout(const Layout &layout)
{
    m_kind->setCurrentIndex(m_kind->findData(layout.kind));
    m_common->setVisible(layout.kind == u"registration"_s);
    m_mapping->show(layout);
    m_mapping->setVisible(!layout.titles.isEmpty());
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_model->show(nullptr);
    m_preview = preview;
    for (CheckedRow &row : m_preview.rows)
        if (m_imported.contains(row.row))
            showAsThere(row);
    m_model->setImported(m_imported);
    showLayout(m_preview.layout);
    m_model->show(&m_preview);
    setWorking(false);
    showRow();
}

void ImportDialog::noteImported()
{
    for (const CheckedRow &row : std::as_const(m_preview.rows))
        if (row.isImported())
            m_imported.insert(row.row);
    m_nothing->setText(tr("Close")); // too late for nothing
}

//! A row that was imported from here finds itself in the store: it is left out, and that is all.
void ImportDialog::showAsThere(CheckedRow &row) const
{
    const auto number = std::ranges::find_if(row.problems, [](const RowProblem &problem) {
        return problem.what == RowProblem::What::AlreadyThere
            || problem.what == RowProblem::What::KnownElsewhere;
    });
    RowProblem there;
    there.what = RowProblem::What::AlreadyThere;
    there.weight = RowProblem::Weight::Skips;
    there.argument = number == row.problems.end() ? QString() : number->argument;
    row.problems = {there};
    row.acceptedBecause.clear();
}

//! Everything that would change what the work is about waits for it.
void ImportDialog::setWorking(bool working)
{
    m_working = working;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_kind, m_pointAtTitles, m_titles, m_mapping, m_common, m_list})
        part->setEnabled(!working);
    if (!working)
        m_banner->finish();
    showCounts();
}

void ImportDialog::showCounts()
{
    const ImportPreview::Counts counts = m_preview.counts();
    m_filters->button(allRows + 1)->setText(tr("All (%1)").arg(counts.all()));
    const auto title = [&](CheckedRow::State state, int count) {
        m_filters->button(int(state) + 1)->setText(tr("%1 (%2)").arg(nameOf(state)).arg(count));
    };
    title(CheckedRow::State::Good, counts.good);
    title(CheckedRow::State::ToCheck, counts.toCheck);
    title(CheckedRow::State::Blocked, counts.blocked);
    title(CheckedRow::State::Skipped, counts.skipped);
    m_import->setText(tr("Import %n row(s)", nullptr, counts.imported()));
    m_import->setEnabled(!m_working && counts.imported() > 0);
    m_errors->setEnabled(!m_working && counts.all() > 0);
    m_keep->setEnabled(!m_working && !acceptablePlaces().isEmpty());
    m_sentence->setText(usualSentence());
}

QString ImportDialog::usualSentence() const
{
    const ImportPreview::Counts counts = m_preview.counts();
    if (counts.all() > 0 && counts.skipped == counts.all())
        return tr("Every row is there already: importing this file again adds nothing.");
    QStringList sentences;
    if (m_preview.cutShort)
        sentences.append(tr("The file ends in the middle of its last row: ask for it again."));
    else if (counts.blocked > 0)
        sentences.append(tr("Rows that are kept out can be mended in the sheet and imported later."));
    if (counts.imported() > 0 && m_common->isVisibleTo(this) && m_common->values().depot.isNull())
        sentences.append(tr("No depot is chosen above: these registrations would belong to none."));
    sentences.append(sentenceOfUnused(m_preview.layout));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void ImportDialog::showRow()
{
    const QModelIndex current = m_list->currentIndex();
    const bool some = current.isValid() && current.row() < m_model->rowCount();
    m_problems->setText(some ? m_model->sentencesFor(m_model->rowAt(current.row())).join(u'\n') : QString());
    m_problems->setVisible(!m_problems->text().isEmpty());
    m_keep->setEnabled(!m_working && !acceptablePlaces().isEmpty());
}

void ImportDialog::showWork(const QString &what)
{
    setWorking(true);
    m_banner->start(what);
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    if (m_working)
        m_banner->setProgress(done, total);
}

void ImportDialog::showOutcome(const QString &sentence)
{
    setWorking(false);
    m_sentence->setText(sentence);
}

void ImportDialog::showTrouble(const QString &sentence)
{
    m_model->show(nullptr);
    m_preview = {};
    showOutcome(sentence);
    showRow();
}

} // namespace sk
