// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standing_words.h"

#include "app/cli/trouble_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

} // namespace

bool leavesWork(const Waiting &waiting)
{
    return waiting.changes > 0 || waiting.conflicts > 0 || waiting.quarantined > 0 || waiting.files > 0;
}

QString said(const SyncStanding &standing)
{
    const Waiting &waiting = standing.waiting;
    QStringList parts;
    if (waiting.changes > 0)
        parts.append(Words::tr("%n change(s) are not at the centre yet.", nullptr, waiting.changes));
    if (waiting.files > 0)
        parts.append(Words::tr("%n photo(s) are not uploaded yet: see “list attachments --waiting”.", nullptr,
                               waiting.files));
    if (waiting.quarantined > 0)
        parts.append(Words::tr("%n change(s) were refused and wait to be mended: see “list refused”.",
                               nullptr, waiting.quarantined));
    if (waiting.conflicts > 0)
        parts.append(
            Words::tr("%n conflict(s) wait for a choice: see “list conflicts”.", nullptr, waiting.conflicts));
    parts.append(leavesWork(waiting) ? Words::tr("Everything else is at the centre.")
                                     : Words::tr("Everything is at the centre."));
    if (standing.repairs > 0)
        parts.append(Words::tr("Something differed and was repaired."));
    if (standing.isClockFarOff())
        parts.append(Words::tr("This computer's clock is far off: set it."));
    return parts.join(u' ');
}

QJsonObject waitingJson(const Waiting &waiting)
{
    return {{u"changes"_s, waiting.changes},
            {u"conflicts"_s, waiting.conflicts},
            {u"refused"_s, waiting.quarantined},
            {u"files"_s, waiting.files}};
}

QJsonObject standingJson(const SyncStanding &standing)
{
    QJsonObject json = waitingJson(standing.waiting);
    const QString trouble = wordOf(standing.trouble);
    json.insert(u"trouble"_s, trouble.isEmpty() ? QJsonValue() : QJsonValue(trouble));
    json.insert(u"repairs"_s, standing.repairs);
    json.insert(u"clock_offset_ms"_s, standing.clockOffset);
    json.insert(u"last_contact"_s,
                standing.lastContact.isValid()
                    ? QJsonValue(standing.lastContact.toUTC().toString(Qt::ISODateWithMs))
                    : QJsonValue());
    return json;
}

} // namespace sk::cli
