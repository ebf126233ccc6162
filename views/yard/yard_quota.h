// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sk {

//! The vehicles of a day beside its quota (A46): those installed before, and those that are ready here.
class YardQuota : public QWidget {
    Q_OBJECT
public:
    explicit YardQuota(QWidget *parent = nullptr);

    //! `quota` 0 means that no policy covers the day.
    void show(qint64 earlier, int ready, qint64 quota);

private:
    QLabel *m_words;
    QProgressBar *m_bar;
};

} // namespace sk
