// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

QString sentence(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Offline:
        return Words::tr(
            "The central service does not answer. Check the line and try again; nothing is lost.");
    case Failure::Kind::Refused:
        return Words::tr("The central service refused (%1).").arg(failure.detail);
    case Failure::Kind::Conflict:
        return Words::tr("Somebody else changed it first, or a file of that name exists (%1).")
            .arg(failure.detail);
    case Failure::Kind::Storage:
        return Words::tr("The store could not be read or written (%1). Run “check”.").arg(failure.detail);
    case Failure::Kind::Full:
        return Words::tr("The disk is full. Make room and try again; what was there is untouched.");
    case Failure::Kind::ReadOnly:
        return Words::tr("The file or folder may not be written (%1). Check its permissions.")
            .arg(failure.detail);
    case Failure::Kind::Busy:
        return Words::tr("Another program holds the store. Close the desktop and try again.");
    case Failure::Kind::Corrupt:
        return Words::tr("The file is damaged or not what it claims to be (%1).").arg(failure.detail);
    case Failure::Kind::TooNew:
        return Words::tr("A newer program wrote it (%1). Update this one.").arg(failure.detail);
    case Failure::Kind::TooLarge:
        return Words::tr("It is larger than allowed (%1).").arg(failure.detail);
    case Failure::Kind::Missing:
        return Words::tr("It is not there (%1).").arg(failure.detail);
    case Failure::Kind::Invalid:
        return Words::tr("It makes no sense as it stands (%1).").arg(failure.detail);
    case Failure::Kind::Cancelled:
        return Words::tr("Stopped; nothing was changed.");
    case Failure::Kind::Settled:
        return Words::tr(
            "The vehicle is accepted, and signed work is not edited: correct its acceptance first.");
    case Failure::Kind::LettersLost:
        return Words::tr("No number can be given: the store was restored or copied, and another computer may "
                         "be giving the same numbers. Ask the centre for a new code and use “enrol”.");
    }
    return {};
}

QString openingSentence(const Failure &failure, const QString &folder)
{
    switch (failure.kind) {
    case Failure::Kind::Busy:
        return Words::tr(
                   "Another program holds the store in %1, and one at a time may change it. Close the "
                   "desktop and try again; what only reads (list, export, check, backup …) works beside "
                   "it.")
            .arg(folder);
    case Failure::Kind::Missing:
        return Words::tr("There is no store in %1. Name its folder with --store; “enrol”, “import”, “demo” "
                         "and “restore” make one.")
            .arg(folder);
    case Failure::Kind::Invalid:
        return Words::tr("The store in %1 was written by an older program and is brought up to date before "
                         "it can be read: open it once with the desktop, or run “sync”.")
            .arg(folder);
    case Failure::Kind::TooNew:
        return Words::tr(
                   "The store in %1 was written by a newer program. Update this one; the store is untouched.")
            .arg(folder);
    case Failure::Kind::Corrupt:
        return Words::tr("The store in %1 is damaged or not a store of this program. Save what can be "
                         "read with “rebuild”, or restore a backup with “restore”.")
            .arg(folder);
    case Failure::Kind::ReadOnly:
        return Words::tr(
                   "The folder %1 may not be written. Choose another with --store or change its permissions.")
            .arg(folder);
    case Failure::Kind::Full:
        return Words::tr("The disk of %1 is full. Make room and try again.").arg(folder);
    case Failure::Kind::Offline:
    case Failure::Kind::Refused:
    case Failure::Kind::Conflict:
    case Failure::Kind::Storage:
    case Failure::Kind::TooLarge:
    case Failure::Kind::Cancelled:
    case Failure::Kind::Settled:
    case Failure::Kind::LettersLost:
        break;
    }
    return Words::tr("The store in %1 does not open: %2").arg(folder, sentence(failure));
}

int complain(Surroundings &surroundings, const QString &sentence, Exit exit)
{
    surroundings.err << sentence << Qt::endl;
    return exit;
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x1100 ? 2 : 1;
    return columns;
}

QString wrapped(const QString &text, int columns)
{
    static const QString neverFirst = u"，。；：、）”！？"_s;
    QString lines;
    QString line;
    QString word;
    const auto place = [&] {
        if (!line.isEmpty() && columnsOf(line) + columnsOf(word.trimmed()) > columns) {
            lines += line.trimmed() + u'\n';
            line.clear();
        }
        line += word;
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        word += text.at(i);
        const bool wide = columnsOf(QStringView(text).mid(i, 1)) == 2;
        const bool stays = i + 1 < text.size() && neverFirst.contains(text.at(i + 1));
        if (text.at(i) == u' ' || (wide && !stays))
            place();
    }
    place();
    return lines + line.trimmed();
}

} // namespace sk::cli
