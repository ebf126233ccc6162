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
    static const QStringList unique{u"plate"_s, u"plate_colour"_s, u"vin"_s, u"terminal_number"_s,
                                    u"iccid"_s};
    if (unique.contains(field))
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
    for (const char *field : {"plate", "vin", "terminal_number", "iccid"})
        show(QString::fromLatin1(field));
    Q_EMIT twinsChanged();
}

std::optional<Finding> FieldVerdicts::findingOf(const QString &field) const
{
    const Registration registration = m_form.registration();
    if (field == u"plate"_s)
        return registration.plate.isEmpty()
            ? std::nullopt
            : std::optional(judgePlate(registration.plate, registration.plateColour, m_needs.reference));
    const Value value = m_form.value(field);
    const auto *text = std::get_if<QString>(&value);
    return text ? judgeField(field, *text, m_needs.bench()) : std::nullopt;
}

void FieldVerdicts::show(const QString &field)
{
    FieldRow *row = m_form.row(field);
    if (!row || milestoneFields().contains(field))
        return;
    row->setWayOn({});
    const auto finding = findingOf(field);
    const Verdict verdict = finding ? finding->verdict() : Verdict::Fine;
    const QString kept = readOverrides(m_form.registration().overrides).value(field);
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
    const QString what = twin->plate.isEmpty() ? twin->number : twin->plate;
    row->setProblem(Tone::Attention,
                    twin->installedAt.isValid()
                        ? tr("Already registered: %1, %2, installed %3.")
                              .arg(what, twin->customerName, when::shown(twin->installedAt).left(10))
                        : tr("Already registered: %1, %2.").arg(what, twin->customerName));
    row->setWayOn(tr("Show it"));
    return true;
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
        if (reasons.contains(field)) {
            reasons.remove(field);
        } else {
            const auto reason = m_needs.prompter.askText(
                tr("Keep %1 as it is?").arg(nameOfField(u"registration", field)),
                tr("Why is it right although it looks wrong? The reason is kept with the record."));
            if (!reason)
                return;
            reasons.insert(field, *reason);
        }
        Q_EMIT overridesChanged(writtenOverrides(reasons));
        show(field);
        return;
    }
    const auto twin
        = std::find_if(m_twins.begin(), m_twins.end(), [&](const Twin &one) { return one.field == field; });
    if (twin != m_twins.end())
        Q_EMIT openRequested(twin->id);
}

} // namespace sk
