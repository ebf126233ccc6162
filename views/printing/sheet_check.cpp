// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/sheet_check.h"

#include "views/widgets/field_row.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int longestText = 200;

QString sentenceOf(MarkState state)
{
    switch (state) {
    case MarkState::Unchanged:
        return SheetCheck::tr("The record still says what was printed.");
    case MarkState::Changed:
        return SheetCheck::tr(
            "The record was changed after this sheet was printed. Print it again before anybody "
            "signs, or look at the history of the record for what is different.");
    case MarkState::Accepted:
        return SheetCheck::tr("This sheet was printed to be signed, and what it was signed for is on record "
                              "now. Nothing printed on it has changed.");
    case MarkState::Unknown:
        return SheetCheck::tr(
            "There is no such record on this computer. It may belong to another centre, or not "
            "have been synced yet.");
    }
    return {};
}

QString wordOf(const SheetFinding &finding)
{
    switch (finding.state) {
    case MarkState::Unchanged:
        return SheetCheck::tr("Unchanged");
    case MarkState::Changed:
        return SheetCheck::tr("Changed since printing");
    case MarkState::Accepted:
        return finding.acceptedAs.isEmpty() ? SheetCheck::tr("Accepted since")
                                            : SheetCheck::tr("Accepted since, as %1").arg(finding.acceptedAs);
    case MarkState::Unknown:
        return SheetCheck::tr("Unknown");
    }
    return {};
}

Tone toneOf(MarkState state)
{
    switch (state) {
    case MarkState::Unchanged:
    case MarkState::Accepted:
        return Tone::Good;
    case MarkState::Changed:
        return Tone::Bad;
    case MarkState::Unknown:
        return Tone::Attention;
    }
    return Tone::Neutral;
}

QString sentenceOf(const Failure &failure)
{
    if (failure.kind == Failure::Kind::TooNew)
        return SheetCheck::tr("This sheet was printed by a newer version. Update the program to check it.");
    if (failure.kind == Failure::Kind::Invalid)
        return SheetCheck::tr(
            "This is not the code of one of our sheets. It begins with SK1 and holds the number; "
            "scan it again.");
    return SheetCheck::tr("The record could not be read. Try again.");
}

} // namespace

SheetCheck::SheetCheck(SheetLookup lookup, QWidget *parent)
    : QDialog(parent)
    , m_lookup(std::move(lookup))
    , m_text(new QLineEdit)
    , m_row(new FieldRow({}, m_text))
    , m_status(new StatusLabel)
    , m_what(new QLabel)
    , m_sentence(new QLabel)
    , m_open(new QPushButton)
    , m_close(new QPushButton)
{
    make();
    word();
    connect(m_text, &QLineEdit::returnPressed, this, &SheetCheck::check);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_number); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void SheetCheck::make()
{
    m_text->setObjectName(u"code"_s);
    m_text->setMaxLength(longestText);
    m_open->setObjectName(u"open"_s);
    m_open->setEnabled(false);
    // Enter belongs to the scanner, not to a button.
    m_open->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_what->setObjectName(u"what"_s);
    m_what->setWordWrap(true);
    m_what->setFont(fontFor(Type::Strong));
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(2 * grid::three);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::three);
    column->setSpacing(grid::two);
    column->addWidget(m_row);
    column->addWidget(m_status, 0, Qt::AlignLeft);
    column->addWidget(m_what);
    column->addWidget(m_sentence, 1);
    column->addLayout(buttons);
    setMinimumSize(520, 360); // room for the longest answer, so that nothing jumps
    m_text->setFocus();
}

void SheetCheck::word()
{
    setWindowTitle(tr("Check a printed sheet"));
    m_row->setLabel(tr("Code of the sheet"));
    m_row->setHint(tr("Scan the square code, or type its text and press Enter."));
    m_open->setText(tr("Open the record"));
    m_close->setText(tr("Close"));
}

void SheetCheck::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QDialog::changeEvent(event);
}

void SheetCheck::take(const QString &code)
{
    m_text->setText(code);
    check();
}

void SheetCheck::check()
{
    m_row->clearProblem();
    m_status->setStatus(Tone::Neutral, {});
    m_what->clear();
    m_sentence->clear();
    m_open->setEnabled(false);
    m_text->selectAll(); // the next scan replaces it
    const auto mark = readMark(m_text->text());
    if (!mark) {
        m_row->setProblem(Tone::Bad, sentenceOf(mark.failure()));
        return;
    }
    const auto finding = m_lookup(*mark);
    if (!finding) {
        m_row->setProblem(Tone::Bad, sentenceOf(finding.failure()));
        return;
    }
    m_number = finding->number.isEmpty() ? mark->number : finding->number;
    showFinding(*finding);
}

void SheetCheck::showFinding(const SheetFinding &finding)
{
    m_status->setStatus(toneOf(finding.state), wordOf(finding));
    m_what->setText(finding.what.isEmpty() ? m_number : u"%1 · %2"_s.arg(m_number, finding.what));
    m_sentence->setText(sentenceOf(finding.state));
    m_open->setEnabled(finding.state != MarkState::Unknown);
}

} // namespace sk
