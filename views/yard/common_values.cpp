// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/common_values.h"

#include "models/items/field_words.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/moment_edit.h"
#include "views/widgets/searchable_combo.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

SearchableCombo *choiceOf(const QList<NamedId> &choices)
{
    auto *combo = new SearchableCombo;
    for (const NamedId &choice : choices)
        combo->addItem(choice.name, choice.id);
    combo->setCurrentIndex(-1);
    return combo;
}

} // namespace

CommonValues::CommonValues(const QList<NamedId> &depots, const QList<NamedId> &installers, const Clock &now,
                           QWidget *parent)
    : QWidget(parent)
    , m_depot(choiceOf(depots))
    , m_installer(choiceOf(installers))
    , m_installedAt(new MomentEdit(now))
{
    auto *section = new FormSection(tr("The same for every vehicle"), 3, this);
    addText(section, u"customer_name"_s, &Registration::customerName);
    addText(section, u"contact"_s, &Registration::contact);
    addText(section, u"phone"_s, &Registration::phone);
    section->addField(nameOfField(u"registration", u"depot"), m_depot);
    section->addField(nameOfField(u"registration", u"installer"), m_installer);
    section->addField(nameOfField(u"registration", u"installed_at"), m_installedAt);
    addText(section, u"terminal_maker"_s, &Registration::terminalMaker);
    addText(section, u"terminal_model"_s, &Registration::terminalModel);
    addText(section, u"vehicle_type"_s, &Registration::vehicleType);
    addText(section, u"place"_s, &Registration::place);
    addText(section, u"position"_s, &Registration::position);
    addText(section, u"accessories"_s, &Registration::accessories);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
    connect(m_depot, &SearchableCombo::chosen, this, &CommonValues::edited);
    connect(m_installer, &SearchableCombo::chosen, this, &CommonValues::edited);
    connect(m_installedAt, &MomentEdit::momentEdited, this, &CommonValues::edited);
}

void CommonValues::addText(FormSection *section, const QString &field, QString Registration::*member)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(field);
    section->addField(nameOfField(u"registration", field), edit);
    m_texts.append({field, member, edit});
    connect(edit, &QLineEdit::textEdited, this, &CommonValues::edited);
}

void CommonValues::fill(Registration &vehicle) const
{
    for (const Text &text : m_texts)
        vehicle.*(text.member) = text.edit->text().trimmed();
    vehicle.depot = {m_depot->currentValue().toUuid()};
    vehicle.installer = {m_installer->currentValue().toUuid()};
    vehicle.installerName = vehicle.installer.isNull() ? QString() : m_installer->currentText();
    vehicle.installedAt = m_installedAt->moment();
}

QJsonObject CommonValues::draft() const
{
    QJsonObject draft{{u"depot"_s, m_depot->currentValue().toUuid().toString(QUuid::WithoutBraces)},
                      {u"installer"_s, m_installer->currentValue().toUuid().toString(QUuid::WithoutBraces)},
                      {u"installed_at"_s, m_installedAt->moment().toString(Qt::ISODateWithMs)}};
    for (const Text &text : m_texts)
        draft.insert(text.field, text.edit->text());
    return draft;
}

void CommonValues::restore(const QJsonObject &draft)
{
    for (const Text &text : std::as_const(m_texts))
        text.edit->setText(draft.value(text.field).toString());
    m_depot->setCurrentValue(QUuid::fromString(draft.value(u"depot"_s).toString()));
    m_installer->setCurrentValue(QUuid::fromString(draft.value(u"installer"_s).toString()));
    m_installedAt->setMoment(
        QDateTime::fromString(draft.value(u"installed_at"_s).toString(), Qt::ISODateWithMs));
}

} // namespace sk
