// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/account_form.h"

#include "models/items/field_words.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/icons.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int longestAccount = 32;

bool isAccount(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9._-]*$"_s);
    return form.match(text).hasMatch();
}

bool belongsToDepot(Role role)
{
    return role == Role::DepotManager || role == Role::Partner;
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_person(new SearchableCombo(this))
    , m_account(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_person->setObjectName(u"accountPerson"_s);
    m_person->lineEdit()->setPlaceholderText(tr("Type a part of the name"));
    m_account->setObjectName(u"accountName"_s);
    m_account->setMaxLength(longestAccount);
    m_role->setObjectName(u"accountRole"_s);
    m_place->setObjectName(u"accountPlace"_s);
    for (size_t i = 0; i < wordsOf(Role{}).size(); ++i)
        m_role->addItem(nameOf(Role(i)), int(i));
    auto *section = new FormSection({}, 2, this);
    m_personRow = section->addField(tr("Person of the roster"), m_person);
    m_accountRow = section->addField(tr("Account"), m_account);
    m_accountRow->setHint(tr("Small Latin letters, digits, full stop or hyphen"));
    section->addField(tr("Role"), m_role);
    m_placeRow = section->addField(tr("Works at"), m_place);
    m_save->setObjectName(u"saveAccount"_s);
    m_save->setProperty("primary", true);
    m_save->setIcon(iconOnAccent(u"save"_s));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"leaveAccount"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addWidget(cancel);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    layout->addWidget(section);
    layout->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &AccountForm::ask);
    connect(m_account, &QLineEdit::returnPressed, this, &AccountForm::ask);
    connect(cancel, &QPushButton::clicked, this, &AccountForm::left);
    connect(m_person, &SearchableCombo::chosen, this,
            [this](const QVariant &id) { choosePerson(id.toUuid()); });
    hide();
}

void AccountForm::offer(const QList<Person> &people, const QList<Depot> &depots)
{
    const QVariant person = m_person->currentValue();
    const QVariant place = m_place->currentData();
    m_people = people;
    m_person->clear();
    for (const Person &each : people)
        m_person->addItem(tr("%1 · %2", "name, role").arg(each.name, nameOf(each.role)), each.id.value);
    m_person->setCurrentValue(person);
    m_place->clear();
    m_place->addItem(tr("The whole centre"), QUuid());
    for (const Depot &depot : depots)
        m_place->addItem(depot.name, depot.id.value);
    m_place->setCurrentIndex(qMax(0, m_place->findData(place)));
}

void AccountForm::begin()
{
    m_line = {};
    m_person->setCurrentValue({});
    m_person->setEnabled(true);
    m_account->clear();
    m_account->setEnabled(true);
    m_personRow->clearProblem();
    m_accountRow->clearProblem();
    m_placeRow->clearProblem();
    m_save->setText(tr("Make the account"));
    show();
    m_person->setFocus();
}

void AccountForm::begin(const AccountLine &line)
{
    begin();
    m_line = line;
    if (m_person->findData(line.person.value) < 0)
        m_person->addItem(line.name, line.person.value);
    m_person->setCurrentValue(line.person.value);
    m_person->setEnabled(false); // a person keeps their account for ever
    m_account->setText(line.account);
    m_account->setEnabled(false);
    m_role->setCurrentIndex(int(line.role));
    m_place->setCurrentIndex(qMax(0, m_place->findData(line.depot.value)));
    m_save->setText(tr("Save"));
    m_role->setFocus();
}

void AccountForm::choosePerson(const QUuid &id)
{
    for (const Person &person : m_people)
        if (person.id.value == id) {
            m_role->setCurrentIndex(int(person.role));
            m_place->setCurrentIndex(qMax(0, m_place->findData(person.depot.value)));
        }
}

bool AccountForm::check()
{
    const bool person = m_person->currentValue().isValid();
    const QString account = m_account->text().trimmed().toLower();
    const bool needsDepot
        = belongsToDepot(Role(m_role->currentIndex())) && m_place->currentData().toUuid().isNull();
    m_personRow->setProblem(Tone::Bad, person ? QString() : tr("Choose somebody of the roster."));
    m_accountRow->setProblem(Tone::Bad,
                             isAccount(account)
                                 ? QString()
                                 : tr("Begin with a small letter or digit; then also full stop and hyphen."));
    m_placeRow->setProblem(Tone::Bad,
                           needsDepot ? tr("This role works at a depot: choose which.") : QString());
    return person && isAccount(account) && !needsDepot;
}

void AccountForm::ask()
{
    if (!m_save->isEnabled() || !check())
        return;
    const bool isNew = m_line.account.isEmpty();
    Q_EMIT wished({m_account->text().trimmed().toLower(),
                   {m_person->currentValue().toUuid()},
                   Role(m_role->currentIndex()),
                   {m_place->currentData().toUuid()},
                   isNew || m_line.active,
                   isNew});
}

void AccountForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

} // namespace sk
