// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/mapping_form.h"

#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

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

MappingForm::MappingForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"columns"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(88);
    layout->addWidget(area);
}

void MappingForm::show(const Layout &layout)
{
    m_layout = layout;
    const QStringList fields = fillableFields(layout.kind);
    m_content = new QWidget;
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, grid::one);
    row->setSpacing(grid::one);
    for (int column = 0; column < layout.titles.size(); ++column) {
        auto *title = new QLabel(layout.titles.at(column));
        title->setTextFormat(Qt::PlainText); // the sheet's words, not ours
        title->setFont(fontFor(Type::Small));
        auto *meaning = new QComboBox;
        meaning->setObjectName(u"column%1"_s.arg(column));
        meaning->setAccessibleName(tr("Meaning of the column “%1”").arg(layout.titles.at(column)));
        meaning->setMinimumWidth(136);
        meaning->addItem(tr("Not used"), QString());
        for (const QString &field : fields)
            meaning->addItem(nameOfField(layout.kind, field), field);
        meaning->setCurrentIndex(std::max(0, meaning->findData(layout.fields.value(column))));
        connect(meaning, &QComboBox::activated, this,
                [this, column, meaning] { assignColumn(column, meaning->currentData().toString()); });
        auto *pair = new QVBoxLayout;
        pair->setSpacing(grid::half);
        pair->addWidget(title);
        pair->addWidget(meaning);
        row->addLayout(pair);
    }
    row->addStretch();
    findChild<QScrollArea *>(u"columns"_s)->setWidget(m_content);
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
