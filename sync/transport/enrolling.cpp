// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/enrolling.h"

#include "models/store/belonging.h"
#include "sync/transport/tls.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString trialKey = u"enrolment-trial"_s;

QString keyOf(const Enrolment &enrolment)
{
    return enrolment.device.toString(QUuid::WithoutBraces);
}

} // namespace

Enrolling::Enrolling(Session &session, Secrets &secrets, QObject *parent)
    : QObject(parent), m_session(session), m_secrets(secrets)
{
    qRegisterMetaType<Enrolment>();
    qRegisterMetaType<SyncTrouble>();
}

void Enrolling::fail(SyncTrouble::Kind kind, const QString &detail)
{
    Q_EMIT failed({kind, 0, detail});
}

void Enrolling::refuse(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Conflict)
        return fail(SyncTrouble::Kind::OtherCentre, failure.detail);
    const SyncTrouble trouble = troubleOfStore(failure);
    fail(trouble.kind, trouble.detail);
}

void Enrolling::start(const Wish &wish)
{
    m_wish = wish;
    if (!urlOf(wish.address) || !tlsFor(wish.address))
        return fail(SyncTrouble::Kind::BadAddress, wish.address.url);
    const auto before = enrolmentOf(m_session.database());
    if (!before)
        return fail(SyncTrouble::Kind::Storage, before.failure().detail);
    m_before = *before;
    // Before the code is spent, as far as it can be known.
    if (const auto may = mayBelong(m_session); !may)
        return refuse(may.failure());
    tryKeychain();
}

void Enrolling::tryKeychain()
{
    // The code works once. Better to learn now that nobody can keep what it buys.
    m_secrets.write(trialKey, u"trial"_s, this, [this](const Result<> &written) {
        if (!written)
            return fail(SyncTrouble::Kind::NoToken, written.failure().detail);
        m_secrets.remove(trialKey, this, [this](const Result<> &) { ask(); });
    });
}

void Enrolling::ask()
{
    m_line = std::make_unique<CentralLine>(m_wish.address, QString());
    m_courier = courier::newKeys();
    m_line->enrol({m_wish.code, m_wish.deviceName, courier::textOf(m_courier.open)},
                  [this](const std::variant<wire::EnrolmentAnswer, SyncTrouble> &answer) {
                      if (const auto *trouble = std::get_if<SyncTrouble>(&answer))
                          Q_EMIT failed(*trouble);
                      else
                          keep(std::get<wire::EnrolmentAnswer>(answer));
                  });
}

void Enrolling::keep(const wire::EnrolmentAnswer &answer)
{
    const Enrolment enrolment{urlOf(m_wish.address)->toString(),
                              answer.device,
                              answer.letters,
                              answer.centre.value,
                              answer.centreNumber,
                              answer.depot.value,
                              std::get<QString>(toValue(answer.role)),
                              QString::fromUtf8(m_wish.address.authority)};
    // Records of one centre in another one: nobody could ever take them apart again.
    if (const auto may = mayBelongTo(m_session, enrolment); !may)
        return refuse(may.failure());
    const auto centre = courier::keyFrom(answer.courierKey);
    if (!centre) // of a service without courier files
        return keepToken(enrolment, answer.token);
    m_secrets.write(courier::nameOfKeys(keyOf(enrolment)), courier::DeskKeys{m_courier, *centre}.text(), this,
                    [this, enrolment, token = answer.token](const Result<> &written) {
                        if (written)
                            keepToken(enrolment, token);
                        else
                            fail(SyncTrouble::Kind::NoToken, written.failure().detail);
                    });
}

void Enrolling::keepToken(const Enrolment &enrolment, const QString &token)
{
    m_secrets.write(keyOf(enrolment), token, this, [this, enrolment](const Result<> &written) {
        if (written)
            store(enrolment);
        else
            fail(SyncTrouble::Kind::NoToken, written.failure().detail);
    });
}

void Enrolling::store(const Enrolment &enrolment)
{
    const auto kept = belongTo(m_session, enrolment);
    const auto ignore = [](const Result<> &) {};
    if (!kept) {
        m_secrets.remove(keyOf(enrolment), this, ignore);
        m_secrets.remove(courier::nameOfKeys(keyOf(enrolment)), this, ignore);
        return refuse(kept.failure());
    }
    if (m_before.isEnrolled() && m_before.device != enrolment.device) {
        m_secrets.remove(keyOf(m_before), this, ignore);
        m_secrets.remove(courier::nameOfKeys(keyOf(m_before)), this, ignore);
    }
    Q_EMIT enrolled(enrolment);
}

std::variant<Enrolment, SyncTrouble> enrolNow(Session &session, Secrets &secrets, const Enrolling::Wish &wish)
{
    Enrolling enrolling(session, secrets);
    QEventLoop loop;
    std::optional<std::variant<Enrolment, SyncTrouble>> outcome;
    QObject::connect(&enrolling, &Enrolling::enrolled, &loop, [&](const Enrolment &enrolment) {
        outcome = enrolment;
        loop.quit();
    });
    QObject::connect(&enrolling, &Enrolling::failed, &loop, [&](const SyncTrouble &trouble) {
        outcome = trouble;
        loop.quit();
    });
    enrolling.start(wish);
    if (!outcome)
        loop.exec();
    return *outcome;
}

} // namespace sk
