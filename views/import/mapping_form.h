// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/layout.h"

#include <QWidget>

class QGridLayout;

namespace sk {

//! What each column of a sheet means: its title above, the field below. A person changes what was guessed
//! wrong.
class MappingForm : public QWidget {
    Q_OBJECT
public:
    explicit MappingForm(QWidget *parent = nullptr);

    void show(const Layout &layout);
    const Layout &chosen() const { return m_layout; }

Q_SIGNALS:
    //! A person gave a column another meaning.
    void layoutChanged(const sk::Layout &layout);

private:
    void assignColumn(int column, const QString &field);

    Layout m_layout;
    QWidget *m_content = nullptr;
};

} // namespace sk
