// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sync_sentence.h"

#include "models/items/when.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString words(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("sk::SyncSentence", text, nullptr, int(count));
}

bool isWaiting(const SyncState &state)
{
    return state.waitingRecords > 0 || state.waitingAttachments > 0;
}

QString waiting(const SyncState &state, const QDateTime &now)
{
    QStringList what;
    if (state.waitingRecords > 0)
        what.append(words(QT_TRANSLATE_N_NOOP("sk::SyncSentence", "%n record(s)"), state.waitingRecords));
    if (state.waitingAttachments > 0)
        what.append(words(QT_TRANSLATE_N_NOOP("sk::SyncSentence", "%n photo(s)"), state.waitingAttachments));
    const QString list
        = what.join(QCoreApplication::translate("sk::SyncSentence", ", ", "between parts of a list"));
    if (!state.oldestWaiting.isValid())
        return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "%1 not yet at the centre")).arg(list);
    return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "%1 not yet at the centre, the oldest %2"))
        .arg(list, when::ago(state.oldestWaiting, now));
}

QString standing(const SyncState &state, const QDateTime &now)
{
    switch (state.reach) {
    case SyncState::Reach::NotEnrolled:
        return words(
            QT_TRANSLATE_NOOP("sk::SyncSentence", "Not connected to a centre: everything is kept here"));
    case SyncState::Reach::Refused:
        return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "Syncing has stopped: press to see why"));
    case SyncState::Reach::Syncing:
        if (state.done > 0)
            return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "Fetching the centre's records: %1 so far"))
                .arg(QLocale().toString(state.done));
        break;
    case SyncState::Reach::Offline:
        if (isWaiting(state))
            return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "No line to the centre · %1"))
                .arg(waiting(state, now));
        if (!state.lastAgreed.isValid())
            return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "No line to the centre, never synced yet"));
        return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "No line to the centre · last synced %1"))
            .arg(when::ago(state.lastAgreed, now));
    case SyncState::Reach::Online:
        break;
    }
    if (isWaiting(state))
        return waiting(state, now);
    if (!state.lastAgreed.isValid())
        return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "Never synced yet"));
    return words(QT_TRANSLATE_NOOP("sk::SyncSentence", "Everything is at the centre · %1"))
        .arg(when::ago(state.lastAgreed, now));
}

} // namespace

QString syncSentence(const SyncState &state, const QDateTime &now)
{
    QStringList parts{standing(state, now)};
    if (state.conflicts > 0)
        parts.append(
            words(QT_TRANSLATE_N_NOOP("sk::SyncSentence", "%n conflict(s) to settle"), state.conflicts));
    if (state.quarantined > 0)
        parts.append(words(QT_TRANSLATE_N_NOOP("sk::SyncSentence", "%n change(s) refused by the centre"),
                           state.quarantined));
    return parts.join(u" · "_s);
}

Tone syncTone(const SyncState &state)
{
    if (state.reach == SyncState::Reach::Refused)
        return Tone::Bad;
    if (state.conflicts > 0 || state.quarantined > 0)
        return Tone::Attention;
    switch (state.reach) {
    case SyncState::Reach::Syncing:
        return Tone::Accent;
    case SyncState::Reach::Online:
        return isWaiting(state) ? Tone::Accent : Tone::Good;
    case SyncState::Reach::NotEnrolled:
    case SyncState::Reach::Offline:
    case SyncState::Reach::Refused:
        break;
    }
    return Tone::Neutral;
}

QString syncIconName(const SyncState &state)
{
    switch (state.reach) {
    case SyncState::Reach::NotEnrolled:
        return u"computer"_s;
    case SyncState::Reach::Offline:
        return u"cloud-off"_s;
    case SyncState::Reach::Syncing:
        return u"sync"_s;
    case SyncState::Reach::Online:
        return isWaiting(state) ? u"cloud-waiting"_s : u"cloud-done"_s;
    case SyncState::Reach::Refused:
        return u"problem"_s;
    }
    return {};
}

} // namespace sk
