// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/content_store.h"
#include "sync/central/files.h"
#include "sync/central/part_file.h"
#include "sync/central/tus.h"

namespace sk::central {

//! The bytes of one request on their way into a part. Its steps wait for the disk; one at a time.
class Receiving {
public:
    //! Missing when the part is not there as far as the upload says.
    static Result<std::shared_ptr<Receiving>> open(const ContentStore &contents, const UploadEntry &upload,
                                                   std::optional<tus::Checksum> checksum);

    //! The next bytes; with `sync` returns when they are on the disk. When it fails everything since the last
    //! such moment is cut off.
    Result<> take(std::span<const char> bytes, bool sync);
    //! After the last bytes, on the disk when it returns. Invalid when all came and are not what their
    //! checksum says: then the part is as it was before.
    Result<> end(bool allCame);
    //! Bytes of the whole on the disk for sure.
    qint64 safe() const { return m_safe; }
    //! Bytes of the whole, also those on their way to the disk.
    qint64 offset() const { return m_part.offset(); }

private:
    Receiving(PartFile part, std::optional<tus::Checksum> checksum);
    Result<> cut(const Failure &failure, qint64 to);

    PartFile m_part;
    qint64 m_start;
    qint64 m_safe;
    std::optional<tus::Checksum> m_checksum;
    std::unique_ptr<Hash> m_hash;
};

} // namespace sk::central
