// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acceptance/sheet_form.h"

#include "models/domain/acceptance_items.h"
#include "models/items/field_words.h"
#include "models/items/obstacle_words.h"
#include "views/acceptance/item_choice.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/moment_edit.h"
#include "views/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString recordKind = u"acceptance"_s;

QString nameOfAcceptanceField(const QString &field)
{
    return nameOfField(recordKind, field);
}

} // namespace

SheetForm::SheetForm(const Clock &now, QWidget *parent)
    : QWidget(parent)
    , m_openItems(new QLabel)
    , m_signedAt(new MomentEdit(now))
    , m_customer(new QLineEdit)
    , m_installer(new QLineEdit)
    , m_manager(new QLineEdit)
    , m_mend(new QLineEdit)
    , m_suggestion(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_evaluation(new QComboBox)
    , m_signature(new QCheckBox(tr("The customer has signed")))
    , m_filed(new QCheckBox(tr("Filed with the company before leaving")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, grid::two, 0); // clear of the scroll bar
    layout->setSpacing(grid::three);
    addItems();
    addSignatures(now);
    addDeparture();
    layout->addStretch();
    showMend();
    m_rows.value(u"reason"_s)->hide();
    for (FieldRow *row : std::as_const(m_rows))
        clearOnEdit(row);
}

void SheetForm::clearOnEdit(FieldRow *row)
{
    const auto touched = [this, row] {
        row->clearProblem();
        Q_EMIT edited();
    };
    if (auto *edit = qobject_cast<QLineEdit *>(row->editor())) {
        connect(edit, &QLineEdit::textEdited, this, touched);
        edit->installEventFilter(this);
    }
    if (auto *moment = qobject_cast<MomentEdit *>(row->editor()))
        connect(moment, &MomentEdit::momentEdited, this, touched);
    if (auto *box = qobject_cast<QComboBox *>(row->editor()))
        connect(box, &QComboBox::activated, this, touched);
    if (auto *tick = qobject_cast<QCheckBox *>(row->editor()))
        connect(tick, &QCheckBox::clicked, this, touched);
}

FieldRow *SheetForm::keep(const QString &field, FieldRow *row)
{
    row->editor()->setObjectName(field);
    m_rows.insert(field, row);
    m_order.append(field);
    return row;
}

void SheetForm::addItems()
{
    auto *section = new FormSection(tr("Looked at together"), 1, this);
    auto *head = new QWidget(this);
    auto *all = new QPushButton(tr("All passed"), head);
    all->setObjectName(u"allPassed"_s);
    all->setAutoDefault(false);
    all->setToolTip(tr("Gives every item that has no verdict yet the verdict “passed”"));
    connect(all, &QPushButton::clicked, this, &SheetForm::passTheRest);
    m_openItems->setObjectName(u"openItems"_s);
    m_openItems->setWordWrap(true);
    m_openItems->setFont(fontFor(Type::Small));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_openItems, 1);
    line->addWidget(all);
    section->addWide(head);
    for (const std::string_view item : acceptanceItems()) {
        auto *choice = new ItemChoice(QString::fromLatin1(item.data(), qsizetype(item.size())), this);
        m_items.append(choice);
        section->addWide(choice);
        connect(choice, &ItemChoice::verdictChanged, this, [this] {
            showMend();
            m_openItems->clear();
            Q_EMIT edited();
        });
    }
    keep(u"mend"_s, section->addField(nameOfAcceptanceField(u"mend"_s), m_mend))
        ->setHint(tr("What is to be put right, by whom and until when."));
    layout()->addWidget(section);
}

void SheetForm::addSignatures(const Clock &now)
{
    auto *section = new FormSection(tr("Signed together"), 2, this);
    m_signedAt->setMoment(now());
    keep(u"signed_at"_s, section->addField(nameOfAcceptanceField(u"signed_at"_s), m_signedAt))
        ->setHint(tr("The warranty starts on this day."));
    keep(u"customer_signatory"_s,
         section->addField(nameOfAcceptanceField(u"customer_signatory"_s), m_customer));
    keep(u"installer_signatory"_s,
         section->addField(nameOfAcceptanceField(u"installer_signatory"_s), m_installer));
    keep(u"manager_signatory"_s, section->addField(nameOfAcceptanceField(u"manager_signatory"_s), m_manager));
    keep(u"reason"_s, section->addField(nameOfAcceptanceField(u"reason"_s), m_reason, 2))
        ->setHint(tr("Why the earlier sheet is corrected; both stay to be read."));
    for (const QString &field :
         {u"signed_at"_s, u"customer_signatory"_s, u"installer_signatory"_s, u"reason"_s})
        m_rows.value(field)->setRequired(true);
    layout()->addWidget(section);
}

void SheetForm::addDeparture()
{
    auto *section = new FormSection(tr("Before leaving"), 2, this);
    m_evaluation->addItem(tr("Not asked yet"), 0);
    for (int stars = 5; stars >= 1; --stars)
        m_evaluation->addItem(tr("%1 of 5").arg(stars), stars);
    keep(u"signature"_s, section->addField(nameOfAcceptanceField(u"signature"_s), m_signature));
    keep(u"evaluation"_s, section->addField(nameOfAcceptanceField(u"evaluation"_s), m_evaluation));
    keep(u"suggestion"_s, section->addField(nameOfAcceptanceField(u"suggestion"_s), m_suggestion))
        ->setHint(tr("Ask for suggestions; write 无 when there are none."));
    keep(u"filed"_s, section->addField(nameOfAcceptanceField(u"filed"_s), m_filed));
    for (const QString &field : {u"signature"_s, u"evaluation"_s, u"suggestion"_s, u"filed"_s})
        m_rows.value(field)->setRequired(true);
    layout()->addWidget(section);
}

void SheetForm::showMend()
{
    const bool any = std::ranges::any_of(m_items, [](const ItemChoice *each) {
        return each->verdict().value_or(Conclusion::Passed) != Conclusion::Passed;
    });
    m_rows.value(u"mend"_s)->setVisible(any);
}

Acceptance SheetForm::sheet() const
{
    Acceptance sheet;
    QMap<QString, Conclusion> verdicts;
    for (const ItemChoice *each : m_items) {
        if (const auto verdict = each->verdict()) {
            verdicts.insert(each->item(), *verdict);
            sheet.conclusion = std::max(sheet.conclusion, *verdict);
        }
    }
    sheet.items = writtenItems(verdicts);
    sheet.mend = sheet.conclusion == Conclusion::Passed ? QString() : m_mend->text().trimmed();
    sheet.signedAt = m_signedAt->moment();
    sheet.customerSignatory = m_customer->text().trimmed();
    sheet.installerSignatory = m_installer->text().trimmed();
    sheet.managerSignatory = m_manager->text().trimmed();
    sheet.signature = m_signature->isChecked();
    sheet.evaluation = m_evaluation->currentData().toInt();
    sheet.suggestion = m_suggestion->text().trimmed();
    sheet.filed = m_filed->isChecked();
    sheet.reason = m_reason->text().trimmed();
    return sheet;
}

void SheetForm::setSheet(const Acceptance &sheet)
{
    const QMap<QString, Conclusion> verdicts = readItems(sheet.items);
    for (ItemChoice *each : m_items)
        each->setVerdict(verdicts.contains(each->item()) ? std::optional(verdicts.value(each->item()))
                                                         : std::nullopt);
    m_mend->setText(sheet.mend);
    if (sheet.signedAt.isValid())
        m_signedAt->setMoment(sheet.signedAt);
    m_customer->setText(sheet.customerSignatory);
    m_installer->setText(sheet.installerSignatory);
    m_manager->setText(sheet.managerSignatory);
    m_signature->setChecked(sheet.signature);
    m_evaluation->setCurrentIndex(m_evaluation->findData(sheet.evaluation));
    m_suggestion->setText(sheet.suggestion);
    m_filed->setChecked(sheet.filed);
    m_reason->setText(sheet.reason);
    showMend();
}

void SheetForm::askForReason()
{
    m_rows.value(u"reason"_s)->show();
}

void SheetForm::passTheRest()
{
    for (ItemChoice *each : std::as_const(m_items))
        if (!each->verdict())
            each->setVerdict(Conclusion::Passed);
}

bool SheetForm::showOpenItems()
{
    ItemChoice *first = nullptr;
    int open = 0;
    for (ItemChoice *each : std::as_const(m_items)) {
        if (each->verdict())
            continue;
        each->markOpen();
        ++open;
        if (!first)
            first = each;
    }
    if (!first)
        return false;
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, coloursOf(this).bad);
    m_openItems->setPalette(palette);
    m_openItems->setText(tr("%n item(s) have no verdict yet: look at them together.", nullptr, open));
    reveal(first);
    first->focusFirst();
    return true;
}

void SheetForm::reveal(QWidget *part)
{
    const auto scroll = [this, part] {
        for (QWidget *up = parentWidget(); up; up = up->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(part, 0, grid::three * 3);
    };
    layout()->activate(); // sentences have just made it taller
    scroll();
    QTimer::singleShot(0, part, scroll); // and the area around it learns of that later
}

void SheetForm::showObstacles(const QList<Obstacle> &obstacles)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearProblem();
    QSet<QString> fields;
    for (const Obstacle &obstacle : obstacles) {
        if (!m_rows.contains(obstacle.field))
            continue;
        m_rows.value(obstacle.field)->setProblem(Tone::Bad, sentenceOf(recordKind, obstacle));
        fields.insert(obstacle.field);
    }
    const auto first
        = std::ranges::find_if(m_order, [&](const QString &field) { return fields.contains(field); });
    if (first == m_order.end())
        return;
    reveal(m_rows.value(*first));
    m_rows.value(*first)->editor()->setFocus();
}

bool SheetForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // A wedge scanner ends with Enter: on to the next field, and never a signature.
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
        focusNextChild();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sk
