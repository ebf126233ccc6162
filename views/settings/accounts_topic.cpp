// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/accounts_topic.h"

#include "views/settings/code_card.h"
#include "views/settings/outcome_line.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int leastTableHeight = 240;

AccountWish wishOf(const AccountLine &line)
{
    return {line.account, line.person, line.role, line.depot, line.active, false};
}

QPushButton *button(const QString &name, const QString &iconName, const QString &words, QWidget *parent)
{
    auto *made = new QPushButton(lineIcon(iconName), words, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

AccountsTopic::AccountsTopic(Prompter &prompter, QWidget *parent)
    : Topic(u"accounts"_s, u"people"_s, parent)
    , m_prompter(prompter)
    , m_model(new AccountModel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new TableView(m_stack))
    , m_form(new AccountForm(this))
    , m_outcome(new OutcomeLine(this))
    , m_code(new CodeCard(this))
{
    setWords(tr("Accounts"),
             tr("Who signs in at the computers of this centre. Accounts are kept at the centre and need the "
                "line to it; nobody here or there can read a password."));
    m_table->setObjectName(u"accounts"_s);
    m_table->setAccessibleName(tr("Accounts of the centre"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->setItemDelegateForColumn(AccountModel::State,
                                      new StatusDelegate(
                                          [this](const QModelIndex &index) -> StatusDelegate::Look {
                                              const AccountLine &line = m_model->at(index.row());
                                              if (!line.active)
                                                  return {Tone::Neutral, u"lock"_s};
                                              return {line.mustChange ? Tone::Attention : Tone::Good};
                                          },
                                          m_table));
    m_outcome->setObjectName(u"accountsOutcome"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    add(m_stack, 1, Width::Whole);
    add(makeActions(), 0, Width::Whole);
    add(m_outcome);
    add(m_code);
    add(m_form);
    connect(m_table, &TableView::rowChosen, this, &AccountsTopic::showCurrent);
    connect(m_table, &TableView::rowOpened, this, &AccountsTopic::edit);
    connect(m_form, &AccountForm::wished, this, &AccountsTopic::wished);
    connect(m_form, &AccountForm::left, this, [this] {
        m_form->hide();
        m_table->setFocus();
    });
    setAccounts({});
}

QWidget *AccountsTopic::makeActions()
{
    auto *part = new QWidget(this);
    m_add = button(u"newAccount"_s, u"plus"_s, tr("New account"), part);
    m_edit = button(u"editAccount"_s, u"edit"_s, tr("Role and place"), part);
    m_password = button(u"newPassword"_s, u"lock"_s, tr("New one-time password"), part);
    m_active = button(u"toggleAccount"_s, u"close"_s, tr("Disable"), part);
    connect(m_add, &QPushButton::clicked, this, &AccountsTopic::beginAccount);
    connect(m_edit, &QPushButton::clicked, this, &AccountsTopic::edit);
    connect(m_password, &QPushButton::clicked, this, &AccountsTopic::askNewPassword);
    connect(m_active, &QPushButton::clicked, this, &AccountsTopic::toggleActive);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::one);
    for (QPushButton *each : {m_add, m_edit, m_password, m_active})
        row->addWidget(each);
    row->addStretch();
    return part;
}

void AccountsTopic::showWhyNot(const QString &title, const QString &sentence)
{
    m_empty->setWords(u"lock"_s, title, sentence);
    m_stack->setCurrentWidget(m_empty);
    m_add->parentWidget()->hide();
    m_form->hide();
    m_code->clear();
}

void AccountsTopic::setAccounts(const QList<AccountLine> &lines)
{
    m_model->setLines(lines);
    m_stack->setCurrentWidget(m_table);
    m_add->parentWidget()->show();
    if (!m_table->currentIndex().isValid() && !lines.isEmpty())
        m_table->selectRow(0);
    m_outcome->setOutcome(Tone::Neutral, {});
    showCurrent();
}

const AccountLine *AccountsTopic::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void AccountsTopic::showCurrent()
{
    const AccountLine *line = current();
    for (QPushButton *each : {m_edit, m_password, m_active})
        each->setEnabled(line != nullptr);
    m_active->setText(line && !line->active ? tr("Enable") : tr("Disable"));
    m_active->setIcon(lineIcon(line && !line->active ? u"check"_s : u"close"_s));
}

void AccountsTopic::beginAccount()
{
    m_code->clear();
    m_form->begin();
}

void AccountsTopic::edit()
{
    m_code->clear();
    if (const AccountLine *line = current())
        m_form->begin(*line);
}

void AccountsTopic::askNewPassword()
{
    const AccountLine *line = current();
    if (!line
        || !m_prompter.confirm({tr("Give %1 a new one-time password?").arg(line->name),
                                tr("The password until now works no longer, and computers where %1 is signed "
                                   "in ask for the new one.")
                                    .arg(line->name),
                                tr("New password")}))
        return;
    AccountWish wish = wishOf(*line);
    wish.newPassword = true;
    Q_EMIT wished(wish);
}

void AccountsTopic::toggleActive()
{
    const AccountLine *line = current();
    if (!line)
        return;
    AccountWish wish = wishOf(*line);
    wish.active = !line->active;
    if (line->active
        && !m_prompter.confirm(
            {tr("Disable the account of %1?").arg(line->name),
             tr("%1 cannot sign in any more. What they wrote stays, and the account can be enabled again.")
                 .arg(line->name),
             tr("Disable"), true}))
        return;
    Q_EMIT wished(wish);
}

void AccountsTopic::showWaiting()
{
    m_form->setBusy(true);
    m_outcome->setOutcome(Tone::Neutral, tr("Asking the centre…"));
}

void AccountsTopic::showTrouble(const QString &sentence)
{
    m_form->setBusy(false);
    m_outcome->setOutcome(Tone::Bad, sentence);
}

void AccountsTopic::showDone(const QString &account, const QString &password)
{
    m_form->setBusy(false);
    m_form->hide();
    m_outcome->setOutcome(password.isEmpty() ? Tone::Good : Tone::Neutral,
                          password.isEmpty() ? tr("%1: it is so.").arg(account) : QString());
    if (password.isEmpty())
        m_code->clear();
    else
        m_code->show(tr("One-time password of %1").arg(account), password,
                     tr("Told this one time. It has to be changed at the first signing in; hand it over in "
                        "person or by phone."));
}

} // namespace sk
