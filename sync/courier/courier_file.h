// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

class QIODevice;

namespace sk::courier {

//! Which way a file travels.
enum class Way {
    ToCentre, //!< a desktop's changes, and from where on it wants to be told
    ToDesk, //!< the answers to them (the receipt), and what the centre has
};

//! What stands at the front of a file for everybody to read; the seal covers it.
struct Header {
    Way way = Way::ToCentre;
    QUuid device; //!< the desktop the file comes from or goes to
    QUuid centre; //!< null for head office
    qint64 sequence = 0; //!< the desktop counts its files; an answer bears the number of what it answers
    QDateTime madeAt; //!< UTC

    bool operator==(const Header &) const = default;
};

//! One line of what is sealed.
struct Part {
    enum class Kind : char {
        Cursor = 'A', //!< the page that follows begins here; the last one is where all of them end
        Changes = 'C', //!< a wire::ChangeBatch
        Answers = 'R', //!< the wire::ChangeAnswers to one batch, in the order of the batches
        Page = 'P', //!< a wire::Page
        Sums = 'D', //!< the Digest of what the centre holds for the desktop, behind the last page
        Anew = 'B', //!< the centre was restored from a backup: everything is to be compared again
    };
    Kind kind{};
    QByteArray text; //!< JSON without a line break, or a cursor
};

//! How large anything in a file may be.
namespace limits {
inline constexpr qsizetype headerBytes = 1024;
inline constexpr qsizetype chunkBytes = 64 * 1024; //!< of compressed text under one seal
inline constexpr qint64 fileBytes = 1024LL * 1024 * 1024;
inline constexpr qint64 inflatedBytes = 16LL * 1024 * 1024 * 1024;
} // namespace limits

//! Why a file does nothing. Each has a sentence of its own, chosen where people read it.
enum class Trouble {
    None,
    CannotOpen, //!< the file cannot be read
    CannotWrite, //!< the file cannot be written, or the stick is full
    NoCourierFile, //!< some other file
    Newer, //!< of a newer program
    Damaged, //!< cut short, changed on the way, or sealed by somebody else
    TooLarge,
    OtherDevice, //!< for another desktop; at the centre: from one it does not know or has revoked
    OtherCentre,
    WrongWay, //!< a desktop's own file at the desktop, or an answer at the centre
    NoKeys, //!< enrolled before there were courier keys, or the keychain does not give them
    Storage, //!< the store or the database said no
};

//! The header's bytes as they stand at the front of the file: magic, version, length, JSON.
QByteArray front(const Header &header);
//! The same read back. Invalid when it is no courier file, TooNew, Corrupt when it breaks off.
struct Front {
    Header header;
    QByteArray bytes;
};
Result<Front> frontOf(QIODevice &file);

Trouble troubleOf(const Failure &failure);

} // namespace sk::courier
