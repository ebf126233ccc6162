// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/search_field.h"

#include "views/shell/search_popup.h"
#include "views/widgets/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace sk {

SearchField::SearchField(SearchSource &source, QWidget *parent)
    : QLineEdit(parent), m_source(source), m_popup(new SearchPopup(*this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Plate, VIN, phone, SIM, terminal, name, number… (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setMaxLength(64);
    setClearButtonEnabled(true);
    addAction(lineIcon(u"search"_s, Tone::Neutral), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchField::ask);
    connect(&m_source, &SearchSource::answered, this, &SearchField::receive);
    connect(m_popup, &SearchPopup::chosen, this, &SearchField::open);
    connect(m_popup, &SearchPopup::allChosen, this, &SearchField::listAll);
}

void SearchField::ask()
{
    ++m_generation; // an answer on its way to what stood here before is late now
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        m_popup->dismiss();
    else
        m_source.query(wanted, m_generation);
}

void SearchField::receive(quint64 generation, const QList<SearchGroup> &groups)
{
    if (generation == m_generation && hasFocus())
        m_popup->present(groups, text().trimmed());
}

void SearchField::open(const SearchHit &hit)
{
    const SearchHit wanted = hit; // clearing the field empties the list that holds it
    clear();
    Q_EMIT opened(wanted.target);
    if (!wanted.remark.isEmpty())
        Q_EMIT remarked(wanted.tone, wanted.remark);
}

void SearchField::listAll(const QString &kind)
{
    const QString asked = text().trimmed();
    clear();
    Q_EMIT listRequested(kind, asked);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return m_popup->step(+1);
    case Qt::Key_Up:
        return m_popup->step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_popup->openCurrent();
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_popup->dismiss();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        ask();
}

} // namespace sk
