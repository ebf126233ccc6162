// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/place_editor.h"

#include "models/domain/china_day.h"
#include "models/domain/edit_draft.h"
#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "models/items/finding_words.h"
#include "models/items/right_words.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/permit.h"
#include "views/widgets/searchable_combo.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int longestName = 64;
constexpr int longestText = 200;
constexpr int mostADay = 999;

QLineEdit *line(const QString &name, int longest, QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    made->setMaxLength(longest);
    return made;
}

} // namespace

PlaceEditor::PlaceEditor(const Reference &reference, Clock now, DraftKeeper &drafts, Prompter &prompter,
                         QWidget *parent)
    : EditorFrame(drafts, prompter, parent)
    , m_reference(reference)
    , m_now(std::move(now))
    , m_name(line(u"name"_s, longestName, this))
    , m_kind(new QComboBox(this))
    , m_manager(new SearchableCombo(this))
    , m_contact(line(u"contact"_s, longestName, this))
    , m_phone(line(u"phone"_s, longestName, this))
    , m_address(line(u"address"_s, longestText, this))
    , m_capacity(line(u"daily_capacity"_s, 3, this))
    , m_note(new QPlainTextEdit(this))
{
    m_kind->setObjectName(u"kind"_s);
    for (size_t i = 0; i < wordsOf(DepotKind()).size(); ++i)
        m_kind->addItem(nameOf(DepotKind(i)));
    m_manager->setObjectName(u"manager"_s);
    m_capacity->setValidator(new QIntValidator(0, mostADay, m_capacity));
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    makeFields();
    for (QLineEdit *edit : {m_name, m_contact, m_phone, m_address, m_capacity})
        connect(edit, &QLineEdit::textEdited, this, &PlaceEditor::touched);
    connect(m_kind, &QComboBox::activated, this, &PlaceEditor::touched);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->hasFocus())
            touched();
    });
    connect(m_manager, &SearchableCombo::chosen, this, [this] {
        hintAtManager();
        touched();
    });
    connect(m_phone, &QLineEdit::editingFinished, this, &PlaceEditor::judgePhone);
}

void PlaceEditor::makeFields()
{
    auto *place = new FormSection({}, 2, this);
    m_nameRow = place->addField(nameOfField(u"depot", u"name"), m_name, 2);
    m_nameRow->setRequired(true);
    m_depotRows.append({place, place->addField(nameOfField(u"depot", u"kind"), m_kind)});
    m_depotRows.append({place, place->addField(nameOfField(u"depot", u"daily_capacity"), m_capacity)});
    m_managerRow = place->addField(nameOfField(u"depot", u"manager"), m_manager, 2);
    addSection(place);
    auto *liaison = new FormSection(tr("Liaison"), 2, this);
    m_depotRows.append({liaison, liaison->addField(nameOfField(u"depot", u"contact"), m_contact)});
    m_phoneRow = liaison->addField(nameOfField(u"depot", u"phone"), m_phone);
    liaison->addField(nameOfField(u"depot", u"address"), m_address, 2);
    m_note->setMaximumHeight(96);
    liaison->addField(nameOfField(u"depot", u"note"), m_note, 2);
    addSection(liaison);
}

void PlaceEditor::offerFields()
{
    const QString kind = m_line.depot ? u"depot"_s : u"centre"_s;
    for (QWidget *editor : std::initializer_list<QWidget *>{m_name, m_kind, m_manager}) {
        auto *row = editor == m_name ? m_nameRow : editor == m_manager ? m_managerRow : nullptr;
        const QString whyNot = whyNotWrite(m_rights, kind, editor->objectName());
        if (row)
            permit(row, whyNot);
        else
            permit(editor, whyNot);
    }
}

void PlaceEditor::edit(const PlaceLine &place, const Network &network)
{
    m_line = place;
    offerManagers(network, place.depot ? place.depot->manager : place.centre.manager);
    if (place.depot)
        begin(m_depot, *place.depot);
    else
        begin(m_centre, place.centre);
    open(tr("Edit %1").arg(place.name()),
         u"%1/%2"_s.arg(place.depot ? u"depot"_s : u"centre"_s, place.id().toString(QUuid::WithoutBraces)));
}

void PlaceEditor::create(const Centre &centre, const Network &network)
{
    Depot fresh;
    fresh.centre = centre.id;
    fresh.kind = DepotKind::Appointed;
    m_line = {centre, fresh, {}, 0, {}};
    offerManagers(network, {});
    begin(m_depot, fresh);
    open(tr("New depot of %1").arg(centre.name), u"depot/new"_s);
}

void PlaceEditor::open(const QString &title, const QString &key)
{
    EditorFrame::begin(title, key);
    offerFields();
    for (const auto &[section, row] : std::as_const(m_depotRows))
        section->setFieldVisible(row, m_line.depot.has_value());
    if (m_line.depot)
        bringDraftBack(m_depot);
    else
        bringDraftBack(m_centre);
    m_nameRow->clearProblem();
    judgeFields();
    ready();
    m_name->setFocus();
}

void PlaceEditor::judgeFields()
{
    hintAtManager();
    judgePhone();
}

template<typename Record>
void PlaceEditor::begin(FormEdit<Record> &edit, const Record &stored)
{
    edit.start(stored);
    show(edit.shown);
    edit.asRead = read(edit.shown);
}

template<typename Record>
void PlaceEditor::moveTo(FormEdit<Record> &edit, const Rebased &now, const Record &stored)
{
    edit.moveTo(now, stored);
    show(edit.shown);
    edit.asRead = read(edit.shown);
    // Phones of places are on their doors: everybody may read what clashes.
    tellMeanwhile(QString::fromLatin1(Description<Record>::kind), now, Role::HeadOffice);
}

template<typename Record>
void PlaceEditor::bringDraftBack(FormEdit<Record> &edit)
{
    const auto draft = readDraft(*kindNamed(QString::fromLatin1(Description<Record>::kind)), foundDraft());
    if (!draft)
        return;
    moveTo(edit, rebased(draft->opened, draft->edited, toRow(edit.stored)), edit.stored);
    tellRestored();
}

template<typename Record>
void PlaceEditor::follow(FormEdit<Record> &edit, const QList<Record> &all)
{
    const auto stored
        = std::find_if(all.begin(), all.end(), [&](const Record &one) { return one.id == edit.stored.id; });
    if (stored == all.end() || *stored == edit.stored)
        return;
    moveTo(edit, rebased(toRow(edit.opened), toRow(edited(edit)), toRow(*stored)), Record(*stored));
    judgeFields();
    ready(); // undo must not take back what others wrote
}

void PlaceEditor::follow(const Network &network)
{
    m_network = network;
    if (m_line.depot)
        follow(m_depot, network.depots);
    else
        follow(m_centre, network.centres);
}

void PlaceEditor::focusManager()
{
    m_manager->setFocus();
}

void PlaceEditor::offerManagers(const Network &network, const PersonId &current)
{
    m_network = network;
    m_manager->clear();
    m_manager->addItem(tr("Nobody: vacant"), QVariant::fromValue(QUuid()));
    for (const Person &person : network.people) {
        const bool near = person.centre == m_line.centre.id;
        if ((person.active && near) || person.id == current)
            m_manager->addItem(tr("%1 · %2").arg(person.name, nameOf(person.role)),
                               QVariant::fromValue(person.id.value));
    }
}

void PlaceEditor::show(const Depot &depot)
{
    m_name->setText(depot.name);
    m_kind->setCurrentIndex(int(depot.kind));
    m_manager->setCurrentValue(QVariant::fromValue(depot.manager.value));
    m_contact->setText(depot.contact);
    m_phone->setText(depot.phone);
    m_address->setText(depot.address);
    m_capacity->setText(depot.dailyCapacity > 0 ? QString::number(depot.dailyCapacity) : QString());
    m_note->setPlainText(depot.note);
}

void PlaceEditor::show(const Centre &centre)
{
    m_name->setText(centre.name);
    m_manager->setCurrentValue(QVariant::fromValue(centre.manager.value));
    m_phone->setText(centre.phone);
    m_address->setText(centre.address);
    m_note->setPlainText(centre.note);
}

Depot PlaceEditor::read(Depot depot) const
{
    depot.name = m_name->text().trimmed();
    depot.kind = DepotKind(m_kind->currentIndex());
    depot.manager = {m_manager->currentValue().toUuid()};
    depot.contact = m_contact->text().trimmed();
    depot.phone = m_phone->text().trimmed();
    depot.address = m_address->text().trimmed();
    depot.dailyCapacity = m_capacity->text().toInt();
    depot.note = m_note->toPlainText().trimmed().left(longestText);
    return depot;
}

Centre PlaceEditor::read(Centre centre) const
{
    centre.name = m_name->text().trimmed();
    centre.manager = {m_manager->currentValue().toUuid()};
    centre.phone = m_phone->text().trimmed();
    centre.address = m_address->text().trimmed();
    centre.note = m_note->toPlainText().trimmed().left(longestText);
    return centre;
}

QJsonObject PlaceEditor::draft() const
{
    return m_line.depot
        ? writtenDraft(*kindNamed(u"depot"), toRow(m_depot.opened), toRow(edited(m_depot)))
        : writtenDraft(*kindNamed(u"centre"), toRow(m_centre.opened), toRow(edited(m_centre)));
}

bool PlaceEditor::check()
{
    judgePhone();
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameRow->setProblem(Tone::Bad, named ? QString() : tr("A place needs a name: write it here."));
    if (!named)
        m_name->setFocus();
    return named;
}

void PlaceEditor::emitSaved()
{
    if (m_line.depot)
        Q_EMIT depotSaved(edited(m_depot), m_depot.opened);
    else
        Q_EMIT centreSaved(edited(m_centre), m_centre.opened);
}

void PlaceEditor::hintAtManager()
{
    const PersonId chosen{m_manager->currentValue().toUuid()};
    QStringList elsewhere = chosen.isNull() ? QStringList() : m_network.placesManagedBy(chosen);
    elsewhere.removeAll(m_line.name());
    m_managerRow->setHint(chosen.isNull()
                              ? tr("Every place has one manager. A vacancy is shown until somebody is named.")
                              : QString());
    m_managerRow->setProblem(Tone::Attention,
                             elsewhere.isEmpty()
                                 ? QString()
                                 : tr("Manages %1 already: please check.").arg(elsewhere.join(u"、"_s)));
}

void PlaceEditor::judgePhone()
{
    const QString text = m_phone->text().trimmed();
    const auto finding = judgeField(u"phone", text, {m_reference, dayInChina(m_now())});
    const QStringList sentences
        = finding && finding->verdict() != Verdict::Fine ? sentencesOf(*finding) : QStringList();
    m_phoneRow->setProblem(Tone::Attention, sentences.value(0));
}

} // namespace sk
