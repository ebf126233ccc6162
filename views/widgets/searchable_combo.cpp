// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/searchable_combo.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>

namespace sk {

SearchableCombo::SearchableCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(12);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentValue()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchableCombo::settle);
}

void SearchableCombo::setCurrentValue(const QVariant &value)
{
    setCurrentIndex(value.isValid() ? findData(value) : -1);
    if (currentIndex() < 0)
        clearEditText();
}

void SearchableCombo::settle()
{
    if (currentText() == itemText(currentIndex()))
        return;
    const int before = currentIndex();
    const QString typed = currentText().trimmed();
    int match = findText(typed, Qt::MatchFixedString);
    if (match < 0 && !typed.isEmpty() && completer()->setCurrentRow(0) && !completer()->setCurrentRow(1)) {
        completer()->setCurrentRow(0); // only one is left: that is what was meant
        match = findText(completer()->currentCompletion(), Qt::MatchFixedString);
    }
    if (typed.isEmpty())
        match = -1;
    else if (match < 0)
        match = before;
    setCurrentIndex(match);
    setEditText(match < 0 ? QString() : itemText(match));
    if (match != before)
        Q_EMIT chosen(currentValue());
}

void SearchableCombo::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}

} // namespace sk
