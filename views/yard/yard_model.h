// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/judge.h"
#include "models/domain/registration.h"
#include "models/domain/scan.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace sk {

//! The vehicles of a yard while they are scanned. A scan fills the first vehicle that lacks that field, so
//! the labels may come in any order; every cell is judged at once, against the rules, the yard and the store.
class YardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Plate, Colour, Vin, Terminal, Card, SimNumber, Imei, Remark, ColumnCount };

    //! The number of another registration that has this value already; empty when none has.
    using Known = std::function<QString(const QString &field, const QString &text)>;

    YardModel(const Bench &bench, Known known, QObject *parent = nullptr);

    //! Answers the row it went to, or -1 when nothing was recognised. A repeated scan of the same thing goes
    //! nowhere new.
    int scan(const QString &text);
    void removeRow(int row);
    void clear();

    //! The vehicles that hold anything.
    QList<Registration> vehicles() const { return m_vehicles; }
    //! How many hold a plate or VIN, a terminal and a card, with nothing judged wrong.
    int readyCount() const;
    //! What keeps a vehicle from being entered; empty when nothing does.
    QString whyNot(int row) const;

    QJsonArray draft() const;
    void restore(const QJsonArray &draft);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    int rowLacking(const Scanned &scanned) const;
    void put(int row, const QString &field, const QString &text);
    QStringList remarks(int row, Verdict least) const;
    QString repeated(int row, const QString &field) const;

    Bench m_bench;
    Known m_known;
    QList<Registration> m_vehicles;
};

} // namespace sk
