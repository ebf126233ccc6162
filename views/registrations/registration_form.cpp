// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registration_form.h"

#include "models/domain/completeness.h"
#include "models/domain/kinds.h"
#include "models/items/right_words.h"
#include "views/widgets/form_section.h"
#include "views/widgets/permit.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int columns = 3;

const KindInfo &info()
{
    static const KindInfo &kind = *kindNamed(u"registration");
    return kind;
}

} // namespace

RegistrationForm::RegistrationForm(const RegistrationNeeds &needs, QWidget *parent)
    : QWidget(parent), m_needs(needs), m_fields(needs.viewer)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::one, grid::three, grid::three);
    layout->setSpacing(grid::three);
    for (QWidget *section :
         {makeCustomer(), makeVehicle(), makeTerminal(), makeInstallation(), makeMilestones(), makeChecks()})
        layout->addWidget(section);
    layout->addStretch();
    markRequired();
    for (const QString &field : m_fields.fields())
        if (!needs.rights.mayWrite(u"registration", field))
            permit(m_fields.row(field), whyNotWrite(needs.rights, u"registration", field));
}

QWidget *RegistrationForm::makeCustomer()
{
    auto *section = new FormSection(tr("Customer"), columns, this);
    addText(section, "customer_name", 2);
    addText(section, "credit_code");
    addText(section, "contact");
    addText(section, "phone");
    section->breakRow();
    addText(section, "address", columns);
    return section;
}

QWidget *RegistrationForm::makeVehicle()
{
    auto *section = new FormSection(tr("Vehicle"), columns, this);
    addText(section, "plate")->setFont(fixedWidthFont());
    add("plate_colour", [section](auto &...with) { return boundChoice<PlateColour>(*section, with...); });
    addText(section, "vin")->setFont(fixedWidthFont());
    addText(section, "vehicle_type");
    addText(section, "brand_model");
    addText(section, "engine_number");
    addText(section, "vehicle_use");
    add("load_kg", [section](auto &...with) { return boundNumber(*section, with...); });
    section->breakRow();
    addText(section, "transport_licence");
    addText(section, "business_licence");
    offerTexts(u"vehicle_type"_s, m_needs.reference.vehicleTypes);
    return section;
}

QWidget *RegistrationForm::makeTerminal()
{
    auto *section = new FormSection(tr("Terminal and SIM card"), columns, this);
    addText(section, "terminal_number")->setFont(fixedWidthFont());
    addText(section, "imei")->setFont(fixedWidthFont());
    addText(section, "terminal_model");
    addText(section, "terminal_maker");
    addText(section, "maker_code");
    section->breakRow();
    addText(section, "iccid")->setFont(fixedWidthFont());
    addText(section, "sim_number")->setFont(fixedWidthFont());
    addText(section, "carrier");
    row(u"terminal_number"_s)->setHint(tr("Type or scan; the box's sticker fills card and IMEI too."));
    return section;
}

QWidget *RegistrationForm::makeInstallation()
{
    auto *section = new FormSection(tr("Installation"), columns, this);
    add("depot", [section](auto &...with) { return boundId(*section, with...); });
    addText(section, "installer_name");
    addMoment(section, "registered_at");
    addText(section, "place");
    addText(section, "position");
    addText(section, "accessories");
    add("charge", [section](auto &...with) { return boundMoney(*section, with...); });
    addMoment(section, "first_online_at");
    section->breakRow();
    return section;
}

QWidget *RegistrationForm::makeMilestones()
{
    auto *section = new FormSection(tr("Milestones"), 4, this);
    for (const char *field : {"installed_at", "debugged_at", "started_at", "running_at"})
        addMoment(section, field);
    return section;
}

QWidget *RegistrationForm::makeChecks()
{
    auto *section = new FormSection(tr("Checks and hand-over"), columns, this);
    add("wiring_check", [section](auto &...with) { return boundChoice<Check>(*section, with...); });
    add("trial_run", [section](auto &...with) { return boundChoice<Check>(*section, with...); });
    addText(section, "materials");
    addFlag(section, "demonstrated");
    addFlag(section, "questions_answered");
    addFlag(section, "cleaned");
    addFlag(section, "supply_changed");
    addFlag(section, "supply_consent");
    addText(section, "electrician_certificate");
    addText(section, "note", columns);
    return section;
}

template<typename Make>
QWidget *RegistrationForm::add(const char *field, const Make &make)
{
    const QString name = QString::fromLatin1(field);
    const QString label = nameOfField(u"registration", name);
    const Touched touched = [this, name] { Q_EMIT edited(name); };
    const BoundField bound = make(label, touched);
    bound.row->editor()->setObjectName(name);
    bound.row->editor()->installEventFilter(this);
    m_fields.add(name, bound);
    return bound.row->editor();
}

QWidget *RegistrationForm::addText(FormSection *section, const char *field, int span)
{
    return add(field, [section, span](const QString &label, const Touched &touched) {
        return boundText(*section, label, touched, span);
    });
}

void RegistrationForm::addMoment(FormSection *section, const char *field)
{
    add(field, [this, section](const QString &label, const Touched &touched) {
        return boundMoment(*section, label, m_needs.now, touched);
    });
}

void RegistrationForm::addFlag(FormSection *section, const char *field)
{
    add(field, [section](auto &...with) { return boundFlag(*section, with...); });
}

void RegistrationForm::markRequired()
{
    for (const Obstacle &obstacle : missingIn(Registration{}, m_needs.bench()))
        if (FieldRow *needed = row(obstacle.field); needed && obstacle.hindrance == Hindrance::Missing)
            needed->setRequired(true);
}

void RegistrationForm::offerDepots(const QList<Depot> &depots)
{
    QList<NamedId> choices;
    for (const Depot &depot : depots)
        choices.append({depot.id.value, depot.name});
    const Value before = value(u"depot"_s);
    offerIds(m_fields.bound(u"depot"_s), choices);
    setValue(u"depot"_s, before);
}

void RegistrationForm::offerTexts(const QString &field, const QStringList &texts)
{
    if (row(field))
        sk::offerTexts(m_fields.bound(field), texts, [this, field] { Q_EMIT edited(field); });
}

void RegistrationForm::show(const Registration &shown, const Registration &stored)
{
    m_rest = shown;
    m_fields.begin(stored);
    const Row values = toRow(shown);
    for (const QString &field : fields()) {
        setValue(field, values.at(info().indexOf(field)));
        row(field)->clearProblem();
    }
}

void RegistrationForm::follow(const Registration &shown, const Registration &stored)
{
    m_rest = shown;
    m_fields.setStored(stored);
    const Row values = toRow(shown);
    for (const QString &field : fields())
        if (const Value &wanted = values.at(info().indexOf(field)); value(field) != wanted)
            setValue(field, wanted);
}

Registration RegistrationForm::registration() const
{
    auto registration = fromRow<Registration>(m_fields.over(toRow(m_rest)));
    registration.id = m_rest.id;
    return registration;
}

void RegistrationForm::reveal(const QString &field)
{
    // The whole row: its label stands above the editor, what is wrong below.
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(row(field), 0, grid::three * 3);
}

void RegistrationForm::focusField(const QString &field)
{
    const FieldRow *wanted = row(field);
    if (!wanted)
        return;
    reveal(field);
    // A form that has just been filled or opened has not its final height yet.
    QTimer::singleShot(0, this, [this, field] { reveal(field); });
    wanted->editor()->setFocus(Qt::ShortcutFocusReason);
}

bool RegistrationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left(watched->objectName());
    // Scrolling through the form must not change a choice that the pointer happens to pass.
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched) && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sk
