// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/trouble.h"
#include "sync/transport/central_address.h"
#include "sync/transport/upload_queue.h"

#include <QObject>

#include <memory>

namespace sk {

//! A file a person wants to see that lies at the centre.
struct WantedFile {
    QString sha256; //!< of its bytes, lower-case hexadecimal
    qint64 bytes = 0; //!< as its record says; more is not taken
    QString path; //!< where it is to lie; its folder is there

    bool operator==(const WantedFile &) const = default;
};

//! Why a download did not work: the line's trouble, or the file's own.
struct DownloadEnd {
    QString sha256;
    SyncTrouble line; //!< kind None unless the line was in the way
    FileTrouble file = FileTrouble::None;

    bool isGood() const { return line.kind == SyncTrouble::Kind::None && file == FileTrouble::None; }
};

//! Fetches files from the centre, one after the other, the last asked for first. The bytes come into a file
//! beside the wanted one (".part", for the owner alone), which is gone on with after a break, and get their
//! name when their hash is right. For the thread it lives on.
class Downloads : public QObject {
    Q_OBJECT
public:
    Downloads(const CentralAddress &address, const QString &token, QObject *parent = nullptr);
    ~Downloads() override;

    //! Asked for once more while it waits, it comes before the others.
    void fetch(const WantedFile &wanted);
    //! Nobody wants it any more; what came of it stays for the next time.
    void drop(const QString &sha256);
    //! How long nothing at all may come from the other side.
    void setPatience(std::chrono::milliseconds silence);

Q_SIGNALS:
    void progressed(const QString &sha256, qint64 got, qint64 bytes);
    //! Once for each that was fetched and not dropped.
    void ended(const sk::DownloadEnd &end);

private:
    class Fetcher;
    std::unique_ptr<Fetcher> m_fetcher;
};

//! Fetches one and waits for its end; for programs that have nothing else to do meanwhile.
DownloadEnd downloadNow(const WantedFile &wanted, const CentralAddress &address, const QString &token);

} // namespace sk

Q_DECLARE_METATYPE(sk::DownloadEnd)
