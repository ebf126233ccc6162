// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/belonging.h"

#include "models/domain/centre.h"
#include "models/domain/kinds.h"
#include "models/domain/number.h"
#include "models/domain/person.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString invented = u"invented"_s;

Failure conflict(const QString &detail)
{
    return {Failure::Kind::Conflict, detail};
}

//! Throws; for use inside Database::read.
bool holdsWork(Database &db)
{
    return db.prepare("SELECT 1 FROM outbox WHERE kind <> 'policy' LIMIT 1").next();
}

//! Work of before the first enrolment, on its way to its centre. Everything throws; for use inside
//! Database::write.
class Adoption {
public:
    Adoption(Session &session, const Enrolment &enrolment)
        : m_session(session), m_db(session.database()), m_enrolment(enrolment)
    {
    }

    void adopt(const QList<Centre> &own)
    {
        if (!own.isEmpty())
            rename(own.first().id.value);
        for (const KindInfo &info : allKinds()) {
            fill(info, u"centre"_s, m_enrolment.centre);
            static const std::array<QString, 4> atDepots{u"registration"_s, u"acceptance"_s, u"attachment"_s,
                                                         u"comparison"_s};
            if (std::ranges::find(atDepots, info.kind) != atDepots.end())
                fill(info, u"depot"_s, m_enrolment.depot);
            for (const QString &field : {u"number"_s, u"batch"_s})
                renumber(info, field);
        }
    }

private:
    //! The centre's own record bears the id that the central service knows it by; what stands in it here is
    //! merged with what stands there.
    void rename(const QUuid &own)
    {
        if (own == m_enrolment.centre)
            return;
        m_db.prepare("UPDATE centre SET id = ? WHERE id = ?").with(m_enrolment.centre, own).run();
        m_db.prepare("UPDATE outbox SET id = ? WHERE kind = 'centre' AND id = ?")
            .with(m_enrolment.centre, own)
            .run();
        m_db.prepare("UPDATE change_log SET id = ? WHERE kind = 'centre' AND id = ?")
            .with(m_enrolment.centre, own)
            .run();
        for (const KindInfo &info : allKinds())
            if (info.indexOf(u"centre") >= 0)
                m_db.prepare("UPDATE " + info.kind.toLatin1() + " SET centre = ? WHERE centre = ?")
                    .with(m_enrolment.centre, own)
                    .run();
    }

    void fill(const KindInfo &info, const QString &field, const QUuid &with)
    {
        if (info.indexOf(field) < 0 || with.isNull())
            return;
        const QByteArray column = field.toLatin1();
        m_db.prepare("UPDATE " + info.kind.toLatin1() + " SET " + column + " = ? WHERE " + column
                     + " IS NULL AND version = 0")
            .with(with)
            .run();
    }

    QString renumbered(const QString &text) const
    {
        auto number = readNumber(text);
        if (!number || !isBeforeEnrolment(*number))
            return text;
        // The letters are new and the counter of a day goes on, so that nobody else has this number.
        number->centre = m_enrolment.centreNumber;
        number->device = m_enrolment.letters;
        return written(*number);
    }

    void renumber(const KindInfo &info, const QString &field)
    {
        const qsizetype place = info.indexOf(field);
        if (place < 0 || info.types.at(place) != FieldType::Text)
            return;
        const QByteArray column = field.toLatin1();
        QList<std::pair<QUuid, QString>> given;
        auto row = m_db.prepare("SELECT id, " + column + " FROM " + info.kind.toLatin1()
                                + " WHERE version = 0 AND " + column + " LIKE '__-410000-00-%'");
        while (row.next())
            given.append({row.uuid(0), row.text(1)});
        const ChangeLog log(m_db);
        const ChangeLine who{m_session.now(), {}, u"enrolment"_s, {}, {}, {}, {}};
        for (const auto &[id, text] : std::as_const(given)) {
            m_db.prepare("UPDATE " + info.kind.toLatin1() + " SET " + column + " = ? WHERE id = ?")
                .with(renumbered(text), id)
                .run();
            log.renamed(info, id, place, {text, renumbered(text)}, who);
        }
    }

    Session &m_session;
    Database &m_db;
    const Enrolment &m_enrolment;
};

} // namespace

Result<> mayBelong(Session &session)
{
    return session.database().read([&]() -> Result<> {
        const auto before = enrolmentOf(session.database());
        const auto mark = session.settings().value(invented);
        const auto own = session.table<Centre>().count();
        if (!before || !mark || !own)
            return !before ? before.failure() : !mark ? mark.failure() : own.failure();
        if (before->isEnrolled())
            return {};
        if (!mark->isEmpty())
            return conflict(u"the store holds an invented centre"_s);
        return *own > 1 ? conflict(u"the store holds several centres"_s) : Result<>();
    });
}

Result<> mayBelongTo(Session &session, const Enrolment &enrolment)
{
    return session.database().read([&]() -> Result<> {
        if (const auto may = mayBelong(session); !may)
            return may;
        const auto before = enrolmentOf(session.database());
        const auto own = session.table<Centre>().all();
        if (!before || !own)
            return before ? own.failure() : before.failure();
        if (before->isEnrolled())
            return before->centre == enrolment.centre ? Result<>()
                                                      : conflict(u"the store belongs to another centre"_s);
        if (enrolment.role == std::get<QString>(toValue(Role::HeadOffice)) && holdsWork(session.database()))
            return conflict(u"head office keeps no centre's work"_s);
        const bool isAnother = !own->isEmpty() && !own->first().number.isEmpty()
            && own->first().number != enrolment.centreNumber;
        return isAnother ? conflict(u"the store holds the work of another centre"_s) : Result<>();
    });
}

Result<> belongTo(Session &session, const Enrolment &enrolment)
{
    return session.database().write([&]() -> Result<> {
        if (const auto may = mayBelongTo(session, enrolment); !may)
            return may;
        const auto before = enrolmentOf(session.database());
        const auto own = session.table<Centre>().all();
        if (!before || !own)
            return before ? own.failure() : before.failure();
        if (before->isEnrolled()) {
            if (const auto begun = session.repair().begin(); !begun)
                return begun;
        } else {
            Adoption(session, enrolment).adopt(*own);
            for (const KindInfo &info : allKinds())
                session.recorder().tell({info.kind, {}});
        }
        return setEnrolment(session.database(), enrolment);
    });
}

Result<> markAsInvented(Session &session)
{
    return session.settings().set(invented, u"yes"_s);
}

} // namespace sk
