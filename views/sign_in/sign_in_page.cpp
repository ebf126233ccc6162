// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sign_in/sign_in_page.h"

#include "views/sign_in/password_field.h"
#include "views/widgets/field_row.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int longestAccount = 32;
} // namespace

SignInPage::SignInPage(const QString &place, const QString &language, QWidget *parent)
    : GateCard(u"signInPage"_s, u"person"_s, Tone::Accent, parent), m_place(place), m_account(new QLineEdit)
{
    setRemark({});
    m_account->setObjectName(u"account"_s);
    m_account->setMaxLength(longestAccount);
    m_account->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhPreferLowercase);
    m_accountRow = addField(tr("Account"), m_account);
    m_password = addPassword(u"password"_s, tr("Password"));
    m_signIn = addAction(u"signIn"_s, tr("Sign in"), u"right"_s);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::ask);
    connect(m_account, &QLineEdit::returnPressed, this, [this] {
        if (m_password->text().isEmpty())
            m_password->setFocus();
        else
            ask();
    });
    connect(m_account, &QLineEdit::textEdited, m_accountRow, [this] { m_accountRow->clearProblem(); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::ask);
    addLanguages(language);
}

void SignInPage::setRemark(const QString &sentence)
{
    setWords(m_place.isEmpty() ? tr("Sign in") : m_place,
             sentence.isEmpty()
                 ? tr("Everything that is changed here is written under the name of whoever signs in.")
                 : sentence);
}

void SignInPage::setAccount(const QString &account)
{
    m_account->setText(account);
}

void SignInPage::addLanguages(const QString &language)
{
    // Each in itself: whoever needs the other one cannot read this one.
    const std::array<std::pair<QString, QString>, 2> languages{std::pair(u"zh_CN"_s, u"中文"_s),
                                                               std::pair(u"en"_s, u"English"_s)};
    for (const auto &[name, words] : languages) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"language-"_s + name);
        button->setText(words);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(name == language);
        button->setEnabled(name != language);
        button->setAccessibleName(tr("Language: %1").arg(words));
        connect(button, &QToolButton::clicked, this, [this, name = name] { Q_EMIT languageChosen(name); });
        addFoot(button);
    }
}

QString SignInPage::busyWords() const
{
    return tr("Asking the centre…");
}

void SignInPage::showEvent(QShowEvent *event)
{
    GateCard::showEvent(event);
    if (m_account->text().isEmpty())
        m_account->setFocus();
    else
        m_password->setFocus();
}

void SignInPage::ask()
{
    if (!m_signIn->isEnabled())
        return;
    if (m_account->text().trimmed().isEmpty()) {
        m_accountRow->setProblem(Tone::Bad, tr("Enter the account the centre gave you."));
        m_account->setFocus();
        return;
    }
    if (m_password->text().isEmpty())
        return showTrouble(tr("Enter the password."));
    const QString password = m_password->text();
    showBusy();
    m_password->forget();
    Q_EMIT signInRequested(m_account->text(), password);
}

} // namespace sk
