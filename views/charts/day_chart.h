// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace sk {

//! How many of something on one day.
struct DayCount {
    QDate day;
    qint64 count = 0;

    bool operator==(const DayCount &) const = default;
};

//! One bar a day for up to four weeks, the last day in the accent. Wears the colours of the scheme.
class DayChart : public QWidget {
    Q_OBJECT
public:
    //! `what` is said by a screen reader, e.g. "Installed per day".
    explicit DayChart(const QString &what, QWidget *parent = nullptr);
    ~DayChart() override;

    void setDays(const QList<DayCount> &days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    QString m_what;
};

} // namespace sk
