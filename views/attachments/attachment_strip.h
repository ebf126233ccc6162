// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/attachments/attachment_office.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sk {

class AttachmentModel;
class MissingPhotos;
class Prompter;
class StatusLabel;
class TileView;

//! Photos & scans 照片与扫描件 in the detail of a record: what is there, what an installation still needs,
//! and adding by dialog, by dropping, by pasting.
class AttachmentStrip : public QWidget {
    Q_OBJECT
public:
    //! Both must outlive it.
    AttachmentStrip(AttachmentOffice &office, Prompter &prompter, QWidget *parent = nullptr);

    //! What is shown: the attachments of these records; new ones go to the first. `needsPhotos`: what the
    //! photos of an installation do not show yet is asked for.
    void show(const QList<Attached> &records, bool needsPhotos);
    //! Why nothing is added or removed here, and whom to ask; empty when it may be.
    void setWhyNotChange(const QString &whyNot);

Q_SIGNALS:
    //! How many of them are not at the centre.
    void waitingChanged(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *makeHead();
    QWidget *makeUndo();
    void makeActions();
    void refresh();
    void choose(const QString &photoKind);
    void paste();
    void remove(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void showWaiting(const QList<AttachmentLine> &lines);
    void say(const QString &sentence);
    bool mayChange();
    Attached target() const { return m_records.value(0); }

    AttachmentOffice &m_office;
    Prompter &m_prompter;
    QList<Attached> m_records;
    bool m_needsPhotos = false;
    bool m_hovered = false;
    QString m_whyNot;
    AttachmentId m_removed;
    AttachmentModel *m_model;
    StatusLabel *m_waiting;
    TileView *m_tiles;
    MissingPhotos *m_missing;
    QLabel *m_hint;
    QLabel *m_told;
    QWidget *m_undo;
    QLabel *m_undone;
};

} // namespace sk
