// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registration_panel.h"

#include "models/domain/kinds.h"
#include "models/domain/standing.h"
#include "models/items/field_words.h"
#include "models/items/obstacle_words.h"
#include "models/items/registration_words.h"
#include "models/items/right_words.h"
#include "models/items/value_words.h"
#include "models/items/when.h"
#include "views/attachments/attachment_strip.h"
#include "views/registrations/milestone_path.h"
#include "views/registrations/stage_look.h"
#include "views/widgets/fact_list.h"
#include "views/widgets/hairline.h"
#include "views/widgets/icons.h"
#include "views/widgets/permit.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype mostObstacles = 6;
constexpr qsizetype mostHistory = 20;

QPushButton *button(const QString &iconName, const QString &words, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    made->setIcon(lineIcon(iconName));
    return made;
}

Fact factOf(QStringView field, const QString &value)
{
    return {nameOfField(u"registration", field), value};
}

//! A load or charge of nothing is not known, not zero.
QString factText(QStringView field, const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number && *number == 0 ? QString() : shownValue(u"registration", field, value);
}

} // namespace

RegistrationPanel::RegistrationPanel(QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget(this);
    m_parts = new QVBoxLayout(content);
    QVBoxLayout *parts = m_parts;
    parts->setContentsMargins(grid::three, grid::one, grid::three, grid::two);
    parts->setSpacing(grid::two);
    m_next = new QLabel(content);
    m_next->setObjectName(u"next"_s);
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    parts->addWidget(m_next);
    m_path = new MilestonePath(content);
    parts->addWidget(m_path);
    m_acceptance = addSection(parts, tr("Acceptance"));
    m_acceptance->setObjectName(u"acceptance"_s);
    m_customer = addSection(parts, tr("Customer"));
    m_vehicle = addSection(parts, tr("Vehicle"));
    m_terminal = addSection(parts, tr("Terminal and SIM card"));
    m_work = addSection(parts, tr("Installation"));
    parts->addWidget(new Hairline(content));
    auto *title = new QLabel(tr("History"), content);
    title->setFont(fontFor(Type::Strong));
    parts->addWidget(title);
    m_history = new QLabel(content);
    m_history->setObjectName(u"history"_s);
    m_history->setWordWrap(true);
    m_history->setTextFormat(Qt::PlainText);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_history->setFont(fontFor(Type::Small));
    parts->addWidget(m_history);
    auto *history = button(u"history"_s, tr("History…"), u"showHistory"_s, content);
    connect(history, &QPushButton::clicked, this, &RegistrationPanel::historyRequested);
    parts->addWidget(history, 0, Qt::AlignLeft);
    parts->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::two, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);
}

void RegistrationPanel::addAttachments(AttachmentStrip *strip)
{
    m_attachments = strip;
    auto *part = new QWidget(m_path->parentWidget());
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid::two);
    lines->addWidget(new Hairline(part));
    lines->addWidget(strip);
    m_parts->insertWidget(m_parts->indexOf(m_acceptance->parentWidget()), part);
}

QWidget *RegistrationPanel::makeHead()
{
    auto *part = new QWidget(this);
    m_plate = new QLabel(part);
    m_plate->setObjectName(u"plate"_s);
    m_plate->setFont(fontFor(Type::Title));
    m_plate->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stage = new StatusLabel(part);
    m_stage->setObjectName(u"stage"_s);
    m_number = new QLabel(part);
    m_number->setFont(fontFor(Type::Small));
    m_number->setForegroundRole(quietRole);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *edit = button(u"edit"_s, tr("Edit"), u"edit"_s, part);
    edit->setToolTip(tr("Edit (Enter)"));
    m_accept = button(u"acceptance"_s, tr("Accept"), u"accept"_s, part);
    m_accept->setProperty("primary", true);
    m_accept->setIcon(iconOnAccent(u"acceptance"_s));
    m_accept->setToolTip(tr("Test with the customer and have the acceptance signed"));
    m_correct = button(u"conflict"_s, tr("Correct"), u"correct"_s, part);
    m_correct->setToolTip(tr("Signed work is never edited: answer it with a correction"));
    m_card = button(u"warranty"_s, tr("Card handed over"), u"cardHandedOver"_s, part);
    m_card->setToolTip(tr("The owner has the warranty card now"));
    auto *print = button(u"print"_s, tr("Print"), u"print"_s, part);
    print->setToolTip(tr("Print (Ctrl+P)"));
    connect(edit, &QPushButton::clicked, this, &RegistrationPanel::editRequested);
    connect(m_accept, &QPushButton::clicked, this, &RegistrationPanel::acceptRequested);
    connect(m_correct, &QPushButton::clicked, this, &RegistrationPanel::correctRequested);
    connect(m_card, &QPushButton::clicked, this, &RegistrationPanel::handOverRequested);
    connect(print, &QPushButton::clicked, this, &RegistrationPanel::printRequested);

    auto *name = new QHBoxLayout;
    name->addWidget(m_plate);
    name->addStretch();
    name->addWidget(m_stage);
    // In two rows: on a small screen one would cut its last words off.
    const auto rowOf = [](std::initializer_list<QPushButton *> buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(grid::one);
        for (QPushButton *each : buttons)
            row->addWidget(each);
        row->addStretch();
        return row;
    };
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(grid::three, 0, grid::three, 0);
    layout->setSpacing(grid::one);
    layout->addLayout(name);
    layout->addWidget(m_number);
    layout->addLayout(rowOf({m_accept, m_correct, m_card}));
    layout->addLayout(rowOf({edit, print}));
    return part;
}

FactList *RegistrationPanel::addSection(QVBoxLayout *layout, const QString &title)
{
    auto *part = new QWidget(this);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid::two);
    lines->addWidget(new Hairline(part));
    auto *label = new QLabel(title, part);
    label->setFont(fontFor(Type::Strong));
    lines->addWidget(label);
    auto *facts = new FactList(part);
    lines->addWidget(facts);
    layout->addWidget(part);
    connect(facts, &FactList::revealRequested, this, &RegistrationPanel::revealRequested);
    return facts;
}

void RegistrationPanel::fill(FactList *section, const QList<Fact> &facts)
{
    section->setFacts(facts);
    const bool any
        = std::any_of(facts.begin(), facts.end(), [](const Fact &fact) { return !fact.value.isEmpty(); });
    section->parentWidget()->setVisible(any);
}

void RegistrationPanel::show(const RegistrationStory &story, Role viewer)
{
    const Registration &registration = story.line.registration;
    m_plate->setText(registration.plate.isEmpty() ? tr("No plate yet") : registration.plate);
    m_number->setText(registration.number);
    const StatusDelegate::Look look = lookOf(story.stage);
    m_stage->setStatus(look.tone, nameOf(story.stage), look.iconName);
    m_path->setRegistration(registration);
    const bool signedOff = story.line.acceptance.present;
    const bool isToMend = story.stage == RegistrationStage::ToMend;
    m_accept->setVisible(story.stage == RegistrationStage::Complete || isToMend);
    m_accept->setText(isToMend ? tr("Accept again") : tr("Accept"));
    m_correct->setVisible(signedOff);
    m_card->setVisible(story.warranty && !registration.warrantyCardAt.isValid());
    showNext(story);
    showAcceptance(story, viewer);
    showFacts(registration, story.depot, viewer);
    showHistory(story.history, viewer);
    showAttachments(story);
}

void RegistrationPanel::showAttachments(const RegistrationStory &story)
{
    if (!m_attachments)
        return;
    QList<Attached> records{{u"registration"_s, story.line.registration.id.value}};
    for (const Acceptance &acceptance : story.acceptances)
        records.append({u"acceptance"_s, acceptance.id.value});
    // Before the installation there is nothing to photograph.
    m_attachments->show(records, story.stage != RegistrationStage::Draft);
}

void RegistrationPanel::reveal(const QString &field, const QString &text)
{
    for (FactList *facts : {m_customer, m_terminal, m_work})
        facts->reveal(field, text);
}

Fact RegistrationPanel::shownFact(QStringView field, const QString &plain, Role viewer) const
{
    const QString kind = u"registration"_s;
    Fact fact = factOf(field, shownText(kind, field, plain, {viewer, Occasion::Form}));
    const auto secret = secretOf(kind, field);
    // Notes on other fields hold any of them: those are looked at one by one.
    const bool mayAsk = secret && field != u"overrides" && field != u"as_written"
        && m_rights.may(Ability::Reveal) && m_rights.mayRead(kind, field)
        && !mayRead(viewer, *secret, Occasion::Form);
    if (!mayAsk)
        return fact;
    // At a partner's the centre keeps it; whether there is one is not known here.
    if (fact.value.isEmpty() && viewer == Role::Partner)
        fact.value = tr("kept at the centre");
    fact.hidden = field.toString();
    return fact;
}

void RegistrationPanel::setRights(const Rights &rights)
{
    m_rights = rights;
    for (QPushButton *each : {findChild<QPushButton *>(u"edit"_s), m_card})
        permit(each, whyNotWrite(rights, u"registration"));
    for (QPushButton *each : {m_accept, m_correct})
        permit(each, whyNotWrite(rights, u"acceptance"));
}

void RegistrationPanel::showNext(const RegistrationStory &story)
{
    QStringList lines{sentenceOf(story.stage)};
    // Before the installation everything is still missing, which says nothing.
    const QList<Obstacle> obstacles
        = story.stage == RegistrationStage::Draft ? QList<Obstacle>() : story.obstacles;
    for (const Obstacle &obstacle : obstacles.first(qMin(obstacles.size(), mostObstacles)))
        lines.append(u"• "_s + sentenceOf(u"registration", obstacle));
    if (obstacles.size() > mostObstacles)
        lines.append(tr("… and %n more", nullptr, int(obstacles.size() - mostObstacles)));
    m_next->setText(lines.join(u'\n'));
}

void RegistrationPanel::showAcceptance(const RegistrationStory &story, Role viewer)
{
    if (story.acceptances.isEmpty())
        return fill(m_acceptance, {});
    const Acceptance &last = *lastStanding(story.acceptances);
    const auto fact = [](QStringView field, const QString &value) {
        return Fact{nameOfField(u"acceptance", field), value};
    };
    QList<Fact> facts{
        fact(u"number", last.number),
        fact(u"batch", last.batch),
        fact(u"signed_at", when::shown(last.signedAt)),
        fact(u"conclusion", nameOf(last.conclusion)),
        fact(u"mend", last.mend),
        fact(u"customer_signatory",
             shownText(u"acceptance", u"customer_signatory", last.customerSignatory,
                       {viewer, Occasion::Form})),
        fact(u"installer_signatory", last.installerSignatory),
        fact(u"suggestion", last.suggestion),
        fact(u"reason", last.reason),
    };
    if (story.warranty)
        facts.append(
            {tr("Warranty"),
             tr("%1 to %2").arg(when::shown(story.warranty->first), when::shown(story.warranty->last))});
    if (story.acceptances.size() > 1)
        facts.append({tr("Corrected"), tr("%n time(s)", nullptr, int(story.acceptances.size() - 1))});
    fill(m_acceptance, facts);
}

void RegistrationPanel::showFacts(const Registration &registration, const QString &depot, Role viewer)
{
    const KindInfo &info = *kindNamed(u"registration");
    const Row row = toRow(registration);
    const auto facts = [&](std::initializer_list<QStringView> fields) {
        QList<Fact> out;
        for (const QStringView field : fields)
            out.append(shownFact(field, factText(field, row.at(info.indexOf(field))), viewer));
        return out;
    };
    fill(m_customer, facts({u"customer_name", u"contact", u"phone", u"credit_code", u"address"}));
    fill(m_vehicle,
         facts({u"plate_colour", u"vin", u"vehicle_type", u"brand_model", u"engine_number", u"vehicle_use",
                u"load_kg", u"transport_licence", u"business_licence"}));
    fill(m_terminal,
         facts({u"terminal_number", u"terminal_maker", u"terminal_model", u"imei", u"sim_number", u"iccid",
                u"carrier", u"position", u"accessories"}));
    fill(m_work,
         QList<Fact>{factOf(u"depot", depot)}
             + facts({u"installer_name", u"place", u"registered_at", u"first_online_at", u"charge",
                      u"wiring_check", u"trial_run", u"materials", u"warranty_card_at", u"note", u"overrides",
                      u"as_written"}));
}

void RegistrationPanel::showHistory(const QList<ChangeLine> &history, Role viewer)
{
    QStringList lines;
    for (auto line = history.rbegin(); line != history.rend() && lines.size() < mostHistory; ++line) {
        const QString when
            = line->by.isEmpty() ? when::shown(line->at) : tr("%1 %2").arg(when::shown(line->at), line->by);
        if (line->field.isEmpty()) {
            lines.append(tr("%1: created").arg(when));
            continue;
        }
        const auto value = [&](const Value &of) {
            const QString text = shownValue(u"registration", line->field, of);
            return text.isEmpty() ? u"–"_s
                                  : shownText(u"registration", line->field, text, {viewer, Occasion::Form});
        };
        const QString before = value(line->before);
        const QString after = value(line->after);
        if (before == after)
            continue; // a link to a register, which says nothing to a reader
        lines.append(
            tr("%1: %2 %3 → %4").arg(when, nameOfField(u"registration", line->field), before, after));
    }
    m_history->setText(lines.join(u'\n'));
}

} // namespace sk
