// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <memory>
#include <string_view>

struct zip;

namespace sk {

//! The parts of an xlsx or ods file. Counts every byte that is unpacked and stops at the limit, whatever the
//! file claims of its sizes.
class ZipContainer {
public:
    //! Answers false to stop.
    using Taker = std::function<bool(QByteArrayView chunk, bool last)>;

    ZipContainer(const SheetLimits &limits, const Watch &watch);

    //! Reads the directory: too many entries, encrypted entries and two entries of one name are refused.
    Trouble open(const QString &path);

    //! Part names are compared as Office does: without case, with / for \, without a leading /.
    bool contains(QStringView part) const;
    QStringList parts() const { return m_indexes.keys(); }

    //! How many bytes these parts claim to have, for the progress shown while they are streamed.
    void expect(const QStringList &parts);
    //! What a part claims to unpack to, never more than the limit; 0 when it is not there or does not say.
    qint64 claimedBytes(QStringView part) const;
    //! Unpacks one part piece by piece: a large one on a thread of its own, a few pieces ahead of `take`,
    //! which is always called on the caller's.
    Trouble stream(QStringView part, const Taker &take);
    //! The first bytes of a part, at most `most`; empty when it is not there or damaged.
    QByteArray head(QStringView part, qsizetype most);

private:
    struct Closer {
        void operator()(zip *archive) const;
    };

    Trouble readDirectory();
    //! Hands over what next(chunk) fetches until it has answered 0 (the end) or less (a failure).
    template<typename Next>
    Trouble passOn(QStringView part, Next next, const Taker &take);
    void reportProgress();

    SheetLimits m_limits;
    Watch m_watch;
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_indexes;
    qint64 m_inflated = 0;
    qint64 m_expected = 0;
    int m_percent = 0;
};

} // namespace sk
