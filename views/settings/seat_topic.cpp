// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/seat_topic.h"

#include "models/domain/masking.h"
#include "models/items/field_words.h"
#include "views/widgets/fact_list.h"
#include "views/widgets/field_row.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! When a kind of confidential content is readable, in one sentence.
QString rightsSentence(Role role, Secret secret)
{
    const bool list = mayRead(role, secret, Occasion::List);
    const bool form = mayRead(role, secret, Occasion::Form);
    if (!list && !form)
        return SeatTopic::tr("Partly hidden everywhere");
    if (!mayRead(role, secret, Occasion::Export))
        return list ? SeatTopic::tr("In lists and in an opened record; partly hidden in exports")
                    : SeatTopic::tr("In an opened record; partly hidden in lists and exports");
    return list
        ? SeatTopic::tr("In lists, in an opened record and, when confirmed, in exports")
        : SeatTopic::tr("In an opened record and, when confirmed, in exports; partly hidden in lists");
}

} // namespace

SeatTopic::SeatTopic(QWidget *parent)
    : Topic(u"seat"_s, u"person"_s, parent)
    , m_who(new SearchableCombo(this))
    , m_signedIn(new QLabel(this))
    , m_partner(new QLabel(this))
    , m_rightsTitle(new QLabel(this))
    , m_rights(new FactList(this))
{
    setWords(
        tr("Who sits here"),
        tr("Everything that is changed on this computer is written under this name. Whoever takes over the "
           "desk chooses their own."));
    m_who->setObjectName(u"who"_s);
    m_who->lineEdit()->setPlaceholderText(tr("Type a part of the name"));
    add(new FieldRow(tr("Name"), m_who, this));
    m_signedIn->setObjectName(u"signedIn"_s);
    m_signedIn->setTextFormat(Qt::PlainText);
    m_signedIn->hide();
    add(m_signedIn);
    m_partner->setObjectName(u"partner"_s);
    m_partner->setWordWrap(true);
    m_partner->setText(tr("The centre enrolled this computer for a partner: whoever sits here sees what a "
                          "partner may see."));
    add(m_partner);
    m_rightsTitle->setFont(fontFor(Type::Strong));
    add(m_rightsTitle);
    m_rights->setObjectName(u"rights"_s);
    add(m_rights);
    addStretch();
    connect(m_who, &SearchableCombo::chosen, this,
            [this](const QVariant &id) { Q_EMIT personChosen({id.toUuid()}); });
}

void SeatTopic::setSeat(const QList<Sitter> &people, const PersonId &chosen, Role role)
{
    m_who->clear();
    bool isPartnerComputer = role == Role::Partner;
    for (const Sitter &sitter : people) {
        const Person &person = sitter.person;
        m_who->addItem(
            tr("%1 · %2 · %3", "name, role, place").arg(person.name, nameOf(person.role), sitter.place),
            person.id.value);
        if (person.id == chosen && person.role == role)
            isPartnerComputer = false;
    }
    m_who->setCurrentValue(chosen.isNull() ? QVariant() : QVariant(chosen.value));
    m_partner->setVisible(isPartnerComputer);
    showRights(role);
}

void SeatTopic::setSignedIn(const QString &name, const QString &account)
{
    m_who->parentWidget()->hide();
    m_signedIn->setText(tr("%1, signed in as “%2”").arg(name, account));
    m_signedIn->show();
}

void SeatTopic::showRights(Role role)
{
    m_rightsTitle->setText(tr("What the role “%1” may read").arg(nameOf(role)));
    m_rights->setFacts({{tr("Names, phones, addresses"), rightsSentence(role, Secret::Contact)},
                        {tr("Identity numbers and credit codes"), rightsSentence(role, Secret::Identity)},
                        {tr("Numbers of SIM cards"), rightsSentence(role, Secret::Sim)}});
}

} // namespace sk
