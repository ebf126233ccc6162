// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/sync_run.h"
#include "sync/protocol/pages.h"
#include "tests/support/fake_centre.h"
#include "tests/support/scratch_store.h"

namespace sk::testing {

//! What came of a step: on the line, as it is heard.
struct Reply {
    Lane lane = Lane::Out;
    std::variant<wire::ChangeAnswers, QList<QByteArray>, Digest, SyncTrouble> content;
};

inline Reply replyTo(FakeCentre &centre, const SyncStep &step, int pageRows, const Authorship &desk = {})
{
    const auto pages = [&](QString after, bool all) -> Reply {
        QList<QByteArray> bodies;
        for (;;) {
            const auto page = centre.page(after, pageRows);
            if (const auto *trouble = std::get_if<SyncTrouble>(&page))
                return {Lane::In, *trouble};
            bodies.append(std::get<QByteArray>(page));
            const auto read = wire::pageFromJson(bodies.last());
            if (!all || !read->more)
                return {Lane::In, bodies};
            after = read->next;
        }
    };
    if (const auto *push = std::get_if<Push>(&step))
        return {Lane::Out, centre.push(push->batch, desk)};
    if (const auto *pull = std::get_if<Pull>(&step))
        return pages(pull->after, false);
    if (const auto *load = std::get_if<Load>(&step))
        return pages(load->after, true);
    return {Lane::In, centre.digest()};
}

inline void hear(SyncRun &run, const Reply &reply)
{
    if (const auto *answers = std::get_if<wire::ChangeAnswers>(&reply.content)) {
        run.onAnswers(*answers);
    } else if (const auto *digest = std::get_if<Digest>(&reply.content)) {
        run.onDigest(*digest);
    } else if (const auto *trouble = std::get_if<SyncTrouble>(&reply.content)) {
        run.onTrouble(reply.lane, *trouble);
    } else {
        for (const QByteArray &page : std::get<QList<QByteArray>>(reply.content))
            if (!run.onPage(page))
                return;
        run.onPagesEnd();
    }
}

//! A desk with a store of its own and a line to a centre that can be cut.
class FakeStation {
public:
    explicit FakeStation(FakeCentre &centre) : m_centre(&centre) { }

    //! Until both hold the same or something is in the way.
    SyncStanding sync()
    {
        SyncRun run(store.session(), SyncRun::Mode::Once, [] { return quint64(0); });
        for (int steps = 0; !run.isDone(); ++steps) {
            const auto step = run.next();
            if (step)
                perform(run, *step);
            if ((!step && !run.isDone()) || steps == 10'000)
                throw std::runtime_error("the machine stands still or runs in circles");
        }
        return run.standing();
    }

    void perform(SyncRun &run, const SyncStep &step)
    {
        const SyncTrouble broken{SyncTrouble::Kind::Offline, 0, {}};
        if (loseRequests > 0) {
            --loseRequests;
            run.onTrouble(laneOf(step), broken);
            return;
        }
        const Reply reply = replyTo(*m_centre, step, pageRows, knownAs);
        if (loseAnswers > 0) {
            --loseAnswers;
            run.onTrouble(laneOf(step), broken);
            return;
        }
        hear(run, reply);
    }

    Session &session() { return store.session(); }
    Database &db() { return store.session().database(); }
    template<typename Record>
    Record saved(const Record &record)
    {
        return store.saved(record);
    }
    template<typename Record>
    QList<Record> all()
    {
        QList<Record> records = *session().table<Record>().all();
        std::sort(records.begin(), records.end(),
                  [](const Record &a, const Record &b) { return a.id < b.id; });
        return records;
    }

    ScratchStore store;
    int loseRequests = 0; //!< this many calls never reach the centre
    int loseAnswers = 0; //!< this many do, and nobody hears the answer
    int pageRows = 50;
    Authorship knownAs; //!< what the centre tells others of this desk

private:
    FakeCentre *m_centre;
};

} // namespace sk::testing
