// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier/courier_desk.h"

#include "models/store/digest.h"
#include "sync/courier/courier_reader.h"
#include "sync/courier/courier_writer.h"
#include "sync/engine/outgoing.h"
#include "sync/engine/page_taking.h"
#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::courier {

namespace {

const QString writtenSetting = u"courier.written"_s; // the sequence of the last file written
const QString readSetting = u"courier.read"_s; // files before this one are older than what was read
const QString clockSetting = u"sync.clock_offset"_s;

const Failure stopped{Failure::Kind::Cancelled, u"a person stopped it"_s};

qint64 numberIn(Session &session, const QString &name)
{
    const auto text = session.settings().value(name);
    return text ? text->toLongLong() : 0;
}

Result<> note(Session &session, const QString &name, qint64 number)
{
    return session.settings().set(name, QString::number(number));
}

//! The header of the file that is written next; its number is taken.
Result<Header> nextHeader(Session &session)
{
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return enrolment.failure();
    const qint64 sequence = numberIn(session, writtenSetting) + 1;
    if (const auto noted = note(session, writtenSetting, sequence); !noted)
        return noted.failure();
    return Header{Way::ToCentre, enrolment->device, enrolment->centre, sequence, session.now()};
}

Result<qint64> writeChanges(Session &session, Writer &writer, const Tell &tell)
{
    Outgoing outgoing(session);
    qint64 changes = 0;
    for (qint64 sequence = 0;;) {
        const auto batch = outgoing.nextAfter(sequence, numberIn(session, clockSetting));
        if (!batch)
            return batch.failure();
        if (!*batch)
            return changes;
        if (const auto put = writer.add(Part::Kind::Changes, wire::toJson(**batch)); !put)
            return put.failure();
        changes += (*batch)->changes.size();
        if (!tell(changes, 0))
            return stopped;
    }
}

//! Takes the parts of one answer into the store.
class Taking {
public:
    Taking(Session &session, const Header &header, Brought &brought)
        : m_session(session)
        , m_brought(brought)
        , m_outgoing(session)
        , m_read(numberIn(session, readSetting))
        , m_isOld(header.sequence < m_read)
    {
    }

    Result<> take(const Part &part)
    {
        switch (part.kind) {
        case Part::Kind::Answers:
            return takeAnswers(part.text);
        case Part::Kind::Cursor:
            m_start = QString::fromUtf8(part.text);
            return follow();
        case Part::Kind::Page:
            return m_follows ? takePart(part.text) : Result<>();
        case Part::Kind::Sums:
            m_sums = part.text;
            return {};
        case Part::Kind::Anew:
            m_brought.anew = true;
            return beginAnew();
        case Part::Kind::Changes:
            break;
        }
        return {};
    }
    //! After the last part.
    Result<> finish(const Header &header)
    {
        m_brought.apart = !m_followed && header.sequence > m_read && !m_brought.anew;
        if (m_isOld || m_brought.anew || !m_followed)
            return {};
        if (const auto noted = note(m_session, readSetting, header.sequence); !noted || !m_isComplete)
            return noted;
        const auto repairing = m_session.repair().isUnderWay();
        if (!repairing)
            return repairing.failure();
        if (*repairing)
            if (const auto done = m_session.repair().finish(); !done)
                return done;
        return compare(*repairing);
    }

private:
    Result<> takeAnswers(const QByteArray &json)
    {
        const auto answers = wire::changeAnswersFromJson(json);
        if (!answers)
            return answers.failure();
        const auto late = m_outgoing.onLateAnswers(*answers);
        if (!late)
            return late.failure();
        m_brought.accepted += late->accepted;
        m_brought.refused += late->refused;
        return {};
    }

    Result<> follow()
    {
        const auto cursor = m_session.ledger().cursor();
        if (!cursor)
            return cursor.failure();
        m_follows = !m_isOld && *cursor == m_start;
        m_followed = m_followed || m_follows;
        return {};
    }

    Result<> takePart(const QByteArray &page)
    {
        Ledger ledger = m_session.ledger();
        const auto taken = takePage(ledger, page, Ledger::Telling::AtOnce);
        if (const auto *trouble = std::get_if<SyncTrouble>(&taken))
            return Failure{trouble->kind == SyncTrouble::Kind::NotUnderstood ? Failure::Kind::Corrupt
                                                                             : Failure::Kind::Storage,
                           trouble->detail};
        m_brought.rows += std::get<PageTaken>(taken).taken.rows;
        m_isComplete = !std::get<PageTaken>(taken).more;
        return {};
    }

    //! As the end check over a line: only at the same cursor, and a repair is tried once.
    Result<> compare(bool wasRepaired)
    {
        const auto there = m_sums.isEmpty() ? Result<Digest>(Digest{}) : wire::digestFromJson(m_sums);
        auto here = digestOf(m_session.database());
        if (!there || !here)
            return there ? here.failure() : there.failure();
        if (m_sums.isEmpty() || here->at != there->at)
            return {};
        const auto byName = [](QList<KindDigest> kinds) {
            std::ranges::sort(kinds, {}, &KindDigest::kind);
            return kinds;
        };
        if (byName(here->kinds) == byName(there->kinds)) {
            m_brought.sums = Brought::Sums::Equal;
            return {};
        }
        m_brought.sums = wasRepaired ? Brought::Sums::StillDiffer : Brought::Sums::Differ;
        return wasRepaired ? Result<>() : beginAnew();
    }

    Result<> beginAnew()
    {
        const auto repairing = m_session.repair().isUnderWay();
        if (!repairing)
            return repairing.failure();
        if (m_isOld || *repairing) {
            m_brought.anew = false;
            return {};
        }
        // Answers to files written before this moment show the centre as it was before.
        if (const auto noted = note(m_session, readSetting, numberIn(m_session, writtenSetting) + 1); !noted)
            return noted;
        return m_session.repair().begin();
    }

    Session &m_session;
    Brought &m_brought;
    Outgoing m_outgoing;
    QString m_start;
    QByteArray m_sums;
    qint64 m_read;
    bool m_isOld; //!< a later one was read already
    bool m_follows = false; //!< the page at hand begins where this store stands
    bool m_followed = false;
    bool m_isComplete = false;
};

Trouble strangerIn(Session &session, const Header &header)
{
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return Trouble::Storage;
    if (header.centre != enrolment->centre)
        return Trouble::OtherCentre;
    if (header.device != enrolment->device)
        return Trouble::OtherDevice;
    return header.way == Way::ToDesk ? Trouble::None : Trouble::WrongWay;
}

Brought failed(Brought brought, const Failure &failure)
{
    brought.trouble = troubleOf(failure);
    brought.detail = failure.detail;
    return brought;
}

//! Pages and answers that cannot be read are found before anything is changed.
Result<> isReadable(const Part &part)
{
    if (part.kind == Part::Kind::Sums) {
        const auto digest = wire::digestFromJson(part.text);
        return digest ? Result<>() : digest.failure();
    }
    if (part.kind != Part::Kind::Answers)
        return {};
    const auto answers = wire::changeAnswersFromJson(part.text);
    return answers ? Result<>() : answers.failure();
}

} // namespace

Written writeForCentre(Session &session, const DeskKeys &keys, QIODevice &to, const Tell &tell)
{
    const auto failure = [](const Failure &why) { return Written{troubleOf(why), why.detail, 0}; };
    const auto seals = sealsOfDesk(keys);
    if (!seals)
        return {Trouble::NoKeys, u"the keys are no good"_s, 0};
    const auto header = nextHeader(session);
    const auto cursor = session.ledger().cursor();
    const auto repairing = session.repair().isUnderWay();
    if (!header)
        return failure(header.failure());
    if (!cursor || !repairing)
        return failure(cursor ? repairing.failure() : cursor.failure());
    Writer writer(to, *header, seals->out);
    if (const auto put = writer.add(Part::Kind::Cursor, cursor->toUtf8()); !put)
        return failure(put.failure());
    // During a repair nobody knows yet what the centre lost; the machine over the line waits too.
    const auto changes = *repairing ? Result<qint64>(0) : writeChanges(session, writer, tell);
    if (!changes)
        return failure(changes.failure());
    if (const auto done = writer.finish(); !done)
        return failure(done.failure());
    return {Trouble::None, {}, *changes};
}

Brought readFromCentre(Session &session, const DeskKeys &keys, QIODevice &from, const Tell &tell)
{
    Brought brought;
    const auto seals = sealsOfDesk(keys);
    if (!seals)
        return {Trouble::NoKeys, u"the keys are no good"_s};
    const auto front = frontOf(from);
    if (!front)
        return failed(brought, front.failure());
    if (const Trouble trouble = strangerIn(session, front->header); trouble != Trouble::None)
        return {trouble};
    if (const auto whole = isWhole(from, seals->in, isReadable); !whole)
        return failed(brought, whole.failure());
    const auto again = frontOf(from);
    if (!again)
        return failed(brought, again.failure());
    Reader reader(from, *again, seals->in);
    Taking taking(session, front->header, brought);
    for (;;) {
        const auto part = reader.next();
        if (!part)
            return failed(brought, part.failure());
        if (!*part)
            break;
        if (const auto taken = taking.take(**part); !taken)
            return failed(brought, taken.failure());
        if (!tell(from.pos(), from.size()))
            return failed(brought, stopped);
    }
    if (const auto finished = taking.finish(front->header); !finished)
        return failed(brought, finished.failure());
    return brought;
}

} // namespace sk::courier
