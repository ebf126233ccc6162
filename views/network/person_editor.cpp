// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/person_editor.h"

#include "models/domain/china_day.h"
#include "models/domain/edit.h"
#include "models/domain/edit_draft.h"
#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "models/items/finding_words.h"
#include "models/items/right_words.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/mask_guard.h"
#include "views/widgets/permit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int longest = 64;

QLineEdit *line(const QString &name, QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    made->setMaxLength(longest);
    return made;
}

} // namespace

PersonEditor::PersonEditor(const Reference &reference, Clock now, DraftKeeper &drafts, Prompter &prompter,
                           QWidget *parent)
    : EditorFrame(drafts, prompter, parent)
    , m_reference(reference)
    , m_now(std::move(now))
    , m_name(line(u"name"_s, this))
    , m_role(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_phone(line(u"phone"_s, this))
    , m_identity(line(u"identity"_s, this))
    , m_certificate(line(u"electrician_certificate"_s, this))
    , m_until(new DayEdit(m_now, this))
    , m_active(new QCheckBox(tr("Works here now"), this))
{
    m_role->setObjectName(u"role"_s);
    for (size_t i = 0; i < wordsOf(Role()).size(); ++i)
        m_role->addItem(nameOf(Role(i)));
    m_place->setObjectName(u"place"_s);
    m_until->setObjectName(u"certificate_until"_s);
    m_active->setObjectName(u"active"_s);
    makeFields();
    for (QLineEdit *edit : {m_name, m_phone, m_identity, m_certificate}) {
        connect(edit, &QLineEdit::textEdited, this, &PersonEditor::touched);
        connect(edit, &QLineEdit::editingFinished, this, &PersonEditor::judgeFields);
    }
    for (QComboBox *combo : {m_role, m_place})
        connect(combo, &QComboBox::activated, this, &PersonEditor::touched);
    connect(m_until, &DayEdit::dayEdited, this, &PersonEditor::touched);
    connect(m_active, &QCheckBox::clicked, this, &PersonEditor::touched);
}

void PersonEditor::makeFields()
{
    auto *who = new FormSection({}, 2, this);
    m_nameRow = who->addField(nameOfField(u"person", u"name"), m_name);
    m_nameRow->setRequired(true);
    m_roleRow = who->addField(nameOfField(u"person", u"role"), m_role);
    m_placeRow = who->addField(tr("Works at"), m_place, 2);
    m_phoneRow = who->addField(nameOfField(u"person", u"phone"), m_phone);
    m_identityRow = who->addField(nameOfField(u"person", u"identity"), m_identity);
    who->addWide(m_active);
    addSection(who);
    auto *certificate = new FormSection(nameOfField(u"person", u"electrician_certificate"), 2, this);
    certificate->addField(tr("Number"), m_certificate);
    m_untilRow = certificate->addField(nameOfField(u"person", u"certificate_until"), m_until);
    addSection(certificate);
}

void PersonEditor::setRights(const Rights &rights)
{
    const auto offer = [&](FieldRow *row, QStringView field) {
        if (!rights.mayWrite(u"person", field))
            permit(row, whyNotWrite(rights, u"person", field));
    };
    offer(m_nameRow, u"name");
    offer(m_roleRow, u"role");
    offer(m_placeRow, u"depot");
    offer(m_phoneRow, u"phone");
    offer(m_identityRow, u"identity");
    if (!rights.mayRead(u"person", u"identity"))
        m_identityRow->hide();
}

void PersonEditor::edit(const Person &person, const Network &network, Role viewer)
{
    m_viewer = viewer;
    m_edit.start(person);
    offerPlaces(network);
    const bool isNew = person.id.isNull();
    begin(isNew ? tr("New person") : tr("Edit %1").arg(person.name),
          isNew ? u"person/new"_s : u"person/%1"_s.arg(person.id.text()));
    show();
    if (const auto draft = readDraft(*kindNamed(u"person"), foundDraft())) {
        show(rebased(draft->opened, draft->edited, toRow(person)), person);
        tellRestored();
    }
    m_nameRow->clearProblem();
    judgeFields();
    ready();
    m_name->setFocus();
}

void PersonEditor::follow(const Network &network)
{
    const Person *stored = m_edit.stored.id.isNull() ? nullptr : network.person(m_edit.stored.id);
    if (!stored || *stored == m_edit.stored)
        return;
    show(rebased(toRow(m_edit.opened), toRow(person()), toRow(*stored)), *stored);
    judgeFields();
    ready(); // undo must not take back what others wrote
}

void PersonEditor::show(const Rebased &now, const Person &stored)
{
    m_edit.moveTo(now, stored);
    show();
    tellMeanwhile(u"person", now, m_viewer);
}

void PersonEditor::offerPlaces(const Network &network)
{
    m_place->clear();
    for (const Centre &centre : network.centres) {
        if (centre.id == m_edit.stored.centre)
            m_place->addItem(centre.name, QVariant::fromValue(QUuid()));
    }
    for (const Depot &depot : network.depots) {
        if (depot.centre == m_edit.stored.centre && (depot.active || depot.id == m_edit.stored.depot))
            m_place->addItem(depot.name, QVariant::fromValue(depot.id.value));
    }
}

void PersonEditor::showGuarded(QLineEdit *edit, QStringView field, const QString &text,
                               const QString &stored) const
{
    // What is stored is masked for those who may not read it, and can be typed over by those who may write;
    // what they typed themselves is not.
    const bool open
        = text.isEmpty() || text != stored || mayRead(m_viewer, *secretOf(u"person", field), Occasion::Form);
    liftMask(edit);
    edit->setText(open ? text : maskedText(u"person", field, text));
    edit->setReadOnly((!open && !mayWriteSecrets(m_viewer)) || isBarred(edit));
    if (!open)
        guardMask(edit);
}

void PersonEditor::show()
{
    const Person &person = m_edit.shown;
    m_name->setText(person.name);
    m_role->setCurrentIndex(int(person.role));
    m_place->setCurrentIndex(m_place->findData(QVariant::fromValue(person.depot.value)));
    showGuarded(m_phone, u"phone", person.phone, m_edit.stored.phone);
    showGuarded(m_identity, u"identity", person.identity, m_edit.stored.identity);
    m_certificate->setText(person.electricianCertificate);
    m_until->setDay(person.certificateUntil);
    m_active->setChecked(person.active);
    m_edit.asRead = read();
}

Person PersonEditor::read() const
{
    Person person = m_edit.shown;
    person.name = m_name->text().trimmed();
    person.role = Role(m_role->currentIndex());
    person.depot = {m_place->currentData().toUuid()};
    if (!isMaskShown(m_phone))
        person.phone = m_phone->text().trimmed();
    if (!isMaskShown(m_identity))
        person.identity = m_identity->text().trimmed().toUpper();
    person.electricianCertificate = m_certificate->text().trimmed();
    person.certificateUntil = m_until->day();
    person.active = m_active->isChecked();
    return person;
}

Person PersonEditor::person() const
{
    return m_edit.edited(read());
}

QJsonObject PersonEditor::draft() const
{
    return writtenDraft(*kindNamed(u"person"), toRow(m_edit.opened), toRow(person()));
}

bool PersonEditor::check()
{
    judgeFields();
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameRow->setProblem(Tone::Bad, named ? QString() : tr("Write the name here."));
    if (!named)
        m_name->setFocus();
    return named && m_until->isUnderstood();
}

void PersonEditor::emitSaved()
{
    Q_EMIT personSaved(person(), m_edit.opened);
}

void PersonEditor::judge(FieldRow *row, QStringView field, const QString &text) const
{
    const auto finding = judgeField(field, text, {m_reference, dayInChina(m_now())});
    const bool doubtful = finding && finding->verdict() != Verdict::Fine;
    row->setProblem(Tone::Attention, doubtful ? sentencesOf(*finding).value(0) : QString());
}

void PersonEditor::judgeFields()
{
    if (!isMaskShown(m_phone))
        judge(m_phoneRow, u"phone", m_phone->text().trimmed());
    if (!isMaskShown(m_identity))
        judge(m_identityRow, u"identity", m_identity->text().trimmed());
    m_untilRow->setProblem(Tone::Bad,
                           m_until->isUnderstood() ? QString() : tr("This is not a day: write 2026-11-23."));
}

} // namespace sk
