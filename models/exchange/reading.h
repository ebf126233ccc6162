// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace sk {

//! Why a file did not become rows. Views turn it into a sentence (problem_words.h).
enum class SheetProblem {
    Missing, //!< not there or not readable
    Empty, //!< no bytes at all
    NotASpreadsheet, //!< argument: what it seems to be, when known (PDF, JPEG, Word …)
    Encrypted, //!< a password protects it
    Damaged, //!< argument: the part that could not be read
    DuplicateParts, //!< two zip entries of one name: readers would disagree what it says
    Dangerous, //!< declares entities or nests without end: made to harm a reader
    FileTooLarge, //!< argument: the limit in MB
    ContentTooLarge, //!< unpacks to more than the limit; argument: the limit in MB
    TooManyRows, //!< argument: the limit
    TooManyCells, //!< argument: the limit
    TooManyColumns, //!< argument: the limit
    BinaryWorkbook, //!< xlsb
    XmlSpreadsheet2003,
    WebArchive, //!< MHTML saved as .xls
    HtmlWithoutTable,
    UnreadableEncoding, //!< neither Unicode nor GB18030
    ReaderMissing, //!< the helper program for .xls is not installed
    ReaderFailed, //!< the helper program for .xls gave up on the file
    Cancelled,
};

//! A problem with what it concerns.
struct Refusal {
    SheetProblem problem;
    QString argument;

    bool operator==(const Refusal &) const = default;
};

//! A reading step that went well has nothing to say.
using Trouble = std::optional<Refusal>;

//! Bounds on everything a file can make us do. The defaults read 400,000 rows of 24 columns and stop a bomb
//! after a second or two.
struct SheetLimits {
    qint64 fileBytes = 128LL << 20;
    qint64 inflatedBytes = 1LL << 30; //!< all parts that are read, unpacked
    qint64 characters = 160'000'000; //!< of all texts, each distinct one counted where it is kept
    int cells = 24'000'000;
    int rows = 1'048'576; //!< of one sheet, as in Excel itself
    int columns = 16'384; //!< of one sheet, as in Excel itself
    qsizetype cellBytes
        = 1 << 20; //!< of one text as it stands in the file; Excel itself holds 32,767 characters
    int sheets = 256;
    int zipEntries = 10'000;
    int merges = 100'000;
};

//! How the caller follows a long reading and stops it. Called on the reading thread.
struct Watch {
    std::function<void(int percent)> progress; //!< 0…100, never backwards
    std::stop_token stop;
};

} // namespace sk
