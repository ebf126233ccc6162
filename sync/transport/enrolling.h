// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "sync/courier/courier_keys.h"
#include "sync/secrets/secrets.h"
#include "sync/transport/central_line.h"

namespace sk {

//! Makes this store a device of a centre with a one-time code: the token goes into the keychain, everything
//! else into the store. To be used on the main thread.
class Enrolling : public QObject {
    Q_OBJECT
public:
    struct Wish {
        CentralAddress address;
        QString code; //!< as typed
        QString deviceName; //!< what people call this computer
    };

    Enrolling(Session &session, Secrets &secrets, QObject *parent = nullptr);

    //! One at a time. The keychain is tried before the code is spent.
    void start(const Wish &wish);

Q_SIGNALS:
    void enrolled(const sk::Enrolment &enrolment);
    void failed(const sk::SyncTrouble &trouble);

private:
    void tryKeychain();
    void ask();
    void keep(const wire::EnrolmentAnswer &answer);
    void keepToken(const Enrolment &enrolment, const QString &token);
    void store(const Enrolment &enrolment);
    void fail(SyncTrouble::Kind kind, const QString &detail);
    void refuse(const Failure &failure);

    Session &m_session;
    Secrets &m_secrets;
    Wish m_wish;
    Enrolment m_before;
    courier::Keys m_courier;
    std::unique_ptr<CentralLine> m_line;
};

//! The same for programs that have nothing else to do meanwhile.
std::variant<Enrolment, SyncTrouble> enrolNow(Session &session, Secrets &secrets,
                                              const Enrolling::Wish &wish);

} // namespace sk
