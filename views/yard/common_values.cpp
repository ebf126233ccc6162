// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/common_values.h"

#include "models/domain/completeness.h"
#include "models/domain/json_value.h"
#include "models/domain/kinds.h"
#include "models/items/finding_words.h"
#include "models/items/obstacle_words.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/prompter.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int columns = 4;
const QStringList milestones{u"installed_at"_s, u"debugged_at"_s, u"started_at"_s, u"running_at"_s};

const KindInfo &info()
{
    static const KindInfo &kind = *kindNamed(u"registration");
    return kind;
}

} // namespace

CommonValues::CommonValues(const CommonNeeds &needs, QWidget *parent)
    : QWidget(parent), m_needs(needs), m_fields(needs.viewer)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, grid::two, 0); // clear of the scroll bar
    layout->setSpacing(grid::two);
    for (QWidget *section : {makeCustomer(), makeInstallation(), makeHardware(), makeChecks()})
        layout->addWidget(section);
    layout->addStretch();
    offerIds(m_fields.bound(u"depot"_s), m_needs.depots);
    offerIds(m_fields.bound(u"installer"_s), m_needs.installers);
    Registration start = m_needs.begun;
    start.installedAt = start.registeredAt;
    const Row values = toRow(start);
    for (const QString &field : m_fields.fields()) {
        m_fields.setValue(field, values.at(info().indexOf(field)));
        m_left.insert(field, m_fields.value(field));
    }
}

template<typename Make>
void CommonValues::add(const char *field, const Make &make)
{
    const QString name = QString::fromLatin1(field);
    const Touched touched = [this, name] {
        m_reasons.remove(name);
        judge(name);
        Q_EMIT edited();
    };
    const QString label = nameOfField(u"registration", name);
    const BoundField bound = make(label, touched);
    bound.row->editor()->setObjectName(name);
    bound.row->editor()->installEventFilter(this);
    connect(bound.row, &FieldRow::wayOnChosen, this, [this, name] { goOn(name); });
    m_fields.add(name, bound);
}

void CommonValues::addTexts(FormSection *section, std::initializer_list<const char *> fields)
{
    for (const char *field : fields)
        add(field, [section](const QString &label, const Touched &touched) {
            return boundText(*section, label, touched);
        });
}

QWidget *CommonValues::makeCustomer()
{
    auto *section = new FormSection(tr("Customer"), columns, this);
    addTexts(section, {"customer_name", "credit_code", "contact", "phone", "address", "vehicle_use"});
    return section;
}

QWidget *CommonValues::makeHardware()
{
    auto *section = new FormSection(tr("Vehicle and terminal"), columns, this);
    addTexts(section,
             {"vehicle_type", "brand_model", "terminal_maker", "maker_code", "terminal_model", "carrier",
              "position", "accessories"});
    return section;
}

QWidget *CommonValues::makeInstallation()
{
    auto *section = new FormSection(tr("Installation"), columns, this);
    for (const char *field : {"depot", "installer"})
        add(field, [section](auto &...with) { return boundId(*section, with...); });
    addTexts(section, {"place", "materials"});
    for (const QString &field : milestones)
        add(field.toLatin1().constData(), [this, section](const QString &label, const Touched &touched) {
            return boundMoment(*section, label, m_needs.now, touched);
        });
    return section;
}

QWidget *CommonValues::makeChecks()
{
    auto *section = new FormSection(tr("Checks and hand-over"), columns, this);
    for (const char *field : {"wiring_check", "trial_run"})
        add(field, [section](auto &...with) { return boundChoice<Check>(*section, with...); });
    for (const char *field : {"demonstrated", "questions_answered", "cleaned"})
        add(field, [section](auto &...with) { return boundFlag(*section, with...); });
    return section;
}

Registration CommonValues::values() const
{
    auto values = fromRow<Registration>(m_fields.over(info().blank));
    values.registeredAt = m_needs.begun.registeredAt;
    values.centre = m_needs.begun.centre;
    for (const NamedId &installer : m_needs.installers)
        if (installer.id == values.installer.value)
            values.installerName = installer.name;
    QJsonObject reasons;
    for (auto it = m_reasons.begin(); it != m_reasons.end(); ++it)
        reasons.insert(it.key(), it.value());
    if (!reasons.isEmpty())
        values.overrides = QString::fromUtf8(QJsonDocument(reasons).toJson(QJsonDocument::Compact));
    return values;
}

void CommonValues::judge(const QString &field)
{
    if (milestones.contains(field))
        return judgeOrder();
    FieldRow *row = m_fields.row(field);
    const Value value = m_fields.value(field);
    const auto *text = std::get_if<QString>(&value);
    const auto finding = text ? judgeField(field, *text, m_needs.bench) : std::nullopt;
    const Verdict verdict = finding ? finding->verdict() : Verdict::Fine;
    row->setWayOn({});
    if (verdict == Verdict::Fine) {
        row->clearProblem();
    } else if (verdict == Verdict::Wrong && m_reasons.contains(field)) {
        row->setProblem(Tone::Attention, tr("Kept although it looks wrong: %1").arg(m_reasons.value(field)));
    } else {
        row->setProblem(verdict == Verdict::Wrong ? Tone::Bad : Tone::Attention,
                        sentencesOf(*finding).value(0));
        if (verdict == Verdict::Wrong)
            row->setWayOn(tr("Keep anyway…"));
    }
}

void CommonValues::goOn(const QString &field)
{
    const auto reason = m_needs.prompter.askText(
        tr("Keep %1 as it is?").arg(nameOfField(u"registration", field)),
        tr("Why is it right although it looks wrong? The reason is kept with every vehicle."));
    if (!reason)
        return;
    m_reasons.insert(field, *reason);
    judge(field);
    Q_EMIT edited();
}

void CommonValues::judgeOrder()
{
    const auto places = milestonesOutOfPlace(values(), m_needs.now());
    for (const QString &field : milestones) {
        FieldRow *row = m_fields.row(field);
        row->clearProblem();
        if (!m_fields.bound(field).isUnderstood())
            row->setProblem(Tone::Bad,
                            tr("This cannot be read. Write it like the example, or leave it empty."));
        for (const Obstacle &place : places)
            if (place.field == field)
                row->setProblem(Tone::Bad, sentenceOf(u"registration", place));
    }
}

void CommonValues::judgeAll()
{
    for (const QString &field : m_fields.fields())
        judge(field);
}

bool CommonValues::check()
{
    judgeAll();
    for (const QString &field : m_fields.fields()) {
        const QWidget *editor = m_fields.row(field)->editor();
        if (m_fields.row(field)->problem().isEmpty() || editor->property("tone").toInt() != int(Tone::Bad))
            continue;
        for (QWidget *up = parentWidget(); up; up = up->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(up))
                scroll->ensureWidgetVisible(m_fields.row(field), 0, grid::two);
        m_fields.row(field)->editor()->setFocus(Qt::ShortcutFocusReason);
        return false;
    }
    return true;
}

void CommonValues::leave(const QString &field)
{
    const Value now = m_fields.value(field);
    if (m_left.value(field) == now)
        return;
    m_left.insert(field, now);
    const Registration before = values();
    if (!m_needs.fill || field != u"customer_name"_s)
        return;
    const Row known = toRow(m_needs.fill(before, field));
    for (const QString &each : m_fields.fields())
        if (const Value &value = known.at(info().indexOf(each)); value != m_fields.value(each))
            m_fields.giveValue(each, value);
    judgeAll();
    Q_EMIT edited();
}

QJsonObject CommonValues::draft() const
{
    QJsonObject reasons;
    for (auto it = m_reasons.begin(); it != m_reasons.end(); ++it)
        reasons.insert(it.key(), it.value());
    return {{u"values"_s, toJson(info().fields, m_fields.over(info().blank))},
            {u"given"_s, QJsonArray::fromStringList(m_fields.given())},
            {u"reasons"_s, reasons}};
}

void CommonValues::restore(const QJsonObject &draft)
{
    const QJsonObject kept = draft.value(u"values"_s).toObject();
    const QJsonArray given = draft.value(u"given"_s).toArray();
    const QJsonObject reasons = draft.value(u"reasons"_s).toObject();
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        m_reasons.insert(it.key(), it.value().toString());
    for (const QString &field : m_fields.fields()) {
        const auto value = valueFromJson(kept.value(field));
        if (!value || !info().fits(info().indexOf(field), *value))
            continue;
        if (given.contains(field))
            m_fields.giveValue(field, *value);
        else
            m_fields.setValue(field, *value);
        m_left.insert(field, m_fields.value(field));
    }
    judgeAll();
}

bool CommonValues::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        leave(watched->objectName());
    // Scrolling through the values must not change a choice that the pointer happens to pass.
    const auto *box = qobject_cast<QComboBox *>(watched);
    if (event->type() == QEvent::Wheel && box && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sk
