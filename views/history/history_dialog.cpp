// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_dialog.h"

#include "views/history/history_model.h"
#include "views/widgets/colours.h"
#include "views/widgets/prompter.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

HistoryDialog::HistoryDialog(const QString &recordName, Prompter &prompter, QWidget *parent)
    : QDialog(parent), m_prompter(prompter), m_model(new HistoryModel(this)), m_table(new TableView(this))
{
    setWindowTitle(tr("History")); // no plate or name in a window's title
    setObjectName(u"history"_s);
    auto *heading = new QLabel(recordName, this);
    heading->setObjectName(u"historyRecord"_s);
    heading->setFont(fontFor(Type::Large));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_table->setObjectName(u"changes"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::one);
    layout->addWidget(heading);
    layout->addWidget(makeEarlier());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    connect(m_table, &TableView::rowChosen, this, &HistoryDialog::showCurrent);
    constexpr QSize usual{880, 480};
    resize(usual);
    showCurrent();
}

QWidget *HistoryDialog::makeEarlier()
{
    m_earlier = new QWidget(this);
    m_earlierWords = new QLabel(m_earlier);
    m_earlierWords->setObjectName(u"earlierWords"_s);
    m_earlierWords->setWordWrap(true);
    m_earlierWords->setForegroundRole(quietRole);
    m_fetch = new QPushButton(tr("Fetch them"), m_earlier);
    m_fetch->setObjectName(u"fetchEarlier"_s);
    m_fetch->setAutoDefault(false);
    connect(m_fetch, &QPushButton::clicked, this, &HistoryDialog::earlierRequested);
    auto *layout = new QHBoxLayout(m_earlier);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_earlierWords, 1);
    layout->addWidget(m_fetch);
    setEarlier(Earlier::None);
    return m_earlier;
}

void HistoryDialog::setEarlier(Earlier earlier, const QString &trouble)
{
    m_earlier->setVisible(earlier != Earlier::None);
    m_fetch->setEnabled(earlier != Earlier::Asking);
    switch (earlier) {
    case Earlier::None:
        return;
    case Earlier::AtCentre:
        return m_earlierWords->setText(tr("This computer knows the record from a later day on; the earlier "
                                          "changes are at the centre."));
    case Earlier::Asking:
        return m_earlierWords->setText(tr("The centre is being asked…"));
    case Earlier::Failed:
        return m_earlierWords->setText(tr("The earlier changes did not arrive. %1").arg(trouble));
    }
}

QWidget *HistoryDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString &name, const QString &words, auto job) {
        QPushButton *made = buttons->addButton(words, QDialogButtonBox::ActionRole);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, job);
        return made;
    };
    m_back = add(u"putBack"_s, tr("Put this value back"), [this] { confirmPutBack(); });
    m_back->setToolTip(tr("What stood there before this change stands there again, as a change of its own"));
    add(u"print"_s, tr("Print"), [this] { Q_EMIT printRequested(shownList()); });
    add(u"export"_s, tr("Export list"),
        [this] { Q_EMIT exportRequested(shownList(), confidentialColumns()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void HistoryDialog::setHistory(const QList<ToldChange> &history)
{
    m_model->update(QList<ToldChange>(history.rbegin(), history.rend()),
                    [](const ToldChange &line) { return line.place; });
    if (!current() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void HistoryDialog::showCurrent()
{
    const ToldChange *line = current();
    m_back->setEnabled(line && line->canPutBack);
}

void HistoryDialog::confirmPutBack()
{
    const ToldChange *line = current();
    if (!line || !line->canPutBack)
        return;
    const qsizetype place = line->place;
    const QString value = line->before.isEmpty() ? u"–"_s : line->before;
    if (m_prompter.confirm({tr("Put %1 back to %2?").arg(line->field, value),
                            tr("What stands there now stays in the history."), tr("Put it back")}))
        Q_EMIT putBackRequested(place);
}

const ToldChange *HistoryDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

ShownList HistoryDialog::shownList() const
{
    return {m_table->accessibleName(), m_table->model(), m_table->shownColumns()};
}

QList<int> HistoryDialog::confidentialColumns() const
{
    return std::ranges::any_of(m_model->rows(), &ToldChange::confidential)
        ? QList<int>{HistoryModel::Before, HistoryModel::After}
        : QList<int>();
}

} // namespace sk
