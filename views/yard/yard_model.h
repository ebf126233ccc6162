// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/domain/scan.h"
#include "views/yard/yard_judge.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace sk {

//! What a yard asks the store.
struct YardRegisters {
    YardJudge::Twin twin = {};
    //! What the registers know beside a field; only empty fields change.
    std::function<Registration(const Registration &, const QString &field)> fill = {};
    Role viewer = Role::Operator; //!< by whose role what the registers know is shown
};

//! The vehicles of a yard while they are scanned. A scan fills the current line, and begins a new one where
//! its place is taken there: a label that is missing shifts nothing. Every cell is judged at once, against
//! the rules, the yard and the store.
class YardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Plate, Colour, Vin, Terminal, Card, SimNumber, Imei, Engine, Remark, ColumnCount };

    YardModel(const Bench &bench, YardRegisters registers, QObject *parent = nullptr);

    //! Answers the row it went to, or -1 when nothing was recognised. A repeated scan of the same thing goes
    //! nowhere new.
    int scan(const QString &text);
    //! The line that the next scan fills; -1 begins a new one.
    void setCurrent(int row) { m_current = row; }
    void removeRow(int row);
    //! Keeps values judged wrong in a line, and why.
    void keepAnyway(int row, const QString &reason);
    //! Whether something of a line is judged wrong that a reason could keep.
    bool isDoubtful(int row) const;
    //! Takes the last change back; false when there is none.
    bool undo();
    //! The rows that may be entered, from the first on.
    QList<int> readyRows() const;
    //! Takes out what has been entered; it is not brought back.
    void removeEntered(const QList<int> &rows);
    //! What is the same for all.
    void setCommon(const Registration &common);

    Registration vehicle(int row) const { return vehicleOf(m_lines.at(row), m_common); }
    QList<Registration> readyVehicles() const;
    //! How many hold a plate or VIN, a terminal and a card, with nothing judged wrong.
    int readyCount() const;
    //! What keeps a vehicle from being entered; empty when nothing does.
    QString whyNot(int row) const;
    //! What its form still lacks to be complete (A11), by name.
    QStringList stillMissing(int row) const;

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
    int rowFor(const QList<Scanned> &parts) const;
    void put(int row, const QString &field, const QString &text);
    void learn(int row);
    void remember();
    void tellAll();
    QString remark(int row) const;

    Bench m_bench;
    YardRegisters m_registers;
    YardJudge m_judge;
    Registration m_common;
    QList<YardLine> m_lines;
    QList<QList<YardLine>> m_before; //!< the lines before each change, the last one last
    int m_current = -1;
};

} // namespace sk
