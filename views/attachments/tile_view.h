// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace sk {

//! Tiles side by side, as many as fit, all of them seen: it is as high as its rows, and scrolls with whatever
//! it stands in.
class TileView : public QListView {
    Q_OBJECT
public:
    explicit TileView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    //! Enter or a double press.
    void opened(const QModelIndex &index);
    void removeRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
};

} // namespace sk
