// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filing/filing_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Filing)
};

QString placeOf(const FiledSheet &sheet)
{
    const QString whose
        = sheet.finding.what.isEmpty() ? sheet.number : u"%1 · %2"_s.arg(sheet.number, sheet.finding.what);
    if (sheet.added == 0)
        return Words::tr("Was filed already: %1.").arg(whose);
    if (sheet.records.size() > 1)
        return Words::tr("Filed to %n record(s) of %1.", nullptr, int(sheet.records.size())).arg(whose);
    return Words::tr("Filed: %1.").arg(whose);
}

} // namespace

QString sentenceOf(const FiledSheet &sheet)
{
    if (sheet.number.isEmpty())
        return Words::tr("No code of ours is on it: say which record it belongs to.");
    if (!sheet.isFiled())
        return Words::tr("%1 is not known here: sync first, or say which record it belongs to.")
            .arg(sheet.number);
    return sheet.finding.state == MarkState::Changed ? placeOf(sheet) + u' '
            + Words::tr("The record was changed since this sheet was printed: compare them.")
                                                     : placeOf(sheet);
}

QString fileSentenceOf(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Missing:
        return Words::tr("The file cannot be read, or its record is not here any more.");
    case Failure::Kind::Invalid:
        return Words::tr("The file is empty.");
    case Failure::Kind::TooLarge:
        return Words::tr("The file is larger than %1, more than the centre takes. Make it smaller first.")
            .arg(QLocale().formattedDataSize(failure.detail.toLongLong()));
    case Failure::Kind::Full:
        return Words::tr("The disk is full: the file was not added. Make room and add it again.");
    case Failure::Kind::ReadOnly:
        return Words::tr("The folder beside the store may not be written: the file was not added.");
    default:
        return Words::tr(
            "The file was not added. Try again; if it stays so, make a backup and ask for help.");
    }
}

QString scanSentenceOf(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Missing:
        return Words::tr("The file cannot be read.");
    case Failure::Kind::Invalid:
        return Words::tr("This is no scan: only pictures and PDFs are filed.");
    case Failure::Kind::Corrupt:
        return Words::tr("The scan is damaged or locked by a password: scan it again.");
    case Failure::Kind::TooLarge:
        return failure.detail.toLongLong() > 0 ? fileSentenceOf(failure)
                                               : Words::tr("The picture is too large: scan it at 300 dpi.");
    case Failure::Kind::Cancelled:
        return Words::tr("Stopped.");
    default:
        return fileSentenceOf(failure);
    }
}

QString sentenceOf(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::None:
        return {};
    case FileTrouble::Missing:
        return Words::tr("The file is not on this computer any more: add it again.");
    case FileTrouble::Damaged:
        return Words::tr("The file on this computer is damaged: remove it and add it again.");
    case FileTrouble::TooLarge:
        return Words::tr("The centre takes no file of this size: make it smaller and add it again.");
    case FileTrouble::NotAllowed:
        return Words::tr("The centre does not take this file from us: see whether its record was refused.");
    case FileTrouble::NotThere:
        return Words::tr("The file is not at the centre yet: whoever took it has not sent it.");
    case FileTrouble::Disk:
        return Words::tr("The disk of this computer is full or cannot be read: make room.");
    }
    return {};
}

} // namespace sk
