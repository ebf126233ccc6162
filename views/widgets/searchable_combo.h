// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace sk {

//! A choice among many (depots, people, customers): type any part of a word to narrow it down. What is typed
//! must be one of the choices; otherwise the last choice comes back when the field is left.
class SearchableCombo : public QComboBox {
    Q_OBJECT
public:
    explicit SearchableCombo(QWidget *parent = nullptr);

    //! Selects the item that carries this value; an unknown or invalid one selects nothing.
    void setCurrentValue(const QVariant &value);
    //! Invalid when nothing is chosen.
    QVariant currentValue() const { return currentIndex() < 0 ? QVariant() : currentData(); }

Q_SIGNALS:
    //! A person chose, not the program.
    void chosen(const QVariant &value);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();
};

} // namespace sk
