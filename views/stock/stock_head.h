// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/rights_here.h"
#include "models/search/stock_catalogue.h"

#include <QWidget>

class QTabBar;

namespace sk {

class FilterBar;
class HolderChoice;
class HolderTiles;
class LowStock;
class ViewMemory;

//! What stands above the stock: terminals or cards, who has how many, where there are too few, and what
//! narrows the list down.
class StockHead : public QWidget {
    Q_OBJECT
public:
    explicit StockHead(QWidget *parent = nullptr);

    //! What is offered.
    void setRights(const Rights &rights);

    Stocked kind() const;
    QString kindName() const;
    void showKind(Stocked kind);
    StockFilter filter() const;
    void clearFilter();
    //! Puts the cursor into the find field, with `text` in it when there is one.
    void find(const QString &text);
    //! Exactly that text, as if it had been typed.
    void setText(const QString &text);
    void setHolders(const QList<Depot> &depots, const QList<Person> &people);
    void setCounts(const std::array<qsizetype, holders> &counts);
    //! Places that have too few, with their numbers.
    void setLow(const QStringList &places);
    void warnAtCentre();

    void keepState(ViewMemory &memory, const QString &key) const;
    void restoreState(const ViewMemory &memory, const QString &key);

Q_SIGNALS:
    void kindChosen();
    void filterChanged();
    //! Something that keepState() keeps is different now.
    void changed();
    void moveRequested();
    void importRequested();
    void exportRequested();
    //! Enter or Down in the find field: on into the list.
    void goToList();

private:
    void makeFilters();
    void makeButtons();

    QTabBar *m_kind;
    HolderTiles *m_tiles;
    LowStock *m_low;
    FilterBar *m_bar;
    HolderChoice *m_place;
};

} // namespace sk
