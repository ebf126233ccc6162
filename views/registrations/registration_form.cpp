// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registration_form.h"

#include "models/domain/amount.h"
#include "models/domain/completeness.h"
#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "views/widgets/form_section.h"
#include "views/widgets/moment_edit.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int columns = 3;
constexpr int longestText = 200;

const KindInfo &info()
{
    static const KindInfo &kind = *kindNamed(u"registration");
    return kind;
}

QString nameOfRegistrationField(const char *field)
{
    return nameOfField(u"registration", QString::fromLatin1(field));
}

QString textIn(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

RegistrationForm::RegistrationForm(const RegistrationNeeds &needs, QWidget *parent)
    : QWidget(parent), m_needs(needs)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::one, grid::three, grid::three);
    layout->setSpacing(grid::three);
    for (QWidget *section :
         {makeCustomer(), makeVehicle(), makeTerminal(), makeInstallation(), makeMilestones(), makeChecks()})
        layout->addWidget(section);
    layout->addStretch();
    markRequired();
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
    addChoice<PlateColour>(section, "plate_colour");
    addText(section, "vin")->setFont(fixedWidthFont());
    addText(section, "vehicle_type");
    addText(section, "brand_model");
    addText(section, "engine_number");
    addText(section, "vehicle_use");
    addNumber(section, "load_kg");
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
    addDepot(section);
    addText(section, "installer_name");
    addMoment(section, "registered_at");
    addText(section, "place");
    addText(section, "position");
    addText(section, "accessories");
    addMoney(section, "charge");
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
    addChoice<Check>(section, "wiring_check");
    addChoice<Check>(section, "trial_run");
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

void RegistrationForm::bind(const char *field, Bound bound)
{
    const QString name = QString::fromLatin1(field);
    bound.row->editor()->setObjectName(name);
    bound.row->editor()->installEventFilter(this);
    if (!bound.isUnderstood)
        bound.isUnderstood = [] { return true; };
    m_bound.insert(name, bound);
    m_order.append(name);
}

bool RegistrationForm::isReadable(const QString &field) const
{
    const auto secret = secretOf(u"registration", field);
    return !secret || mayRead(m_needs.viewer, *secret, Occasion::Form);
}

QLineEdit *RegistrationForm::addText(FormSection *section, const char *field, int span)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(longestText);
    const QString name = QString::fromLatin1(field);
    FieldRow *row = section->addField(nameOfRegistrationField(field), edit, span);
    connect(edit, &QLineEdit::textEdited, this, [this, name] { Q_EMIT edited(name); });
    if (!isReadable(name)) {
        bindSecret(name, edit, row);
        return edit;
    }
    bind(field,
         {row,
          [edit] { return toValue(edit->text().trimmed()); },
          [edit](const Value &value) {
              edit->setText(textIn(value));
              edit->setCursorPosition(0);
          },
          {}});
    return edit;
}

void RegistrationForm::bindSecret(const QString &field, QLineEdit *edit, FieldRow *row)
{
    const auto kept = [this, field] { return toRow(m_shown).at(info().indexOf(field)); };
    bind(field.toLatin1().constData(),
         {row,
          [edit, kept] { return edit->isReadOnly() ? kept() : toValue(edit->text().trimmed()); },
          [edit, row, field, kept](const Value &value) {
              // What somebody else wrote stays hidden; what is still missing anybody may fill in.
              const bool hidden = !textIn(kept()).isEmpty() && value == kept();
              edit->setReadOnly(hidden);
              edit->setText(hidden ? maskedText(u"registration", field, textIn(value)) : textIn(value));
              row->setHint(hidden ? tr("Only shown to those who may read it.") : QString());
          },
          {}});
}

void RegistrationForm::addNumber(FormSection *section, const char *field)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(9);
    const QString name = QString::fromLatin1(field);
    FieldRow *row = section->addField(nameOfRegistrationField(field), edit);
    connect(edit, &QLineEdit::textEdited, this, [this, name] { Q_EMIT edited(name); });
    const auto read = [edit](bool *ok) {
        const QString text = edit->text().normalized(QString::NormalizationForm_KC).trimmed();
        *ok = true;
        return text.isEmpty() ? 0 : text.toLongLong(ok);
    };
    bind(field,
         {row,
          [read] {
              bool ok = false;
              return toValue(read(&ok));
          },
          [edit](const Value &value) {
              const auto *number = std::get_if<qint64>(&value);
              edit->setText(number && *number != 0 ? QString::number(*number) : QString());
          },
          [read] {
              bool ok = false;
              return read(&ok) >= 0 && ok;
          }});
}

void RegistrationForm::addMoney(FormSection *section, const char *field)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(20);
    edit->setPlaceholderText(tr("Free of charge"));
    const QString name = QString::fromLatin1(field);
    FieldRow *row = section->addField(tr("%1 (yuan)").arg(nameOfRegistrationField(field)), edit);
    connect(edit, &QLineEdit::textEdited, this, [this, name] { Q_EMIT edited(name); });
    const auto read = [edit] {
        return edit->text().trimmed().isEmpty() ? std::optional(Fen{}) : readFigures(edit->text()).amount;
    };
    bind(field,
         {row, [read] { return toValue(read().value_or(Fen{})); },
          [edit](const Value &value) {
              const auto *fen = std::get_if<qint64>(&value);
              edit->setText(fen && *fen != 0 ? inFigures({*fen}) : QString());
          },
          [read] { return read().has_value(); }});
}

void RegistrationForm::addMoment(FormSection *section, const char *field)
{
    auto *edit = new MomentEdit(m_needs.now, this);
    const QString name = QString::fromLatin1(field);
    FieldRow *row = section->addField(nameOfRegistrationField(field), edit);
    connect(edit, &MomentEdit::momentEdited, this, [this, name] { Q_EMIT edited(name); });
    // The field shows minutes: what nobody touched keeps its seconds.
    const auto shown = std::make_shared<QDateTime>();
    bind(field,
         {row,
          [edit, shown] {
              const QDateTime typed = edit->moment();
              const bool same = typed.isValid() && shown->isValid()
                  && typed.toSecsSinceEpoch() / 60 == shown->toSecsSinceEpoch() / 60;
              return toValue(same ? *shown : typed);
          },
          [edit, shown](const Value &value) {
              *shown = {};
              fromValue(value, *shown);
              edit->setMoment(*shown);
          },
          [edit] { return edit->isUnderstood(); }});
}

void RegistrationForm::addFlag(FormSection *section, const char *field)
{
    auto *box = new QCheckBox(nameOfRegistrationField(field), this);
    const QString name = QString::fromLatin1(field);
    FieldRow *row = section->addField({}, box);
    box->setAccessibleName(box->text());
    connect(box, &QCheckBox::toggled, this, [this, name] {
        if (!m_quiet)
            Q_EMIT edited(name);
    });
    bind(field,
         {row,
          [box] { return toValue(box->isChecked()); },
          [box](const Value &value) {
              const bool *flag = std::get_if<bool>(&value);
              box->setChecked(flag && *flag);
          },
          {}});
}

template<Worded E>
void RegistrationForm::addChoice(FormSection *section, const char *field)
{
    auto *box = new QComboBox(this);
    for (size_t i = 0; i < wordsOf(E{}).size(); ++i)
        box->addItem(nameOf(E(i)));
    const QString name = QString::fromLatin1(field);
    FieldRow *row = section->addField(nameOfRegistrationField(field), box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, name] {
        if (!m_quiet)
            Q_EMIT edited(name);
    });
    bind(field,
         {row,
          [box] { return toValue(E(qMax(box->currentIndex(), 0))); },
          [box](const Value &value) {
              E choice{};
              fromValue(value, choice);
              box->setCurrentIndex(int(choice));
          },
          {}});
}

void RegistrationForm::addDepot(FormSection *section)
{
    auto *box = new SearchableCombo(this);
    FieldRow *row = section->addField(nameOfRegistrationField("depot"), box);
    connect(box, &SearchableCombo::chosen, this, [this] { Q_EMIT edited(u"depot"_s); });
    const auto shown = std::make_shared<DepotId>(); // may have been closed since
    bind("depot",
         {row,
          [box, shown] {
              return box->currentValue().isValid() ? toValue(box->currentValue().toUuid()) : toValue(*shown);
          },
          [box, shown](const Value &value) {
              *shown = {};
              fromValue(value, *shown);
              box->setCurrentValue(shown->value);
          },
          {}});
}

void RegistrationForm::offerDepots(const QList<Depot> &depots)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const Value before = value(u"depot"_s);
    auto *box = qobject_cast<SearchableCombo *>(row(u"depot"_s)->editor());
    box->clear();
    for (const Depot &depot : depots)
        box->addItem(depot.name, depot.id.value);
    setValue(u"depot"_s, before);
}

void RegistrationForm::offerTexts(const QString &field, const QStringList &texts)
{
    const FieldRow *of = row(field);
    auto *edit = of ? qobject_cast<QLineEdit *>(of->editor()) : nullptr;
    if (!edit || edit->isReadOnly() || texts.isEmpty())
        return;
    if (auto *completer = edit->completer()) {
        auto *model = qobject_cast<QStringListModel *>(completer->model());
        QStringList all = texts + model->stringList();
        all.removeDuplicates();
        model->setStringList(all);
        return;
    }
    auto *completer = new QCompleter(texts, edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this, field] { Q_EMIT edited(field); });
}

void RegistrationForm::markRequired()
{
    for (const Obstacle &obstacle : missingIn(Registration{}, m_needs.bench()))
        if (FieldRow *needed = row(obstacle.field); needed && obstacle.hindrance == Hindrance::Missing)
            needed->setRequired(true);
}

void RegistrationForm::show(const Registration &registration)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_shown = registration;
    const Row values = toRow(registration);
    for (const QString &field : std::as_const(m_order)) {
        m_bound.value(field).set(values.at(info().indexOf(field)));
        m_bound.value(field).row->clearProblem();
    }
}

Registration RegistrationForm::registration() const
{
    Row values = toRow(m_shown);
    for (const QString &field : m_order)
        values[info().indexOf(field)] = m_bound.value(field).get();
    auto registration = fromRow<Registration>(values);
    registration.id = m_shown.id;
    return registration;
}

Value RegistrationForm::value(const QString &field) const
{
    return m_bound.contains(field) ? m_bound.value(field).get() : Value{};
}

void RegistrationForm::setValue(const QString &field, const Value &value)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (m_bound.contains(field))
        m_bound.value(field).set(value);
}

FieldRow *RegistrationForm::row(const QString &field) const
{
    return m_bound.value(field).row;
}

QStringList RegistrationForm::fields() const
{
    return m_order;
}

QString RegistrationForm::firstNotUnderstood() const
{
    for (const QString &field : m_order)
        if (!m_bound.value(field).isUnderstood())
            return field;
    return {};
}

void RegistrationForm::focusField(const QString &field)
{
    const FieldRow *wanted = row(field);
    if (!wanted)
        return;
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(wanted->editor(), 0, grid::three * 3);
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
