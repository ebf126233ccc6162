// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_keeper.h"
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/settings_topics.h"
#include "models/items/when.h"
#include "models/store/file_backup.h"
#include "models/store/health.h"
#include "models/store/kept_files.h"
#include "models/store/letters.h"
#include "models/store/migrations.h"
#include "models/store/planned_backup.h"
#include "views/settings/backup_plan_form.h"
#include "views/settings/backup_topic.h"
#include "views/widgets/prompter.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// Remembered by noteBackup().
const QString lastMoment = u"backup.last.at"_s;
const QString lastPath = u"backup.last.path"_s;

QString busySentence()
{
    return BackupTopic::tr("Something else is on its way. Try again when it has finished.");
}

QString lastSentence(Session &session)
{
    const auto at = session.settings().value(lastMoment);
    const auto path = session.settings().value(lastPath);
    if (!at || !path || at->isEmpty())
        return BackupTopic::tr("No backup was made from this screen yet.");
    const QDateTime moment = QDateTime::fromString(*at, Qt::ISODate);
    return BackupTopic::tr("Last backup: %1 to %2").arg(when::shown(moment), QDir::toNativeSeparators(*path));
}

//! Photos the centre does not have are nowhere else, so they lie beside it.
QString backupSentence(const QString &path, const QString &size, int photos)
{
    const QString sentence
        = BackupTopic::tr("The whole store stands in %1 (%2).").arg(QDir::toNativeSeparators(path), size);
    if (photos == 0)
        return sentence;
    return sentence + u' '
        + BackupTopic::tr(
              "%n photo(s) that are not at the centre yet lie in %1: keep both together. All others "
              "come again from the centre.",
              nullptr, photos)
              .arg(QDir::toNativeSeparators(KeptFiles::beside(path).folder()));
}

void backUp(const Desk &desk, BackupTopic *topic, const QString &path)
{
    const auto photos = std::make_shared<int>(0);
    const auto work = [path, photos](Session &session, Progress &progress) -> Result<> {
        const auto told = [&](qint64 done, qint64 total) { return progress.report(done, total); };
        if (const auto written = session.database().backUpTo(path, told); !written)
            return written;
        if (const auto sound = tryBackup(path); !sound)
            return sound;
        const auto files = backUpFiles(session, path, told);
        if (!files)
            return files.failure();
        *photos = *files;
        return makeCopiesOld(session.database());
    };
    const auto done = [desk, path, photos, topic = QPointer(topic)](const Result<> &outcome) {
        if (outcome)
            Q_UNUSED(bool(noteBackup(desk.session(), path)));
        if (!topic)
            return;
        const QString size = QLocale().formattedDataSize(QFileInfo(path).size());
        if (outcome)
            topic->showBackup(Tone::Good, backupSentence(path, size, *photos));
        else
            topic->showBackup(Tone::Bad, sentenceOf(outcome.failure()));
    };
    if (!desk.worker.start(BackupTopic::tr("Backing up"), work, done))
        topic->showBackup(Tone::Attention, busySentence());
}

void check(const Desk &desk, BackupTopic *topic)
{
    const auto verdict = std::make_shared<QString>();
    const auto work = [verdict](Session &session, Progress &) -> Result<> {
        auto answer = session.database().integrity(false);
        if (!answer)
            return answer.failure();
        *verdict = *answer;
        if (*verdict != u"ok"_s)
            markDamaged(session.database());
        return {};
    };
    const auto done = [verdict, topic = QPointer(topic)](const Result<> &outcome) {
        if (!topic)
            return;
        if (!outcome)
            return topic->showHealth(Tone::Bad, sentenceOf(outcome.failure()));
        if (*verdict == u"ok"_s)
            return topic->showHealth(Tone::Good,
                                     BackupTopic::tr("The store is sound: every page and every index "
                                                     "is as it should be (schema %1).")
                                         .arg(newestSchema()));
        topic->showHealth(Tone::Bad,
                          BackupTopic::tr("The store is damaged. Close this program and start it again: it "
                                          "offers to save everything that can still be read. What was "
                                          "found: %1")
                              .arg(*verdict));
    };
    if (!desk.worker.start(BackupTopic::tr("Checking the store"), work, done))
        topic->showHealth(Tone::Attention, busySentence());
}

QString troubleSentence(const BackupStanding &standing)
{
    const QString why = standing.failure == Failure::Kind::Missing
        ? BackupTopic::tr("The folder is not there: is the disk connected?")
        : standing.failure == Failure::Kind::Corrupt
        ? BackupTopic::tr("What was written could not be read again: the disk may be failing.")
        : sentenceOf(Failure{standing.failure, {}});
    return BackupTopic::tr("The backup of %1 was not made. %2").arg(when::shown(standing.failedAt), why);
}

void showPlan(const Desk &desk, BackupPlanForm *form)
{
    const auto standing = backupStanding(desk.session());
    if (!standing)
        return form->setStanding(Tone::Bad, sentenceOf(standing.failure()));
    form->setPlan(standing->plan);
    if (standing->failedAt.isValid())
        return form->setStanding(Tone::Bad, troubleSentence(*standing));
    if (!standing->lastAt.isValid())
        return form->setStanding(Tone::Neutral, BackupTopic::tr("None was made by itself yet."));
    form->setStanding(
        Tone::Good,
        BackupTopic::tr("The last one was made and checked on %1.").arg(when::shown(standing->lastAt)));
}

void keepPlan(const Desk &desk, BackupKeeper &keeper, BackupPlanForm *form)
{
    const auto show = [desk, &keeper, form] {
        form->setBusy(keeper.isBusy());
        showPlan(desk, form);
    };
    QObject::connect(form, &BackupPlanForm::planChanged, form, [desk, show](const BackupPlan &plan) {
        if (const auto kept = setBackupPlan(desk.session(), plan); !kept)
            desk.prompter.tell(BackupTopic::tr("That was not kept"), sentenceOf(kept.failure()));
        show();
    });
    QObject::connect(form, &BackupPlanForm::nowRequested, &keeper, &BackupKeeper::makeNow);
    QObject::connect(&keeper, &BackupKeeper::started, form, show);
    QObject::connect(&keeper, &BackupKeeper::finished, form, show);
    show();
}

} // namespace

Topic *makeBackupTopic(const Desk &desk, BackupKeeper &keeper)
{
    auto *topic = new BackupTopic(desk.prompter, QDir::toNativeSeparators(desk.store.folder()));
    const auto refresh = [topic, desk] {
        const QString stamp = desk.clock()().toTimeZone(when::deskZone()).toString(u"yyyy-MM-dd-HHmm"_s);
        topic->setNames(u"stationkeeper-%1.sqlite"_s.arg(stamp), lastSentence(desk.session()));
        topic->setBusy(desk.worker.isBusy());
    };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    QObject::connect(&desk.worker, &Worker::started, topic, refresh);
    QObject::connect(&desk.worker, &Worker::finished, topic, refresh);
    QObject::connect(topic, &BackupTopic::backupRequested, topic,
                     [desk, topic](const QString &path) { backUp(desk, topic, path); });
    QObject::connect(topic, &BackupTopic::checkRequested, topic, [desk, topic] { check(desk, topic); });
    refresh();
    keepPlan(desk, keeper, topic->plan());
    return topic;
}

} // namespace sk
