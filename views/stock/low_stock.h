// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sk {

class ElidedLabel;
class StatusLabel;

//! Says in one line where there are fewer terminals or cards than there should be; hidden while there are
//! enough.
class LowStock : public QWidget {
    Q_OBJECT
public:
    explicit LowStock(QWidget *parent = nullptr);

    //! A place with its number each.
    void setLow(const QStringList &places);

private:
    StatusLabel *m_status;
    ElidedLabel *m_where;
};

} // namespace sk
