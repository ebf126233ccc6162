// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/upload_line.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace sk {

class StatusLabel;
class TableView;
class UploadModel;
class ViewMemory;

//! Photos and scans that go to the centre: how far each is, pause, and how much of the line they may take.
class UploadsPart : public QWidget {
    Q_OBJECT
public:
    explicit UploadsPart(QWidget *parent = nullptr);

    //! The next of what waits, of `waiting` in all.
    void setLines(const QList<UploadLine> &lines, qint64 waiting);
    void setManner(const UploadManner &manner);

    void keepState(ViewMemory &memory) const;
    void restoreState(const ViewMemory &memory);

Q_SIGNALS:
    void pauseRequested(bool paused);
    void limitRequested(int kilobytesPerSecond);
    //! This one first, also where it was set aside.
    void firstRequested(const QString &sha256);
    void openRequested(const sk::Target &record);

private:
    QWidget *makeHead();
    void showState();

    UploadManner m_manner;
    qint64 m_waiting = 0;
    UploadModel *m_model;
    QLabel *m_title;
    StatusLabel *m_status;
    QPushButton *m_first;
    QPushButton *m_pause;
    QComboBox *m_limit;
    TableView *m_table;
};

} // namespace sk
