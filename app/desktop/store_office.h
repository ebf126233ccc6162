// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "views/registrations/registration_office.h"

namespace sk {

//! Answers the registration screens from the store.
class StoreOffice : public RegistrationOffice {
public:
    using Words = std::function<QString(const Failure &)>;

    //! Session and reference must outlive it.
    StoreOffice(Session &session, const Reference &reference, Words words);

    Result<Registration> begun() override;
    Result<std::optional<Registration>> find(const RegistrationId &id) override;
    Result<QList<Twin>> twinsOf(const Registration &registration) override;
    Result<QStringList> recentTexts(const QString &field) override;
    Result<Registration> filled(const Registration &registration, const QString &field) override;
    Result<QList<ChangeLine>> historyOf(const RegistrationId &id) override;
    Result<QList<Acceptance>> acceptancesOf(const RegistrationId &id) override;
    Result<QList<Depot>> depots() override;
    Result<QList<Person>> people() override;
    Result<std::optional<Person>> electrician(const QString &certificate) override;
    Result<QList<Registration>> enter(const QList<Registration> &registrations) override;
    Result<Changed> change(const Registration &opened, const Registration &edited) override;
    Result<QList<Barred>> barred(const QList<RegistrationId> &ids) override;
    Result<Accepted> accept(const QList<RegistrationId> &ids, const Acceptance &sheet) override;
    Result<Accepted> correct(const AcceptanceId &mistaken, const Acceptance &sheet) override;
    Result<> handOverCards(const QList<RegistrationId> &ids) override;
    QString sentenceOf(const Failure &failure) override;

private:
    Session &m_session;
    const Reference &m_reference;
    Words m_words;
};

} // namespace sk
