// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sign_in/gate_card.h"

#include "views/sign_in/password_field.h"
#include "views/widgets/field_row.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int cardWidth = 400;
constexpr int iconSide = 28;
constexpr int cardRadius = 8;

} // namespace

GateCard::GateCard(const QString &name, const QString &iconName, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_tone(tone)
    , m_card(new QWidget)
    , m_icon(new QLabel(m_card))
    , m_title(new QLabel(m_card))
    , m_sentence(new QLabel(m_card))
    , m_fields(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
{
    setObjectName(name);
    m_title->setObjectName(u"gateTitle"_s);
    m_title->setFont(fontFor(Type::Title));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(u"gateSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(quietRole);
    m_card->setFixedWidth(cardWidth);
    m_fields->setSpacing(grid::two);
    m_foot->setSpacing(grid::one);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::three);
    column->setSpacing(grid::one);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(grid::one);
    column->addLayout(m_fields);

    auto *ground = new QWidget;
    auto *middle = new QVBoxLayout(ground);
    middle->setContentsMargins(grid::two, grid::three, grid::two, grid::two);
    middle->addStretch(2);
    // By stretches and not aligned: an aligned card would not grow with a sentence that wraps.
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(m_card);
    across->addStretch();
    middle->addLayout(across);
    middle->addStretch(3);
    middle->addLayout(m_foot);
    auto *area = new QScrollArea(this); // a small screen scrolls rather than squeezes
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(ground);
    ground->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &GateCard::countDown);
    dress();
}

void GateCard::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    setSentence(sentence);
}

void GateCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

FieldRow *GateCard::addField(const QString &label, QWidget *editor)
{
    auto *row = new FieldRow(label, editor, m_card);
    m_fields->addWidget(row);
    return row;
}

PasswordField *GateCard::addPassword(const QString &name, const QString &label)
{
    auto *field = new PasswordField(m_card);
    field->setObjectName(name);
    FieldRow *row = addField(label, field);
    connect(field, &PasswordField::capsLockSeen, row,
            [row](bool on) { row->setHint(on ? tr("Caps Lock is on.") : QString()); });
    connect(field, &QLineEdit::textEdited, row, [this, row] {
        if (!m_second.isActive())
            row->clearProblem();
    });
    m_troubled = row;
    return field;
}

QPushButton *GateCard::addAction(const QString &name, const QString &words, const QString &iconName)
{
    m_action = new QPushButton(words, m_card);
    m_action->setObjectName(name);
    m_action->setProperty("primary", true);
    m_action->setIcon(iconOnAccent(iconName));
    m_action->setMinimumHeight(grid::control + grid::half);
    m_fields->addWidget(m_action);
    return m_action;
}

QPushButton *GateCard::addWayOn(const QString &name, const QString &words)
{
    auto *button = new QPushButton(words, m_card);
    button->setObjectName(name);
    m_fields->addWidget(button);
    return button;
}

void GateCard::addWidget(QWidget *widget)
{
    m_fields->addWidget(widget);
}

void GateCard::addFoot(QWidget *widget)
{
    if (m_foot->isEmpty())
        m_foot->addStretch();
    m_foot->addWidget(widget);
}

void GateCard::showBusy()
{
    if (m_action)
        m_action->setEnabled(false);
    if (m_troubled) {
        m_troubled->clearProblem();
        m_troubled->setHint(busyWords());
    }
}

void GateCard::showTrouble(const QString &sentence)
{
    if (m_action)
        m_action->setEnabled(!m_second.isActive());
    if (!m_troubled)
        return;
    m_troubled->setHint({});
    m_troubled->setProblem(sentence.isEmpty() ? Tone::Neutral : Tone::Bad, sentence);
    m_troubled->editor()->setFocus();
    if (auto *field = qobject_cast<QLineEdit *>(m_troubled->editor()))
        field->selectAll();
}

QString GateCard::trouble() const
{
    return m_troubled ? m_troubled->problem() : QString();
}

void GateCard::wait(std::chrono::milliseconds time)
{
    m_secondsLeft = int((time.count() + 999) / 1000);
    m_second.start();
    countDown();
}

void GateCard::countDown()
{
    if (m_secondsLeft <= 0) {
        m_second.stop();
        return showTrouble({});
    }
    const QString left = u"%1:%2"_s.arg(m_secondsLeft / 60).arg(m_secondsLeft % 60, 2, 10, QChar(u'0'));
    if (m_troubled)
        m_troubled->setProblem(Tone::Attention,
                               tr("Too many wrong passwords. Try again in %1 minutes.").arg(left));
    if (m_action)
        m_action->setEnabled(false);
    --m_secondsLeft;
}

void GateCard::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const Colours &colours = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.raised);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(m_card->rect()).translated(m_card->mapTo(this, QPoint(0, 0)));
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

void GateCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void GateCard::dress()
{
    m_icon->setPixmap(lineIcon(m_iconName, m_tone).pixmap(QSize(iconSide, iconSide), devicePixelRatio()));
}

} // namespace sk
