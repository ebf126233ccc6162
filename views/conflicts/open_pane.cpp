// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/open_pane.h"

#include "models/domain/masking.h"
#include "views/conflicts/conflict_panel.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/prompter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

OpenPane::OpenPane(Prompter &prompter, QWidget *parent)
    : OpenPane(prompter, new ConflictModel, new ConflictPanel, parent)
{
}

OpenPane::OpenPane(Prompter &prompter, ConflictModel *model, ConflictPanel *panel, QWidget *parent)
    : DecisionPane({u"open"_s, tr("Conflicts")}, model, panel, parent)
    , m_prompter(prompter)
    , m_model(model)
    , m_panel(panel)
{
    m_model->setParent(this);
    empty()->setWords(
        u"conflict"_s, tr("Nothing to settle"),
        tr("When two desks write different things into one field, both values wait here for a decision."));
    connect(m_panel, &ConflictPanel::hereChosen, this, [this] { settle(ConflictSide::Here); });
    connect(m_panel, &ConflictPanel::thereChosen, this, [this] { settle(ConflictSide::There); });
    connect(m_panel, &ConflictPanel::anotherRequested, this, &OpenPane::askForAnother);
    connect(m_panel, &ConflictPanel::allHereChosen, this, [this] { confirmWhole(ConflictSide::Here); });
    connect(m_panel, &ConflictPanel::allThereChosen, this, [this] { confirmWhole(ConflictSide::There); });
    connect(m_panel, &ConflictPanel::recordRequested, this, [this] {
        if (const auto record = currentRecord())
            Q_EMIT openRequested(*record);
    });
}

void OpenPane::setLines(const QList<ConflictLine> &lines)
{
    m_model->update(lines, [](const ConflictLine &line) { return line.key; });
    settleRows();
}

const ConflictLine *OpenPane::current() const
{
    const int row = currentRow();
    return row >= 0 ? &m_model->at(row) : nullptr;
}

std::optional<Target> OpenPane::currentRecord() const
{
    const ConflictLine *line = current();
    return line ? std::optional(line->record) : std::nullopt;
}

QList<int> OpenPane::confidentialColumns() const
{
    // A card is called by its number.
    const auto isCalledSo
        = [](const ConflictLine &line) { return secretOf(line.record.kind, u"number").has_value(); };
    QList<int> columns;
    if (std::ranges::any_of(m_model->rows(), isCalledSo))
        columns.append(ConflictModel::Record);
    if (std::ranges::any_of(m_model->rows(), &ConflictLine::confidential))
        columns.append({ConflictModel::Here, ConflictModel::There});
    return columns;
}

void OpenPane::showCurrent()
{
    const ConflictLine *line = current();
    if (!line)
        return;
    const auto ofRecord = std::ranges::count(m_model->rows(), line->record, &ConflictLine::record);
    m_panel->setLine(*line, ofRecord < 2);
}

void OpenPane::settle(ConflictSide side)
{
    if (const ConflictLine *line = current())
        Q_EMIT settled(line->key, side);
}

void OpenPane::askForAnother()
{
    const ConflictLine *line = current();
    if (!line)
        return;
    const qint64 key = line->key;
    const QString question = tr("%1 of %2").arg(line->field, line->recordName);
    if (!line->choices.isEmpty()) {
        const QStringList choices = line->choices;
        if (const auto way = m_prompter.choose(question, tr("Which value is right?"), choices))
            Q_EMIT settledOtherwise(key, choices.at(*way));
        return;
    }
    if (const auto text = m_prompter.askText(question, tr("The right value"), line->here.value))
        Q_EMIT settledOtherwise(key, *text);
}

void OpenPane::confirmWhole(ConflictSide side)
{
    const ConflictLine *line = current();
    if (!line)
        return;
    const Target record = line->record;
    const QString name = line->recordName;
    const QString title = side == ConflictSide::Here
        ? tr("Keep everything in %1 as it was written here?").arg(name)
        : tr("Keep everything in %1 as it is at the centre?").arg(name);
    if (m_prompter.confirm(
            {title, tr("The other values stay here and in the record's history."), tr("Keep it")}))
        Q_EMIT wholeSettled(record, side);
}

} // namespace sk
