// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registration_editor.h"

#include "models/domain/completeness.h"
#include "models/domain/json_value.h"
#include "models/domain/kinds.h"
#include "models/domain/scan.h"
#include "views/registrations/field_verdicts.h"
#include "views/registrations/missing_rail.h"
#include "views/registrations/registration_form.h"
#include "views/widgets/hairline.h"
#include "views/widgets/icons.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int draftPauseMs = 300;

const KindInfo &info()
{
    static const KindInfo &kind = *kindNamed(u"registration");
    return kind;
}

} // namespace

RegistrationEditor::RegistrationEditor(const RegistrationNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_form(new RegistrationForm(needs, this))
    , m_verdicts(new FieldVerdicts(*m_form, needs))
    , m_rail(new MissingRail(this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(new Hairline(this, Qt::Vertical));
    middle->addWidget(m_rail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::two, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(makeHead());
    layout->addWidget(new Hairline(this));
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline(this));
    layout->addWidget(makeFoot());

    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPauseMs);
    connect(&m_draftPause, &QTimer::timeout, this, &RegistrationEditor::keepDraft);
    connect(m_form, &RegistrationForm::edited, this, &RegistrationEditor::take);
    connect(m_form, &RegistrationForm::left, this, &RegistrationEditor::leaveField);
    connect(m_rail, &MissingRail::fieldChosen, m_form, &RegistrationForm::focusField);
    connect(m_verdicts, &FieldVerdicts::openRequested, this, &RegistrationEditor::openRequested);
    connect(m_verdicts, &FieldVerdicts::overridesChanged, this, [this](const QString &json) {
        Registration changed = m_form->registration();
        changed.overrides = json;
        m_form->show(changed);
        m_verdicts->begin();
        take({});
    });
    for (const QString &field : m_form->fields())
        m_form->row(field)->editor()->installEventFilter(this);
    auto *saving = new QShortcut(keys::save(), this);
    saving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QShortcut::activated, this, &RegistrationEditor::save);
}

QWidget *RegistrationEditor::makeHead()
{
    auto *part = new QWidget(this);
    m_title = new QLabel(part);
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setFont(fontFor(Type::Large));
    m_restored = new StatusLabel(part);
    m_restored->setObjectName(u"restored"_s);
    m_dropDraft = new QPushButton(tr("Throw the draft away"), part);
    m_dropDraft->setObjectName(u"dropDraft"_s);
    connect(m_dropDraft, &QPushButton::clicked, this, &RegistrationEditor::discardDraft);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(grid::three, 0, grid::three, grid::half);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_restored);
    layout->addWidget(m_dropDraft);
    return part;
}

QWidget *RegistrationEditor::makeFoot()
{
    auto *part = new QWidget(this);
    auto *cancel = new QPushButton(tr("Cancel"), part);
    cancel->setObjectName(u"cancel"_s);
    cancel->setToolTip(tr("Leave (Esc)"));
    m_next = new QPushButton(tr("Save and next vehicle"), part);
    m_next->setObjectName(u"saveAndNext"_s);
    m_next->setToolTip(tr("Save, and keep customer, depot and model for the next one"));
    auto *done = new QPushButton(tr("Save"), part);
    done->setObjectName(u"save"_s);
    done->setProperty("primary", true);
    done->setIcon(iconOnAccent(u"save"_s));
    done->setToolTip(tr("Save (Ctrl+S)"));
    connect(cancel, &QPushButton::clicked, this, &RegistrationEditor::leaveRequested);
    connect(done, &QPushButton::clicked, this, &RegistrationEditor::save);
    connect(m_next, &QPushButton::clicked, this, [this] {
        const Registration before = m_form->registration();
        if (!save())
            return;
        Registration next;
        for (auto text : {&Registration::customerName, &Registration::creditCode, &Registration::contact,
                          &Registration::phone, &Registration::address, &Registration::vehicleUse,
                          &Registration::terminalMaker, &Registration::makerCode,
                          &Registration::terminalModel, &Registration::carrier, &Registration::position,
                          &Registration::place, &Registration::installerName, &Registration::materials})
            next.*text = before.*text;
        next.depot = before.depot;
        next.installer = before.installer;
        create(next);
    });
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(grid::three, grid::half, grid::three, grid::one);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_next);
    layout->addWidget(done);
    return part;
}

void RegistrationEditor::create(const Registration &start)
{
    Registration fresh = start;
    if (const auto begun = m_needs.office.begun()) {
        fresh.registeredAt = begun->registeredAt;
        fresh.centre = begun->centre;
        if (fresh.depot.isNull())
            fresh.depot = begun->depot;
    }
    begin(fresh, tr("New registration"));
    m_next->show();
    m_form->focusField(fresh.customerName.isEmpty() ? u"customer_name"_s : u"plate"_s);
}

void RegistrationEditor::edit(const Registration &registration)
{
    begin(registration,
          tr("%1  ·  %2")
              .arg(registration.plate.isEmpty() ? tr("No plate yet") : registration.plate,
                   registration.number));
    m_next->hide();
    m_form->focusField(u"plate"_s);
}

void RegistrationEditor::begin(const Registration &registration, const QString &title)
{
    m_start = registration;
    m_changed = false;
    m_steps.clear();
    m_title->setText(title);
    m_restored->setStatus(Tone::Neutral, {});
    m_dropDraft->hide();
    if (const auto depots = m_needs.office.depots())
        m_form->offerDepots(*depots);
    offerSuggestions();
    m_form->show(registration);
    bringDraftBack();
    m_before.clear();
    for (const QString &field : m_form->fields())
        m_before.insert(field, m_form->value(field));
    m_verdicts->begin();
    showMissing();
    m_scroll->ensureVisible(0, 0);
}

QString RegistrationEditor::key() const
{
    return u"registration/"_s + (m_start.number.isEmpty() ? u"new"_s : m_start.id.text());
}

void RegistrationEditor::bringDraftBack()
{
    const QJsonObject draft = m_needs.drafts.find(key());
    if (draft.isEmpty())
        return;
    Row values = toRow(m_start);
    for (qsizetype i = 0; i < values.size(); ++i)
        if (const auto value = valueFromJson(draft.value(info().fields.at(i)));
            value && info().fits(i, *value))
            values[i] = *value;
    auto restored = fromRow<Registration>(values);
    restored.id = m_start.id;
    if (restored == m_start)
        return;
    m_form->show(restored);
    m_changed = true;
    m_restored->setStatus(Tone::Attention, tr("Unsaved draft brought back"), u"history"_s);
    m_dropDraft->show();
}

void RegistrationEditor::discardDraft()
{
    m_draftPause.stop();
    m_needs.drafts.forget(key());
    const Registration start = m_start;
    begin(start, m_title->text());
}

void RegistrationEditor::keepDraft()
{
    m_draftPause.stop();
    if (m_changed)
        m_needs.drafts.keep(key(), toJson(info().fields, toRow(m_form->registration())));
}

void RegistrationEditor::offerSuggestions()
{
    for (const char *field :
         {"vehicle_type", "brand_model", "vehicle_use", "terminal_maker", "maker_code", "terminal_model",
          "carrier", "position", "accessories", "materials", "place", "installer_name", "customer_name"})
        if (const auto texts = m_needs.office.recentTexts(QString::fromLatin1(field)))
            m_form->offerTexts(QString::fromLatin1(field), *texts);
    QStringList names;
    if (const auto people = m_needs.office.people())
        for (const Person &person : *people)
            names.append(person.name);
    m_form->offerTexts(u"installer_name"_s, names);
}

void RegistrationEditor::take(const QString &field)
{
    m_changed = true;
    m_draftPause.start();
    if (!field.isEmpty())
        m_verdicts->judge(field);
    showMissing();
}

void RegistrationEditor::leaveField(const QString &field)
{
    const Value now = m_form->value(field);
    if (!m_before.contains(field) || m_before.value(field) == now)
        return;
    m_steps.append({field, m_before.value(field)});
    m_before.insert(field, now);
    takeScan(field);
    fillFromRegisters(field);
    if (field == u"iccid"_s || field == u"sim_number"_s)
        proposeCarrier();
}

void RegistrationEditor::takeScan(const QString &field)
{
    const Value value = m_form->value(field);
    const auto *text = std::get_if<QString>(&value);
    if (!text || !text->contains(u'*'))
        return;
    const auto parts = recognise(*text);
    if (parts.isEmpty())
        return;
    m_form->setValue(field, {});
    for (const Scanned &part : parts) {
        m_form->setValue(part.field, part.text);
        take(part.field);
        m_before.insert(part.field, m_form->value(part.field));
    }
}

void RegistrationEditor::fillFromRegisters(const QString &field)
{
    const Registration now = m_form->registration();
    if (const auto filled = m_needs.office.filled(now, field); filled && *filled != now)
        setFields(*filled);
}

void RegistrationEditor::setFields(const Registration &changed)
{
    const Row values = toRow(changed);
    for (const QString &field : m_form->fields()) {
        const Value &value = values.at(info().indexOf(field));
        if (m_form->value(field) == value)
            continue;
        m_steps.append({field, m_form->value(field)});
        m_form->setValue(field, value);
        m_before.insert(field, value);
        take(field);
    }
}

void RegistrationEditor::proposeCarrier()
{
    Registration now = m_form->registration();
    if (!now.carrier.isEmpty())
        return;
    const Carrier *carrier = m_needs.reference.carrierOf(now.iccid);
    if (!carrier)
        carrier = m_needs.reference.carrierOf(now.simNumber);
    if (!carrier)
        return;
    now.carrier = carrier->name;
    setFields(now);
}

void RegistrationEditor::undo()
{
    const QString current = focusWidget() ? focusWidget()->objectName() : QString();
    if (m_before.contains(current))
        leaveField(current);
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.takeLast();
    m_form->setValue(step.field, step.before);
    m_before.insert(step.field, step.before);
    m_form->focusField(step.field);
    take(step.field);
}

bool RegistrationEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *edit = qobject_cast<QLineEdit *>(watched);
    if (key->matches(QKeySequence::Undo) && !(edit && edit->isUndoAvailable())) {
        undo();
        return true;
    }
    // A wedge scanner ends with Enter: on to the next field, as Tab would.
    if (edit && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && key->modifiers() == Qt::NoModifier) {
        focusNextChild();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RegistrationEditor::showMissing()
{
    const Registration now = m_form->registration();
    const auto missing = missingIn(now, m_needs.bench());
    const auto electrician = m_needs.office.electrician(now.electricianCertificate);
    const Person *holder = electrician && *electrician ? &**electrician : nullptr;
    QList<Obstacle> toDo;
    for (const Obstacle &obstacle : obstaclesToAcceptance(now, holder, m_needs.bench(), m_needs.now()))
        if (!missing.contains(obstacle))
            toDo.append(obstacle);
    m_rail->show(missing, toDo);
}

bool RegistrationEditor::save()
{
    if (focusWidget())
        leaveField(focusWidget()->objectName());
    if (const QString field = m_form->firstNotUnderstood(); !field.isEmpty()) {
        m_form->focusField(field);
        m_form->row(field)->setProblem(
            Tone::Bad, tr("This cannot be read. Write it like the example, or leave it empty."));
        return false;
    }
    const auto done = m_needs.office.enter({m_form->registration()});
    if (!done) {
        m_needs.prompter.tell(tr("Not saved"), m_needs.office.sentenceOf(done.failure()));
        return false;
    }
    m_draftPause.stop();
    m_needs.drafts.forget(key());
    m_changed = false;
    Q_EMIT saved(done->first().id);
    return true;
}

bool RegistrationEditor::mayLeave()
{
    if (!m_changed)
        return true;
    enum Way { Save, Keep, Drop };
    const auto way
        = m_needs.prompter.choose(tr("Leave this registration?"), tr("What you typed is not saved yet."),
                                  {tr("Save"), tr("Keep as a draft"), tr("Throw away")});
    if (!way)
        return false;
    switch (Way(*way)) {
    case Save:
        return save();
    case Keep:
        keepDraft();
        break;
    case Drop:
        m_draftPause.stop();
        m_needs.drafts.forget(key());
        break;
    }
    m_changed = false;
    return true;
}

} // namespace sk
