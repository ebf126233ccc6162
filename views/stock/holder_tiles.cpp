// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/holder_tiles.h"

#include "models/items/stock_words.h"
#include "views/widgets/count_tile.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr std::array tileOrder{Holder::Centre, Holder::Depot, Holder::Person, Holder::Vehicle,
                               Holder::Nobody};
} // namespace

HolderTiles::HolderTiles(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    for (const Holder holder : tileOrder) {
        auto *made = new CountTile(placeOf(holder), this);
        made->setObjectName(u"tile"_s + QString::number(int(holder)));
        m_tiles.at(size_t(holder)) = made;
        layout->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, [this, holder](bool on) {
            choose(on ? std::optional(holder) : std::nullopt);
            Q_EMIT chosenChanged();
        });
    }
}

void HolderTiles::setCounts(const std::array<qsizetype, holders> &counts)
{
    for (const Holder holder : tileOrder) {
        const qsizetype count = counts.at(size_t(holder));
        tile(holder)->setCount(count, holder == Holder::Nobody && count > 0 ? Tone::Bad : Tone::Neutral);
    }
}

void HolderTiles::warnAtCentre()
{
    tile(Holder::Centre)->setCount(tile(Holder::Centre)->count(), Tone::Attention);
}

std::optional<Holder> HolderTiles::chosen() const
{
    for (const Holder holder : tileOrder)
        if (tile(holder)->isChecked())
            return holder;
    return std::nullopt;
}

void HolderTiles::choose(std::optional<Holder> holder)
{
    for (const Holder each : tileOrder)
        tile(each)->setChecked(each == holder);
}

} // namespace sk
