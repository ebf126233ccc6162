// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/audit.h"

#include "app/central/opening.h"
#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

const QCommandLineOption centreOption(u"centre"_s, u"One centre only (000000: head office)."_s, u"NUMBER"_s);

int printLines(CentralStore &store, const CentreEntry &centre, Console &console)
{
    qint64 last = 0;
    for (bool more = true; more;) {
        const auto page = store.audit.after(centre.id, last, wire::limits::auditLinesPerPage);
        if (!page)
            return console.failed(sentence(page.failure()));
        for (const wire::AuditLine &line : page->lines) {
            console.out << centre.number << u'\t' << line.seq << u'\t' << line.at.toString(Qt::ISODate)
                        << u'\t' << line.what << u'\t' << (line.device.isEmpty() ? u"-"_s : line.device)
                        << u'\t' << (line.account.isEmpty() ? u"-"_s : line.account) << u'\t' << line.subject
                        << u'\t' << line.detail << u'\n';
            last = line.seq;
        }
        more = page->more;
    }
    console.out << Qt::flush;
    return Done;
}

int verifyLines(CentralStore &store, const CentreEntry &centre, Console &console)
{
    const auto verdict = store.audit.verify(centre.id);
    if (!verdict)
        return console.failed(sentence(verdict.failure()));
    if (verdict->broken > 0)
        return console.failed(u"The audit log of %1 is broken at line %2: %3."_s.arg(
            centre.number, QString::number(verdict->broken), verdict->why));
    // Whoever keeps the last hash elsewhere sees later whether the log was written anew.
    console.out << centre.number << u'\t' << verdict->lines << u" lines unbroken, the last is "_s
                << verdict->last << Qt::endl;
    return Done;
}

using PerCentre = int (*)(CentralStore &, const CentreEntry &, Console &);

int forCentres(const QCommandLineParser &parser, Console &console, PerCentre work)
{
    const auto store = openStore(parser, console);
    if (!store)
        return console.failed(sentence(store.failure()));
    auto centres = (*store)->centres.all();
    if (!centres)
        return console.failed(sentence(centres.failure()));
    if (parser.isSet(u"centre"_s)) {
        centres->removeIf(
            [&](const CentreEntry &entry) { return entry.number != parser.value(u"centre"_s); });
        if (centres->isEmpty())
            return console.failed(u"No centre has the number \"%1\"; \"centre list\" tells them."_s.arg(
                parser.value(u"centre"_s)));
    }
    int exit = Done;
    for (const CentreEntry &centre : *centres)
        exit = qMax(exit, work(**store, centre, console));
    return exit;
}

int list(const QCommandLineParser &parser, const QStringList &, Console &console)
{
    return forCentres(parser, console, printLines);
}

int verify(const QCommandLineParser &parser, const QStringList &, Console &console)
{
    return forCentres(parser, console, verifyLines);
}

} // namespace

Command auditListCommand()
{
    return {u"audit list"_s,
            u"[--centre NUMBER]"_s,
            u"Prints the audit log: centre, line, when, what, device, account, to whom, detail."_s,
            {centreOption},
            list};
}

Command auditVerifyCommand()
{
    return {
        u"audit verify"_s,
        u"[--centre NUMBER]"_s,
        u"Goes along the chain of the audit log and names the first line that was changed or is missing."_s,
        {centreOption},
        verify};
}

} // namespace sk::central
