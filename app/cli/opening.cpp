// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"

#include "app/cli/words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

} // namespace

std::unique_ptr<Store> openStore(Surroundings &surroundings)
{
    if (!QFileInfo::exists(Store::fileIn(surroundings.folder))) {
        complain(surroundings,
                 Words::tr("There is no store in %1. Name its folder with --store; “enrol”, “import”, “demo” "
                           "and “restore” make one.")
                     .arg(surroundings.folder));
        return nullptr;
    }
    return openOrMakeStore(surroundings);
}

std::unique_ptr<Store> openOrMakeStore(Surroundings &surroundings)
{
    auto store = Store::open(surroundings.folder, surroundings.clock);
    if (store)
        return std::move(*store);
    complain(surroundings, openingSentence(store.failure(), surroundings.folder));
    return nullptr;
}

} // namespace sk::cli
