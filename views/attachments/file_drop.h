// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace sk {

//! The files of this computer that something dragged or copied names; folders are left out.
QStringList filesIn(const QMimeData *data);

//! Lets files be dropped on a widget and its children.
class FileDrop : public QObject {
    Q_OBJECT
public:
    //! The widget owns it.
    explicit FileDrop(QWidget *target);

Q_SIGNALS:
    void dropped(const QStringList &paths);
    //! Files are held over the widget, or no more.
    void hovered(bool over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sk
