// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/print_dialog.h"

#include "views/printing/print_panel.h"
#include "views/printing/print_preview.h"
#include "views/widgets/icons.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

PrintDialog::PrintDialog(FormLayout layout, QList<FormData> forms, QString name,
                         PrintSurroundings surroundings, QWidget *parent)
    : QDialog(parent)
    , m_layout(std::move(layout))
    , m_forms(std::move(forms))
    , m_name(std::move(name))
    , m_with(std::move(surroundings))
    , m_run(new PrintingRun(m_with, this))
    , m_preview(new PrintPreview(m_layout.copies, m_forms))
    , m_panel(new PrintPanel(m_layout, m_with.printers.names(), this))
    , m_said(new QLabel)
    , m_print(new QPushButton)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
{
    make();
    word();
    m_panel->setChoices(
        recallChoices(m_with.memory, m_layout, m_with.printers.names(), m_with.printers.usual()));
    connect(m_panel, &PrintPanel::changed, this, &PrintDialog::take);
    connect(m_panel, &PrintPanel::printerChosen, this, [this](const QString &printer) {
        m_panel->setOffset(recallOffset(m_with.memory, printer));
        take(); // also when both printers have the same offset
    });
    connect(m_run, &PrintingRun::said, m_said, &QLabel::setText);
    connect(m_run, &PrintingRun::printed, this, &PrintDialog::printed);
    connect(m_run, &PrintingRun::busyChanged, this, &PrintDialog::setBusy);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    take();
}

void PrintDialog::make()
{
    m_panel->setFixedWidth(280);
    m_said->setWordWrap(true);
    m_said->setObjectName(u"said"_s);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid::two);
    right->addWidget(m_panel, 1);
    right->addWidget(m_said);
    right->addWidget(makeButtons());
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    both->setSpacing(grid::three);
    both->addWidget(m_preview, 1);
    both->addLayout(right);
    resize(1040, 700);
}

QWidget *PrintDialog::makeButtons()
{
    m_print->setObjectName(u"print"_s);
    m_save->setObjectName(u"savePdf"_s);
    m_print->setDefault(true);
    m_print->setProperty("primary", true);
    m_print->setIcon(iconOnAccent(u"print"_s));
    m_print->setShortcut(keys::print());
    m_save->setShortcut(keys::save());
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::one);
    column->addWidget(m_print);
    column->addWidget(m_save);
    column->addWidget(m_close);
    return buttons;
}

void PrintDialog::word()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    setWindowTitle(
        tr("Print: %1").arg(m_layout.title.in(chinese ? FormLanguage::Chinese : FormLanguage::English)));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF…"));
    m_close->setText(tr("Close"));
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QDialog::changeEvent(event);
}

void PrintDialog::take()
{
    m_choices = m_panel->choices();
    m_document.reset();
    QString trouble;
    if (m_choices.options.copies.isEmpty())
        trouble = tr("Choose at least one copy.");
    else if (auto document = FormDocument::make(m_layout, m_choices.paper, m_choices.options))
        m_document = std::make_shared<FormDocument>(*std::move(document));
    else
        trouble = PrintingRun::sentenceOf(document.failure(), false);
    m_said->setText(trouble.isEmpty() ? warning() : trouble);
    allow();
    m_preview->setDocument(m_document, m_choices.options);
}

// What pre-printed paper is no good for.
QString PrintDialog::warning() const
{
    constexpr qsizetype mostLookedAt = 200; // more would be felt at every click
    if (!m_choices.options.dataOnly || m_forms.size() > mostLookedAt)
        return {};
    const int annexes = m_document->annexCount(m_forms);
    return annexes == 0 ? QString()
                        : tr("%n annex page(s) come last: they need plain paper.", nullptr, annexes);
}

PrintOrder PrintDialog::order() const
{
    return {m_layout, m_forms, m_choices, m_name};
}

void PrintDialog::print()
{
    keepChoices(m_with.memory, m_layout, m_choices);
    m_run->print(order(), *m_document);
}

void PrintDialog::savePdf()
{
    keepChoices(m_with.memory, m_layout, m_choices);
    m_run->savePdf(order(), *m_document);
}

void PrintDialog::setBusy(bool busy)
{
    m_busy = busy;
    allow();
}

void PrintDialog::allow()
{
    const bool ready = m_document && !m_forms.isEmpty() && !m_busy;
    m_print->setEnabled(ready && !m_choices.printer.isEmpty());
    m_save->setEnabled(ready);
    m_panel->setEnabled(!m_busy);
}

} // namespace sk
