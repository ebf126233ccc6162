// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reference.h"
#include "models/domain/result.h"
#include "models/domain/stock_line.h"
#include "models/items/row_model.h"

namespace sk {

//! What is to happen to everything that is scanned.
struct MovementPlan {
    Movement movement = Movement::Issue;
    bool said = true; //!< false while nobody said who gets it: lines wait, and none is refused for that
    Holder holder = Holder::Depot; //!< who has it afterwards
    DepotId depot;
    PersonId person;
    QDateTime at; //!< invalid: the moment it is entered
    QString note;
    Terminal terminal; //!< what new terminals have in common: maker, model, batch, day of purchase

    bool operator==(const MovementPlan &) const = default;
};

//! One scanned item.
struct MovementLine {
    FoundItem found; //!< without an id when it is new
    QString number; //!< as it was scanned
    QString problem; //!< a sentence; empty when it can be moved

    bool operator==(const MovementLine &) const = default;
};

//! Items collected by a scanner for one movement, each judged at once by the rules of the journal.
class MovementBatch : public RowModel<MovementLine> {
    Q_OBJECT
public:
    enum Column { Number, Now, State, ColumnCount };
    enum Role { FineRole = SortRole + 1 };
    enum class Scan { Added, Twice, Unknown, Unread, Failed };

    using Lookup = std::function<Result<QList<FoundItem>>(const QString &text)>;

    MovementBatch(Lookup lookup, const Reference &reference, QObject *parent = nullptr);

    const MovementPlan &plan() const { return m_plan; }
    //! Judges everything again.
    void setPlan(const MovementPlan &plan);
    Scan scan(const QString &text);
    void removeLine(int row);
    void clear();

    int fine() const;
    //! The movements of all lines that are fine.
    QList<StockEntry> entries() const;
    QStringList numbers() const;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const MovementLine &line, int column, int role) const override;

private:
    //! A number nobody knows, when things are being received; nothing when it cannot be one.
    std::optional<FoundItem> newItem(const QString &number) const;
    CustodyEntry entryFor(const MovementLine &line) const;
    QString problemOf(const MovementLine &line) const;
    void put(const QList<MovementLine> &lines);

    Lookup m_lookup;
    const Reference &m_reference;
    MovementPlan m_plan;
};

} // namespace sk
