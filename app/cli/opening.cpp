// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"

#include "app/cli/words.h"

#include <QFileInfo>

namespace sk::cli {

namespace {

std::unique_ptr<Store> orComplain(Result<std::unique_ptr<Store>> store, Surroundings &surroundings)
{
    if (store)
        return std::move(*store);
    complain(surroundings, openingSentence(store.failure(), surroundings.folder));
    return nullptr;
}

} // namespace

std::unique_ptr<Store> openStore(Surroundings &surroundings)
{
    const bool there = QFileInfo::exists(Store::fileIn(surroundings.folder));
    return there ? openOrMakeStore(surroundings)
                 : orComplain(Failure{Failure::Kind::Missing, {}}, surroundings);
}

std::unique_ptr<Store> openStoreToRead(Surroundings &surroundings)
{
    return orComplain(Store::openForReading(surroundings.folder, surroundings.clock), surroundings);
}

std::unique_ptr<Store> openOrMakeStore(Surroundings &surroundings)
{
    return orComplain(Store::open(surroundings.folder, surroundings.clock), surroundings);
}

} // namespace sk::cli
