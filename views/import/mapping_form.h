// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/layout.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! As many beside each other as there is room for.
    void arrange();
    void assignColumn(int column, const QString &field);

    Layout m_layout;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_pairs;
    int m_perRow = 0;
};

} // namespace sk
