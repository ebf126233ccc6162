// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/courier_office.h"

#include "sync/courier/courier_reader.h"
#include "sync/courier/courier_writer.h"
#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace sk::central {

using courier::Part;
using courier::Trouble;

namespace {

//! Everything in it can be read: nothing of a file that breaks off in the middle is ever pushed.
Result<> isReadable(const Part &part)
{
    if (part.kind == Part::Kind::Cursor && !Cursor::fromText(QString::fromUtf8(part.text)))
        return Failure{Failure::Kind::Corrupt, u"the cursor"_s};
    if (part.kind != Part::Kind::Changes)
        return {};
    const auto batch = wire::changeBatchFromJson(part.text);
    return batch ? Result<>() : batch.failure();
}

void count(const wire::ChangeAnswers &answers, CourierTaken &taken)
{
    taken.changes += answers.answers.size();
    for (const wire::Answer &answer : answers.answers) {
        taken.accepted += std::holds_alternative<wire::Accepted>(answer.outcome) ? 1 : 0;
        taken.clashes += std::holds_alternative<wire::Clash>(answer.outcome) ? 1 : 0;
        taken.refused += std::holds_alternative<wire::Refused>(answer.outcome) ? 1 : 0;
    }
}

//! Reads one file and writes its answer.
class Office {
public:
    Office(CentralStore &store, const Caller &caller, courier::Writer &writer, CourierTaken &taken)
        : m_store(store), m_caller(caller), m_writer(writer), m_taken(taken)
    {
    }

    Result<> take(const Part &part)
    {
        if (part.kind == Part::Kind::Cursor)
            m_start = part.text;
        return part.kind == Part::Kind::Changes ? push(part.text) : Result<>();
    }

    //! After the last part: what the desktop has not seen.
    Result<> tell()
    {
        Cursor cursor = *Cursor::fromText(QString::fromUtf8(m_start));
        QByteArray start = m_start; // as the desktop wrote it, which looks for it
        for (bool more = true; more;) {
            const auto page
                = m_store.pages.after(m_caller, cursor, wire::limits::usualRowsPerPage, Pages::Authors::Told);
            if (!page && page.failure().kind == Failure::Kind::Conflict)
                return m_writer.add(Part::Kind::Anew, {});
            if (!page)
                return page.failure();
            if (const auto put = m_writer.add(Part::Kind::Cursor, start); !put)
                return put;
            if (const auto put = m_writer.add(Part::Kind::Page, page->json); !put)
                return put;
            cursor = page->next;
            start = cursor.text().toUtf8();
            more = page->more;
        }
        if (const auto put = m_writer.add(Part::Kind::Cursor, start); !put)
            return put;
        const auto digest = m_store.pages.digest(m_caller);
        return digest ? m_writer.add(Part::Kind::Sums, wire::toJson(*digest)) : digest.failure();
    }

private:
    Result<> push(const QByteArray &json)
    {
        const auto batch = wire::changeBatchFromJson(json);
        if (!batch)
            return batch.failure();
        const auto pushed = m_store.changes.push(m_caller, *batch);
        if (!pushed)
            return pushed.failure();
        m_taken.isNew = m_taken.isNew || pushed->version > 0;
        count(pushed->answers, m_taken);
        return m_writer.add(Part::Kind::Answers, wire::toJson(pushed->answers));
    }

    CentralStore &m_store;
    const Caller &m_caller;
    courier::Writer &m_writer;
    CourierTaken &m_taken;
    QByteArray m_start; //!< where the desktop stood
};

Trouble strangerIn(const courier::Header &header, const Result<Enrolments::CourierDevice> &device)
{
    if (header.way != courier::Way::ToCentre)
        return Trouble::WrongWay;
    if (!device)
        return device.failure().kind == Failure::Kind::Refused ? Trouble::OtherDevice : Trouble::Storage;
    if (CentreId::fromText(device->caller.centre).value != header.centre)
        return Trouble::OtherCentre;
    return device->key.isEmpty() ? Trouble::NoKeys : Trouble::None;
}

Result<> answered(CentralStore &store, const Caller &caller, const courier::Seals &seals, QIODevice &from,
                  QIODevice &answer, CourierTaken &taken)
{
    const auto front = courier::frontOf(from);
    if (!front)
        return front.failure();
    courier::Header header = front->header;
    header.way = courier::Way::ToDesk;
    header.madeAt = store.now();
    courier::Reader reader(from, *front, seals.in);
    courier::Writer writer(answer, header, seals.out);
    Office office(store, caller, writer, taken);
    for (;;) {
        const auto part = reader.next();
        if (!part)
            return part.failure();
        if (!*part)
            break;
        if (const auto done = office.take(**part); !done)
            return done;
    }
    if (const auto told = office.tell(); !told)
        return told;
    return writer.finish();
}

//! Pushes what a revoked device wrote while it was trusted.
Result<> takeLast(CentralStore &store, const Enrolments::CourierDevice &device, const courier::Seals &seals,
                  QIODevice &from, CourierTaken &taken)
{
    const auto front = courier::frontOf(from);
    if (!front)
        return front.failure();
    courier::Reader reader(from, *front, seals.in);
    for (;;) {
        const auto part = reader.next();
        if (!part)
            return part.failure();
        if (!*part)
            return {};
        if ((*part)->kind != Part::Kind::Changes)
            continue;
        auto batch = wire::changeBatchFromJson((*part)->text);
        if (!batch)
            return batch.failure();
        const auto late = batch->changes.removeIf(
            [&](const wire::Change &change) { return change.at > device.revokedAt; });
        const auto pushed = store.changes.push(device.caller, *batch);
        if (!pushed)
            return pushed.failure();
        count(pushed->answers, taken);
        taken.changes += late;
        taken.refused += late;
        taken.isNew = taken.isNew || pushed->version > 0;
    }
}

Result<> told(CentralStore &store, const CourierTaken &taken, const QString &sort)
{
    const QString detail = u"%1: %2 changes, %3 accepted, %4 clashes, %5 refused"_s.arg(sort)
                               .arg(taken.changes)
                               .arg(taken.accepted)
                               .arg(taken.clashes)
                               .arg(taken.refused);
    const QString centre = taken.header.centre.toString(QUuid::WithoutBraces);
    return store.audit.tell(centre, {}, Audited::Courier, taken.header.device.toString(QUuid::WithoutBraces),
                            detail);
}

//! What a file needs to be opened.
struct Opened {
    Enrolments::CourierDevice device;
    courier::Seals seals;
};

//! The whole file is sound and for us; else `taken` says why not.
std::optional<Opened> opened(CentralStore &store, QIODevice &from, Enrolments::Revoked revoked,
                             CourierTaken &taken)
{
    const auto failed = [&taken](const Failure &failure) {
        taken.trouble = courier::troubleOf(failure);
        taken.detail = failure.detail;
        return std::nullopt;
    };
    const auto front = courier::frontOf(from);
    if (!front)
        return failed(front.failure());
    taken.header = front->header;
    const auto device
        = store.enrolments.courierDevice(front->header.device.toString(QUuid::WithoutBraces), revoked);
    taken.trouble = strangerIn(front->header, device);
    if (taken.trouble != Trouble::None)
        return std::nullopt;
    const auto keys = store.enrolments.courierKeys();
    if (!keys)
        return failed(keys.failure());
    const auto seals = courier::sealsOfCentre(*keys, device->key);
    if (!seals) {
        taken.trouble = Trouble::NoKeys;
        return std::nullopt;
    }
    if (const auto whole = courier::isWhole(from, seals->in, isReadable); !whole)
        return failed(whole.failure());
    return Opened{*device, *seals};
}

CourierTaken ended(CentralStore &store, CourierTaken taken, Result<> done, const QString &sort)
{
    if (done)
        done = told(store, taken, sort);
    if (done)
        return taken;
    taken.trouble = courier::troubleOf(done.failure());
    taken.detail = done.failure().detail;
    return taken;
}

} // namespace

CourierTaken takeCourier(CentralStore &store, QIODevice &from, QIODevice &answer)
{
    CourierTaken taken;
    const auto file = opened(store, from, Enrolments::Revoked::Refused, taken);
    if (!file)
        return taken;
    const auto done = answered(store, file->device.caller, file->seals, from, answer, taken);
    return ended(store, taken, done, u"taken"_s);
}

CourierTaken takeLastCourier(CentralStore &store, QIODevice &from)
{
    CourierTaken taken;
    const auto file = opened(store, from, Enrolments::Revoked::Told, taken);
    if (!file)
        return taken;
    if (!file->device.revokedAt.isValid()) { // its file has an answer, which this would keep from it
        taken.trouble = Trouble::OtherDevice;
        return taken;
    }
    const auto done = takeLast(store, file->device, file->seals, from, taken);
    return ended(store, taken, done, u"from revoked"_s);
}

} // namespace sk::central
