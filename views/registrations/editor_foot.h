// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace sk {

//! Below the editor: cancel, save, and save for the next vehicle of the same yard.
class EditorFoot : public QWidget {
    Q_OBJECT
public:
    explicit EditorFoot(QWidget *parent = nullptr);

    //! Whether there can be a next one: not when a registration of the store is edited.
    void offerNext(bool offered);

Q_SIGNALS:
    void cancelled();
    void saveChosen();
    void nextChosen();

private:
    QPushButton *m_next;
};

} // namespace sk
