// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/file_places.h"

#include "app/central/opening.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

//! Every centre, head office among them.
Result<QStringList> centresIn(CentralStore &store)
{
    const auto all = store.centres.all();
    if (!all)
        return all.failure();
    QStringList ids{headOffice()};
    for (const CentreEntry &centre : *all)
        if (centre.id != headOffice())
            ids.append(centre.id);
    return ids;
}

//! Every content any centre holds, each once.
Result<QStringList> heldIn(CentralStore &store)
{
    const auto centres = centresIn(store);
    if (!centres)
        return centres.failure();
    QSet<QString> all;
    for (const QString &centre : *centres) {
        const auto held = store.files.held(centre);
        if (!held)
            return held.failure();
        all.unite({held->cbegin(), held->cend()});
    }
    return all.values();
}

} // namespace

Findings findingsOnFiles(CentralStore &store, const QString &folder)
{
    if (folder.isEmpty())
        return {};
    const auto centres = centresIn(store);
    if (!centres)
        return {{sentence(centres.failure())}, {}};
    qint64 named = 0;
    qint64 awaited = 0;
    QSet<QString> missing;
    for (const QString &centre : *centres) {
        const auto standing = store.files.standing(centre, ContentStore::at(folder));
        if (!standing)
            return {{sentence(standing.failure())}, {}};
        named += standing->named;
        awaited += standing->awaited;
        missing.unite({standing->missing.cbegin(), standing->missing.cend()});
    }
    Findings findings;
    if (!missing.isEmpty())
        findings.complaints.append(
            u"%1 files that were taken in are not in %2, %3 for one; copy them back from a backup of that folder"_s
                .arg(QString::number(missing.size()), folder, *missing.cbegin()));
    if (awaited > 0)
        findings.warnings.append(
            u"%1 of the %2 files that records name have not come from their desktops yet"_s.arg(awaited).arg(
                named));
    return findings;
}

int backUpFiles(CentralStore &store, const QCommandLineParser &parser, Console &console)
{
    const QString folder = filesFolderIn(parser);
    const auto held = heldIn(store);
    if (!held)
        return console.failed(sentence(held.failure()));
    if (!parser.isSet(u"files-to"_s)) {
        if (!held->isEmpty())
            console.out
                << u"The %1 photos, videos and scans in %2 are not in it: --files-to DIR copies them too."_s
                       .arg(QString::number(held->size()), folder)
                << Qt::endl;
        return Done;
    }
    const auto target = ContentStore::open(parser.value(u"files-to"_s));
    if (!target)
        return console.failed(sentence(target.failure()));
    const ContentStore source = ContentStore::at(folder);
    IdSource ids(console.now);
    qint64 lost = 0;
    for (const QString &sha256 : *held) {
        const auto copied = source.copyTo(*target, sha256, ids.next().toString(QUuid::WithoutBraces));
        if (copied)
            continue;
        const bool isLost = copied.failure().kind == Failure::Kind::Missing
            || copied.failure().kind == Failure::Kind::Invalid;
        if (!isLost)
            return console.failed(sentence(copied.failure()));
        ++lost;
    }
    if (lost > 0)
        return console.failed(
            u"%1 files are missing in %2 or damaged; the others are copied. \"check\" says more."_s.arg(
                QString::number(lost), folder));
    console.out << u"%1 files are in %2"_s.arg(QString::number(held->size()), target->folder()) << Qt::endl;
    return Done;
}

} // namespace sk::central
