// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registration_editor.h"

#include "models/domain/completeness.h"
#include "views/registrations/editor_foot.h"
#include "views/registrations/editor_head.h"
#include "views/registrations/field_offers.h"
#include "views/registrations/field_verdicts.h"
#include "views/registrations/missing_rail.h"
#include "views/registrations/registration_form.h"
#include "views/widgets/hairline.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/typography.h"
#include "views/widgets/unsaved_work.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int draftPauseMs = 300;

} // namespace

RegistrationEditor::RegistrationEditor(const RegistrationNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_form(new RegistrationForm(needs, this))
    , m_verdicts(new FieldVerdicts(*m_form, needs))
    , m_rail(new MissingRail(this))
    , m_scroll(new QScrollArea(this))
    , m_head(new EditorHead(this))
    , m_foot(new EditorFoot(this))
    , m_edit(*m_form, needs)
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
    layout->addWidget(m_head);
    layout->addWidget(new Hairline(this));
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_foot);

    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPauseMs);
    connect(&m_draftPause, &QTimer::timeout, this, &RegistrationEditor::keepDraft);
    connect(m_head, &EditorHead::dropDraftRequested, this, &RegistrationEditor::discardDraft);
    connect(m_foot, &EditorFoot::cancelled, this, &RegistrationEditor::leaveRequested);
    connect(m_foot, &EditorFoot::saveChosen, this, &RegistrationEditor::save);
    connect(m_foot, &EditorFoot::nextChosen, this, &RegistrationEditor::saveAndNext);
    connect(m_form, &RegistrationForm::edited, this, &RegistrationEditor::take);
    connect(m_form, &RegistrationForm::left, this, &RegistrationEditor::leaveField);
    connect(m_rail, &MissingRail::fieldChosen, m_form, &RegistrationForm::focusField);
    connect(m_verdicts, &FieldVerdicts::openRequested, this, &RegistrationEditor::openRequested);
    connect(m_verdicts, &FieldVerdicts::overridesChanged, this, [this](const QString &json) {
        m_form->setOverrides(json);
        take({});
    });
    for (const QString &field : m_form->fields())
        m_form->row(field)->editor()->installEventFilter(this);
    makeShortcuts();
}

void RegistrationEditor::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto job) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, job);
    };
    on(keys::save(), [this] { save(); });
}

void RegistrationEditor::saveAndNext()
{
    const Registration before = m_form->registration();
    const QStringList given = m_form->given();
    if (!keep().isNull())
        create(nextAfter(before), given);
}

void RegistrationEditor::create()
{
    create({}, {});
}

void RegistrationEditor::create(const Registration &start, const QStringList &given)
{
    const auto begun = m_needs.office.begun();
    m_edit.start(begun ? *begun : Registration());
    Registration fresh = start;
    fresh.registeredAt = m_edit.stored().registeredAt;
    fresh.centre = m_edit.stored().centre;
    if (fresh.depot.isNull())
        fresh.depot = m_edit.stored().depot;
    begin(fresh, given, tr("New registration"));
    m_foot->offerNext(true);
    m_form->focusField(fresh.customerName.isEmpty() ? u"customer_name"_s : u"plate"_s);
}

void RegistrationEditor::edit(const Registration &registration)
{
    m_edit.start(registration);
    begin(registration, {},
          tr("%1  ·  %2")
              .arg(registration.plate.isEmpty() ? tr("No plate yet") : registration.plate,
                   registration.number));
    m_foot->offerNext(false);
    m_form->focusField(u"plate"_s);
}

void RegistrationEditor::begin(const Registration &shown, const QStringList &given, const QString &title)
{
    m_changed = false;
    m_head->setTitle(title);
    offerWhileTyping(*m_form, m_needs.office);
    m_form->show(shown, m_edit.stored());
    for (const QString &field : given)
        m_form->giveValue(field, m_form->value(field));
    if (const auto restored = m_edit.bringDraftBack()) {
        m_changed = true;
        m_head->tellRestored();
        m_head->tellMeanwhile(*restored);
    }
    m_steps.begin();
    for (const QString &field : m_form->fields())
        m_steps.hold(field, m_form->value(field));
    m_verdicts->begin();
    showMissing();
    m_scroll->ensureVisible(0, 0);
}

void RegistrationEditor::discardDraft()
{
    m_draftPause.stop();
    m_edit.forgetDraft();
    const Registration stored = m_edit.stored();
    m_edit.start(stored);
    begin(stored, {}, m_head->title());
}

void RegistrationEditor::keepDraft()
{
    m_draftPause.stop();
    if (m_changed)
        m_edit.keepDraft();
}

void RegistrationEditor::follow()
{
    if (m_saving)
        return;
    const OpenEdit::Followed followed = m_edit.follow();
    if (followed.fields.isEmpty() && followed.sentence.isEmpty())
        return;
    for (const QString &field : followed.fields)
        m_steps.hold(field, m_form->value(field));
    if (!followed.sentence.isEmpty())
        m_head->tellMeanwhile(followed.sentence);
    m_verdicts->begin();
    showMissing();
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
    if (!m_steps.note(field, m_form->value(field)))
        return;
    fill(stickerIn(m_form->registration(), field));
    fill(fillingsAfter(m_form->registration(), field, m_needs));
}

void RegistrationEditor::leaveFocused()
{
    if (focusWidget() && m_form->row(focusWidget()->objectName()))
        leaveField(focusWidget()->objectName());
}

void RegistrationEditor::fill(const QList<Filling> &fillings)
{
    for (const Filling &filling : fillings) {
        if (filling.fromRegister)
            m_form->giveValue(filling.field, filling.value);
        else
            m_form->setValue(filling.field, filling.value);
        m_steps.note(filling.field, m_form->value(filling.field));
        take(filling.field);
    }
}

void RegistrationEditor::undo()
{
    leaveFocused();
    const auto step = m_steps.takeBack();
    if (!step)
        return;
    m_form->setValue(step->field, step->before);
    m_form->focusField(step->field);
    take(step->field);
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

bool RegistrationEditor::isUnderstood()
{
    const QString field = m_form->firstNotUnderstood();
    if (field.isEmpty())
        return true;
    m_form->focusField(field);
    m_form->row(field)->setProblem(Tone::Bad,
                                   tr("This cannot be read. Write it like the example, or leave it empty."));
    return false;
}

RegistrationId RegistrationEditor::keep()
{
    leaveFocused();
    if (!isUnderstood())
        return {};
    const QScopedValueRollback saving(m_saving, true);
    const RegistrationId id = m_edit.save();
    if (id.isNull())
        return {};
    m_draftPause.stop();
    m_edit.forgetDraft();
    m_changed = false;
    return id;
}

bool RegistrationEditor::save()
{
    const RegistrationId id = keep();
    if (!id.isNull())
        Q_EMIT saved(id);
    return !id.isNull();
}

bool RegistrationEditor::mayLeave()
{
    if (!m_changed)
        return true;
    const auto way = askAboutUnsaved(m_needs.prompter, tr("Leave this registration?"),
                                     tr("What you typed is not saved yet."));
    if (!way)
        return false;
    switch (*way) {
    case Leaving::Save:
        return save();
    case Leaving::Keep:
        keepDraft();
        break;
    case Leaving::Drop:
        m_draftPause.stop();
        m_edit.forgetDraft();
        break;
    }
    m_changed = false;
    return true;
}

} // namespace sk
