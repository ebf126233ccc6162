// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/courier/courier_file.h"
#include "sync/protocol/compression.h"

#include <memory>

namespace sk::courier {

//! Reads one file part by part. What was read is to be believed only up to the part it came with: whoever
//! must change nothing over a file that is cut short reads it to its end first (isWhole()).
class Reader {
public:
    //! Behind the front, which frontOf() has read; `seal` is the key of the way in.
    Reader(QIODevice &file, const Front &front, const QByteArray &seal);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    //! Nothing at the end; Corrupt when the file was cut, changed or sealed by somebody else; TooLarge when a
    //! part is.
    Result<std::optional<Part>> next();

private:
    struct Stream;
    Result<> more();
    Result<QByteArray> opened();

    QIODevice &m_file;
    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<wire::Inflater> m_inflater;
    QByteArray m_front;
    QByteArray m_text; //!< inflated and not yet a whole line
    qsizetype m_taken = 0; //!< of it
    qsizetype m_searched = 0;
    qint64 m_inflated = 0;
    bool m_good = false;
    bool m_atEnd = false; //!< the last seal was seen
};

//! Whether a file is good from its front to its last seal, every part in the hands of `check` meanwhile; the
//! file stands at its beginning afterwards.
Result<> isWhole(QIODevice &file, const QByteArray &seal, const std::function<Result<>(const Part &)> &check);

} // namespace sk::courier
