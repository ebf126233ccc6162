// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/stock_catalogue.h"

#include <QWidget>

#include <optional>

namespace sk {

class CountTile;

//! How many items each kind of holder has; a pressed tile narrows the list down to its holder.
class HolderTiles : public QWidget {
    Q_OBJECT
public:
    explicit HolderTiles(QWidget *parent = nullptr);

    void setCounts(const std::array<qsizetype, holders> &counts);
    //! The centre has fewer than it should.
    void warnAtCentre();
    //! Nothing when no tile is pressed.
    std::optional<Holder> chosen() const;
    //! As if a person had pressed it, but nobody is told.
    void choose(std::optional<Holder> holder);

Q_SIGNALS:
    void chosenChanged();

private:
    CountTile *tile(Holder holder) const { return m_tiles.at(size_t(holder)); }

    std::array<CountTile *, holders> m_tiles{};
};

} // namespace sk
