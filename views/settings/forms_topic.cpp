// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/forms_topic.h"

#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int longestText = 120; // more has no room on A5

}

FormsTopic::FormsTopic(QWidget *parent) : Topic(u"forms"_s, u"form"_s, parent)
{
    setWords(
        tr("Forms"),
        tr("What every printed form says of the company, and whom the warranty card names. A field left "
           "empty prints what stands in it faintly. A warranty card printed before a change here counts as "
           "changed when it is checked."));
    auto *head = new FormSection(tr("Head of the forms"), 2, this);
    head->addField(tr("Company"), makeLine(u"company"_s, &FormHead::company), 2);
    head->addField(tr("Service hotline"), makeLine(u"hotline"_s, &FormHead::hotline));
    auto *warranty = new FormSection(tr("Warranty card"), 2, this);
    warranty->addField(tr("Project"), makeLine(u"project"_s, &FormHead::project), 2);
    warranty->addField(tr("Responsible department"), makeLine(u"department"_s, &FormHead::department), 2);
    warranty->addField(tr("Responsible persons"), makeLine(u"people"_s, &FormHead::people), 2)
        ->setHint(tr("Names with telephones"));
    add(head);
    add(warranty);
    addStretch();
}

QLineEdit *FormsTopic::makeLine(const QString &name, QString FormHead::*member)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaxLength(longestText);
    m_lines.append({edit, member});
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, member] {
        const QString text = edit->text().simplified();
        if (m_head.*member == text)
            return;
        m_head.*member = text;
        Q_EMIT headChanged(m_head);
    });
    return edit;
}

void FormsTopic::setHead(const FormHead &head, const FormHead &usual)
{
    m_head = head;
    for (const Line &line : m_lines) {
        line.edit->setText(head.*line.member);
        line.edit->setPlaceholderText(usual.*line.member);
    }
}

} // namespace sk
