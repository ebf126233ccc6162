// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/near_line.h"

namespace sk::testing {

namespace {

constexpr int pageRows = 7;
constexpr int changesTogether = 3; // few, so that the next ones are made ready meanwhile
constexpr int mostSteps = 10'000;

} // namespace

SyncStanding NearLine::sync(Session &session, const Luck &luck) const
{
    SyncRun run(
        session, SyncRun::Mode::Once, [] { return quint64(0); }, changesTogether);
    for (int steps = 0; !run.isDone() && steps < mostSteps; ++steps)
        if (const auto step = run.next())
            perform(run, *step, luck);
    return run.standing();
}

bool NearLine::page(SyncRun &run, QString &after, bool &more) const
{
    const auto written = m_centre.pages.after(m_caller, *central::Cursor::fromText(after), pageRows,
                                              central::Pages::Authors::Told);
    if (!written) {
        run.onTrouble(Lane::In, {SyncTrouble::Kind::CentreBehind, 0, {}});
        return false;
    }
    after = written->next.text();
    more = written->more;
    return run.onPage(written->json);
}

void NearLine::perform(SyncRun &run, const SyncStep &step, const Luck &luck) const
{
    const SyncTrouble broken{SyncTrouble::Kind::Offline, 0, {}};
    if (!luck())
        return run.onTrouble(laneOf(step), broken);
    if (const auto *push = std::get_if<Push>(&step)) {
        const auto pushed = m_centre.changes.push(m_caller, push->batch);
        return luck() ? run.onAnswers(pushed->answers) : run.onTrouble(Lane::Out, broken);
    }
    if (std::holds_alternative<Compare>(step))
        return run.onDigest(*m_centre.pages.digest(m_caller));
    const auto *pull = std::get_if<Pull>(&step);
    QString after = pull ? pull->after : std::get<Load>(step).after;
    for (bool more = true; more;) {
        if (!page(run, after, more))
            return;
        if (pull)
            break;
        if (more && !luck())
            return run.onTrouble(Lane::In, broken);
    }
    run.onPagesEnd();
}

} // namespace sk::testing
