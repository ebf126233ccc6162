// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/field_verdicts.h"

#include "models/domain/completeness.h"
#include "models/domain/identifiers/plate.h"
#include "models/domain/overrides.h"
#include "models/items/field_words.h"
#include "models/items/finding_words.h"
#include "models/items/obstacle_words.h"
#include "models/items/when.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int pauseMs = 150;

const QStringList &milestoneFields()
{
    static const QStringList fields{u"installed_at"_s, u"debugged_at"_s, u"started_at"_s, u"running_at"_s};
    return fields;
}

const QStringList &uniqueFields()
{
    static const QStringList fields{u"plate"_s, u"vin"_s,        u"terminal_number"_s,
                                    u"imei"_s,  u"sim_number"_s, u"iccid"_s};
    return fields;
}

} // namespace

FieldVerdicts::FieldVerdicts(RegistrationForm &form, const RegistrationNeeds &needs)
    : QObject(&form), m_form(form), m_needs(needs)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FieldVerdicts::findTwins);
    for (const QString &field : form.fields())
        connect(form.row(field), &FieldRow::wayOnChosen, this, [this, field] { goOn(field); });
}

void FieldVerdicts::begin()
{
    m_twins.clear();
    findTwins();
    for (const QString &field : m_form.fields())
        show(field);
    showOrder();
}

void FieldVerdicts::judge(const QString &field)
{
    if (field == u"plate_colour"_s || uniqueFields().contains(field))
        m_pause.start();
    show(field == u"plate_colour"_s ? u"plate"_s : field);
    if (milestoneFields().contains(field))
        showOrder();
}

void FieldVerdicts::findTwins()
{
    m_pause.stop();
    const auto twins = m_needs.office.twinsOf(m_form.registration());
    if (!twins || *twins == m_twins)
        return;
    m_twins = *twins;
    for (const QString &field : uniqueFields())
        show(field);
    Q_EMIT twinsChanged();
}

std::optional<Finding> FieldVerdicts::findingOf(const QString &field) const
{
    const Registration registration = m_form.registration();
    if (field == u"plate"_s)
        return registration.plate.isEmpty()
            ? std::nullopt
            : std::optional(judgePlate(registration.plate, registration.plateColour, m_needs.reference));
    return judgeField(field, textOf(field), m_needs.bench());
}

QString FieldVerdicts::textOf(const QString &field) const
{
    const Value value = m_form.value(field);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

void FieldVerdicts::show(const QString &field)
{
    FieldRow *row = m_form.row(field);
    if (!row || milestoneFields().contains(field))
        return;
    row->setWayOn({});
    const auto finding = findingOf(field);
    const Verdict verdict = finding ? finding->verdict() : Verdict::Fine;
    const QString kept = reasonToKeep(readOverrides(m_form.registration().overrides), field, textOf(field));
    if (verdict == Verdict::Wrong && kept.isEmpty()) {
        row->setProblem(Tone::Bad, sentencesOf(*finding).value(0));
        row->setWayOn(tr("Keep anyway…"));
        return;
    }
    if (showTwin(field, row))
        return;
    if (verdict == Verdict::Wrong) {
        row->setProblem(Tone::Attention, tr("Kept although it looks wrong: %1").arg(kept));
        row->setWayOn(tr("Take back"));
    } else if (verdict == Verdict::Check) {
        row->setProblem(Tone::Attention, sentencesOf(*finding).value(0));
    } else {
        row->clearProblem();
    }
}

bool FieldVerdicts::showTwin(const QString &field, FieldRow *row)
{
    const auto twin
        = std::find_if(m_twins.begin(), m_twins.end(), [&](const Twin &one) { return one.field == field; });
    if (twin == m_twins.end())
        return false;
    row->setProblem(Tone::Attention, sentenceAbout(*twin));
    if (!twin->id.isNull())
        row->setWayOn(tr("Show it"));
    return true;
}

QString FieldVerdicts::sentenceAbout(const Twin &twin)
{
    const QString what = twin.plate.isEmpty() ? twin.number : twin.plate;
    const QString day = when::shown(twin.installedAt).left(10);
    QStringList named{twin.number, twin.plate, twin.customerName};
    named.removeAll(QString());
    switch (twin.place) {
    case Twin::Place::Form:
        return twin.installedAt.isValid()
            ? tr("Already registered: %1, %2, installed %3.").arg(what, twin.customerName, day)
            : tr("Already registered: %1, %2.").arg(what, twin.customerName);
    case Twin::Place::Register:
        return tr("The register has it beside something else: %1. Look which of the two is right.")
            .arg(named.join(u", "_s));
    case Twin::Place::InVehicle:
        return tr("By the stock journal it is in %1, %2, since %3. Note its removal there first, or check "
                  "the number.")
            .arg(what, twin.customerName, day);
    case Twin::Place::Lost:
        return tr("By the stock journal it is lost since %1. Receive it again there first, or check the "
                  "number.")
            .arg(day);
    }
    return {};
}

void FieldVerdicts::showOrder()
{
    const auto places = milestonesOutOfPlace(m_form.registration(), m_needs.now());
    for (const QString &field : milestoneFields()) {
        const auto found = std::find_if(places.begin(), places.end(),
                                        [&](const Obstacle &one) { return one.field == field; });
        FieldRow *row = m_form.row(field);
        if (found == places.end())
            row->clearProblem();
        else
            row->setProblem(Tone::Bad, sentenceOf(u"registration", *found));
    }
}

void FieldVerdicts::goOn(const QString &field)
{
    const auto finding = findingOf(field);
    auto reasons = readOverrides(m_form.registration().overrides);
    if (finding && finding->verdict() == Verdict::Wrong) {
        if (!reasonToKeep(reasons, field, textOf(field)).isEmpty()) {
            reasons.remove(field);
        } else {
            const auto reason = m_needs.prompter.askText(
                tr("Keep %1 as it is?").arg(nameOfField(u"registration", field)),
                tr("Why is it right although it looks wrong? The reason is kept with the record."));
            if (!reason)
                return;
            reasons.insert(field, {textOf(field), *reason});
        }
        Q_EMIT overridesChanged(writtenOverrides(reasons));
        show(field);
        return;
    }
    const auto twin
        = std::find_if(m_twins.begin(), m_twins.end(), [&](const Twin &one) { return one.field == field; });
    if (twin != m_twins.end() && !twin->id.isNull())
        Q_EMIT openRequested(twin->id);
}

} // namespace sk
