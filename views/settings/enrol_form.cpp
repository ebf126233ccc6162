// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/enrol_form.h"

#include "views/settings/outcome_line.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int longestAddress = 2000;
constexpr int longestCode = 100;
constexpr int longestName = 100;

QLineEdit *field(const QString &name, int longest, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    return edit;
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty();
}

} // namespace

EnrolForm::EnrolForm(Prompter &prompter, const QString &computerName, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_address(field(u"address"_s, longestAddress, this))
    , m_code(field(u"code"_s, longestCode, this))
    , m_certificate(field(u"certificate"_s, longestAddress, this))
    , m_name(field(u"computerName"_s, longestName, this))
    , m_enrol(new QPushButton(tr("Enrol"), this))
    , m_outcome(new OutcomeLine(this))
{
    m_address->setPlaceholderText(u"https://"_s);
    m_code->setFont(fixedWidthFont());
    m_name->setText(computerName);
    m_outcome->setObjectName(u"enrolOutcome"_s);
    setFocusProxy(m_address);
    auto *section = new FormSection(tr("Enrol this computer"), 2, this);
    m_addressRow = section->addField(tr("Address of the central service"), m_address, 2);
    m_codeRow = section->addField(tr("One-time code"), m_code);
    section->addField(tr("Name of this computer"), m_name)
        ->setHint(tr("How the centre tells its computers apart"));
    section->addField(tr("Certificate file"), makeCertificate(), 2)
        ->setHint(
            tr("Only when the centre gave you one. Otherwise the authorities of this system are trusted."));
    m_addressRow->setRequired(true);
    m_codeRow->setRequired(true);
    m_codeRow->setHint(tr("Works once; the centre gives it out"));
    section->addWide(makeFoot());
    section->addWide(m_outcome);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
}

QWidget *EnrolForm::makeCertificate()
{
    auto *part = new QWidget(this);
    auto *browse = new QPushButton(lineIcon(u"folder"_s), tr("Choose…"), part);
    browse->setObjectName(u"chooseCertificate"_s);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = m_prompter.openFile(tr("Certificate of the central service"),
                                                 tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (!path.isEmpty())
            m_certificate->setText(path);
    });
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_certificate, 1);
    layout->addWidget(browse);
    part->setFocusProxy(m_certificate);
    m_certificate->setAccessibleName(tr("Certificate file"));
    return part;
}

QWidget *EnrolForm::makeFoot()
{
    auto *part = new QWidget(this);
    m_enrol->setObjectName(u"enrol"_s);
    m_enrol->setProperty("primary", true);
    m_enrol->setIcon(iconOnAccent(u"link"_s));
    connect(m_enrol, &QPushButton::clicked, this, &EnrolForm::ask);
    for (QLineEdit *edit : {m_address, m_code, m_name, m_certificate})
        connect(edit, &QLineEdit::returnPressed, this, &EnrolForm::ask);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_enrol);
    layout->addStretch();
    return part;
}

bool EnrolForm::check()
{
    const bool address = isAddress(m_address->text().trimmed());
    const bool code = !m_code->text().trimmed().isEmpty();
    m_addressRow->setProblem(
        Tone::Bad,
        address ? QString() : tr("Enter the address as the centre gave it to you; it begins with https://."));
    m_codeRow->setProblem(Tone::Bad, code ? QString() : tr("Enter the code the centre gave you."));
    return address && code;
}

void EnrolForm::ask()
{
    if (!m_enrol->isEnabled() || !check())
        return;
    Q_EMIT enrolRequested({m_address->text().trimmed(), m_code->text().trimmed(),
                           m_certificate->text().trimmed(), m_name->text().trimmed()});
}

void EnrolForm::showWaiting()
{
    m_enrol->setEnabled(false);
    m_outcome->setOutcome(Tone::Neutral, tr("Asking the centre…"));
}

void EnrolForm::showTrouble(const QString &sentence)
{
    m_enrol->setEnabled(true);
    m_outcome->setOutcome(Tone::Bad, sentence);
}

void EnrolForm::finish()
{
    m_enrol->setEnabled(true);
    m_code->clear();
    m_outcome->setOutcome(Tone::Neutral, {});
}

} // namespace sk
