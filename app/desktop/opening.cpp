// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening.h"

#include "app/desktop/failure_words.h"
#include "app/naming/rebuilt_words.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>
#include <QDir>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

enum class WayOn { TryAgain, Rebuild, RestoreBackup, OtherFolder };

struct Problem {
    QString title;
    QString sentence;
    QList<WayOn> ways;
};

Problem problemOf(const Failure &failure, const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    switch (failure.kind) {
    case Failure::Kind::Busy:
        return {Words::tr("The program is running already"),
                Words::tr("Another window has %1 open. Go on there, or close it and try again.").arg(shown),
                {WayOn::TryAgain, WayOn::OtherFolder}};
    case Failure::Kind::TooNew:
        return {Words::tr("A newer version wrote these records"),
                Words::tr("Update this program to open %1. Nothing in it was touched.").arg(shown),
                {WayOn::TryAgain, WayOn::OtherFolder}};
    case Failure::Kind::Corrupt:
        return {Words::tr("The records on this computer are damaged"),
                Words::tr(
                    "Save what can still be read in %1: what was not sent stays to be sent, what is missing "
                    "comes from the last backup and, at the next sync, from the centre. The damaged file is "
                    "kept beside it. If nothing can be read, restore a backup.")
                    .arg(shown),
                {WayOn::Rebuild, WayOn::RestoreBackup, WayOn::TryAgain, WayOn::OtherFolder}};
    case Failure::Kind::ReadOnly:
        return {
            Words::tr("The folder may not be written"),
            Words::tr(
                "The records in %1 cannot be changed by this account. Ask for write permission, or choose "
                "another folder.")
                .arg(shown),
            {WayOn::TryAgain, WayOn::OtherFolder}};
    case Failure::Kind::Full:
        return {
            Words::tr("The disk is full"),
            Words::tr("Make room on the disk of %1 and try again. What was there is untouched.").arg(shown),
            {WayOn::TryAgain, WayOn::OtherFolder}};
    default:
        return {Words::tr("The records do not open"),
                sentenceOf(failure),
                {WayOn::TryAgain, WayOn::RestoreBackup, WayOn::OtherFolder}};
    }
}

QString wordsOf(WayOn way)
{
    switch (way) {
    case WayOn::TryAgain:
        return Words::tr("Try again");
    case WayOn::Rebuild:
        return Words::tr("Save what can be read");
    case WayOn::RestoreBackup:
        return Words::tr("Restore a backup…");
    case WayOn::OtherFolder:
        return Words::tr("Another folder…");
    }
    return {};
}

void restoreBackup(const QString &folder, const Clock &clock, Prompter &prompter)
{
    const QString backup = prompter.openFile(Words::tr("Choose a backup"),
                                             Words::tr("Backups (*.skbackup *.sqlite);;All files (*)"));
    if (backup.isEmpty())
        return;
    const auto restored = Store::restore(folder, backup, clock());
    if (!restored)
        return prompter.tell(Words::tr("The backup was not restored"), sentenceOf(restored.failure()));
    QStringList news;
    if (!restored->kept.isEmpty())
        news.append(
            Words::tr("What was there before is kept as %1.").arg(QDir::toNativeSeparators(restored->kept)));
    if (restored->areLettersLost)
        news.append(Words::tr("Before numbers can be given again, enter a new one-time code of the centre in "
                              "the settings: another computer may bear the old letters."));
    if (!news.isEmpty())
        prompter.tell(Words::tr("The backup was restored"), news.join(u'\n'));
}

void rebuild(const QString &folder, const Clock &clock, Prompter &prompter)
{
    const auto rebuilt = Store::rebuild(folder, clock());
    if (!rebuilt)
        return prompter.tell(
            Words::tr("Nothing could be saved"),
            rebuilt.failure().kind == Failure::Kind::Corrupt
                ? Words::tr("The file can no longer be read at all. Restore a backup; what the "
                            "centre has comes back at the next sync.")
                : sentenceOf(rebuilt.failure()));
    prompter.tell(Words::tr("The records were saved"), rebuiltSentences(*rebuilt).join(u'\n'));
}

} // namespace

std::unique_ptr<Store> openStore(QString folder, const Clock &clock, Prompter &prompter)
{
    for (;;) {
        auto store = Store::open(folder, clock);
        if (store)
            return *std::move(store);
        const Problem problem = problemOf(store.failure(), folder);
        QStringList ways;
        for (const WayOn way : problem.ways)
            ways.append(wordsOf(way));
        const auto chosen = prompter.choose(problem.title, problem.sentence, ways);
        if (!chosen)
            return nullptr;
        switch (problem.ways.at(*chosen)) {
        case WayOn::TryAgain:
            break;
        case WayOn::Rebuild:
            rebuild(folder, clock, prompter);
            break;
        case WayOn::RestoreBackup:
            restoreBackup(folder, clock, prompter);
            break;
        case WayOn::OtherFolder:
            if (const QString other = prompter.chooseFolder(Words::tr("Choose a folder for the records"));
                !other.isEmpty())
                folder = other;
            break;
        }
    }
}

} // namespace sk
