// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/mapping_form.h"

#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int narrowest = 168; //!< of a column's title and meaning
constexpr int mostRows = 2; //!< seen at once: the rows of the sheet need the room

//! Fields a sheet can fill: no links to other records, no ticks, nothing the program writes itself.
QStringList fillableFields(const QString &kind)
{
    QStringList own{u"overrides"_s, u"as_written"_s, u"registered_at"_s};
    if (kind == u"registration")
        own.append(u"number"_s);
    QStringList fields;
    const KindInfo *info = kindNamed(kind);
    for (qsizetype i = 0; info && i < info->fields.size(); ++i) {
        const QString &field = info->fields.at(i);
        const FieldType type = info->types.at(i);
        const bool said = type != FieldType::Id && type != FieldType::Flag
            && (type != FieldType::Word || field == u"plate_colour");
        if (said && !own.contains(field))
            fields.append(field);
    }
    return fields;
}

} // namespace

MappingForm::MappingForm(QWidget *parent) : QWidget(parent), m_area(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Down, not sideways: the rows below scroll sideways already, and two bars for one sheet are a puzzle.
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_area);
}

void MappingForm::show(const Layout &layout)
{
    m_layout = layout;
    const QStringList fields = fillableFields(layout.kind);
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(grid::one);
    m_pairs.clear();
    for (int column = 0; column < layout.titles.size(); ++column) {
        m_pairs.append(new QWidget(m_content));
        auto *title = new QLabel(layout.titles.at(column));
        title->setTextFormat(Qt::PlainText); // the sheet's words, not ours
        title->setFont(fontFor(Type::Small));
        auto *meaning = new QComboBox;
        meaning->setObjectName(u"column%1"_s.arg(column));
        meaning->setAccessibleName(tr("Meaning of the column “%1”").arg(layout.titles.at(column)));
        meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        meaning->addItem(tr("Not used"), QString());
        for (const QString &field : fields)
            meaning->addItem(nameOfField(layout.kind, field), field);
        meaning->setCurrentIndex(std::max(0, meaning->findData(layout.fields.value(column))));
        connect(meaning, &QComboBox::activated, this,
                [this, column, meaning] { assignColumn(column, meaning->currentData().toString()); });
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as long as somebody cared to write
        title->setToolTip(layout.titles.at(column).toHtmlEscaped());
        auto *pair = new QVBoxLayout(m_pairs.last());
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(grid::half);
        pair->addWidget(title);
        pair->addWidget(meaning);
    }
    m_area->setWidget(m_content);
    m_perRow = 0;
    arrange();
}

void MappingForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MappingForm::arrange()
{
    const int perRow = std::max(1, m_area->width() / narrowest);
    if (m_pairs.isEmpty() || perRow == m_perRow)
        return;
    m_perRow = perRow;
    for (int i = 0; i < m_pairs.size(); ++i)
        m_grid->addWidget(m_pairs.at(i), i / perRow, i % perRow);
    for (int column = 0; column < std::max(perRow, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < perRow ? 1 : 0);
    const int rows = int(m_pairs.size() + perRow - 1) / perRow;
    const int height = m_pairs.first()->sizeHint().height();
    m_area->setFixedHeight(std::min(rows, mostRows) * (height + grid::one));
}

void MappingForm::assignColumn(int column, const QString &field)
{
    Layout changed = m_layout;
    assign(changed, column, field);
    // The boxes are made anew, the one that asked among them: not before it has finished asking.
    QMetaObject::invokeMethod(
        this,
        [this, changed] {
            show(changed);
            Q_EMIT layoutChanged(changed);
        },
        Qt::QueuedConnection);
}

} // namespace sk
