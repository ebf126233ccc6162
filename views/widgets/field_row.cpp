// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/field_row.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_editor(editor)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_wayOn(new QToolButton(this))
    , m_below(new QWidget(this))
{
    m_label->setFont(fontFor(Type::Small));
    m_label->setForegroundRole(QPalette::WindowText);
    m_label->setTextFormat(Qt::RichText);
    m_label->setBuddy(m_editor);
    if (qobject_cast<QLineEdit *>(m_editor))
        m_editor->setMinimumHeight(grid::control);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setFont(fontFor(Type::Small));
    m_sentence->setWordWrap(true);
    m_wayOn->setObjectName(u"wayOn"_s);
    m_wayOn->setFont(fontFor(Type::Small));
    m_wayOn->setFocusPolicy(Qt::NoFocus);
    m_wayOn->setToolTip(tr("Alt+Enter"));
    m_wayOn->setVisible(false);
    m_editor->installEventFilter(this);

    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(grid::half);
    below->addWidget(m_icon, 0, Qt::AlignTop);
    below->addWidget(m_sentence, 1);
    below->addWidget(m_wayOn, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_below);
    layout->addStretch();

    setFocusProxy(m_editor);
    setLabel(label);
    showSentence();
    connect(m_wayOn, &QToolButton::clicked, this, &FieldRow::wayOnChosen);
}

QString FieldRow::label() const
{
    return m_words;
}

void FieldRow::setLabel(const QString &label)
{
    m_words = label;
    const Colours &colours = coloursOf(this);
    QString text = u"<span style='color:%1'>%2</span>"_s.arg(colours.quiet.name(), label.toHtmlEscaped());
    if (m_required)
        text += u"&nbsp;<span style='color:%1'>*</span>"_s.arg(colours.bad.name());
    m_label->setText(text);
    m_editor->setAccessibleName(m_required ? tr("%1, required").arg(label) : label);
}

void FieldRow::setRequired(bool required)
{
    m_required = required;
    setLabel(m_words);
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    showSentence();
}

void FieldRow::setProblem(Tone tone, const QString &sentence)
{
    m_tone = sentence.isEmpty() ? Tone::Neutral : tone;
    m_problem = sentence;
    m_editor->setProperty("tone", int(m_tone)); // the style paints the border of the field in it
    m_editor->update();
    showSentence();
}

void FieldRow::setWayOn(const QString &words)
{
    m_wayOn->setText(words);
    m_wayOn->setVisible(!words.isEmpty());
}

void FieldRow::showSentence()
{
    const QString &sentence = m_problem.isEmpty() ? m_hint : m_problem;
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, coloursOf(this).of(m_tone));
    m_sentence->setPalette(palette);
    palette.setColor(QPalette::ButtonText, coloursOf(this).accent);
    m_wayOn->setPalette(palette);
    m_sentence->setText(sentence);
    m_editor->setAccessibleDescription(sentence);
    m_icon->setVisible(!m_problem.isEmpty());
    if (!m_problem.isEmpty())
        m_icon->setPixmap(lineIcon(iconNameOf(m_tone), m_tone).pixmap(QSize(14, 14), devicePixelRatio()));
    m_below->setVisible(!sentence.isEmpty());
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress && watched == m_editor && !m_wayOn->isHidden();
    const auto *key = pressed ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->modifiers() & Qt::AltModifier
        && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        Q_EMIT wayOnChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setLabel(m_words);
        showSentence();
    }
}

} // namespace sk
