// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/leaving_centre.h"

#include "app/desktop/failure_words.h"
#include "app/naming/courier_words.h"
#include "app/naming/record_names.h"
#include "models/store/people_here.h"
#include "models/store/waiting.h"
#include "sync/courier/courier_desk.h"
#include "sync/secrets/kept_sign_in.h"
#include "sync/transport/syncer.h"

#include <QDir>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int patienceMs = 500;

QString deviceKey(const Enrolment &enrolment)
{
    return enrolment.device.toString(QUuid::WithoutBraces);
}

//! What stands beside the store and holds records: copies of it, files, drafts.
void removeCopies(const QString &folder)
{
    const QDir dir(folder);
    for (const QFileInfo &info :
         dir.entryInfoList({u"store-*.sqlite*"_s, u"restoring.sqlite*"_s}, QDir::Files))
        QFile::remove(info.filePath());
    for (const QString &name : {u"store.files"_s, u"drafts"_s})
        QDir(dir.filePath(name)).removeRecursively();
}

} // namespace

LeavingCentre::LeavingCentre(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

void LeavingCentre::fail(const QString &sentence)
{
    m_busy = false;
    Q_EMIT failed(sentence);
}

void LeavingCentre::leave(Farewell::Why why)
{
    if (m_busy)
        return;
    m_busy = true;
    m_why = why;
    m_desk.syncer.stop();
    begin();
}

void LeavingCentre::begin()
{
    if (m_desk.worker.isBusy()) {
        m_desk.worker.cancel();
        return QTimer::singleShot(patienceMs, this, &LeavingCentre::begin);
    }
    const auto enrolment = enrolmentOf(m_desk.session().database());
    const auto accounts = accountsHere(m_desk.session());
    if (!enrolment || !accounts)
        return fail(sentenceOf(enrolment ? accounts.failure() : enrolment.failure()));
    m_enrolment = *enrolment;
    m_accounts = *accounts;
    m_desk.secrets.read(courier::nameOfKeys(deviceKey(m_enrolment)), this,
                        [this](const Result<QString> &text) { seal(text ? *text : QString()); });
}

void LeavingCentre::seal(const QString &keys)
{
    Session &session = m_desk.session();
    const auto waiting = waitingIn(session.database());
    if (!waiting)
        return fail(sentenceOf(waiting.failure()));
    Farewell farewell{.why = m_why, .at = session.now()};
    if (!m_enrolment.centre.isNull())
        farewell.centre = recordName(session, u"centre"_s, m_enrolment.centre);
    farewell.unsent = waiting->changes;
    if (farewell.unsent == 0)
        return wipe(farewell);
    const auto own = courier::DeskKeys::fromText(keys);
    if (!own)
        return fail(sk::sentenceOf(courier::Trouble::NoKeys));
    const QString moment = session.now().toString(u"yyyyMMdd-HHmmss"_s);
    farewell.file = QDir(m_desk.store.folder()).filePath(u"for-centre-unsent-%1.courier"_s.arg(moment));
    QSaveFile file(farewell.file); // whole or not at all
    courier::Written written;
    if (file.open(QIODevice::WriteOnly))
        written = courier::writeForCentre(session, *own, file, [](qint64, qint64) { return true; });
    else
        written.trouble = courier::Trouble::CannotWrite;
    if (written.trouble == courier::Trouble::None && !file.commit())
        written.trouble = courier::Trouble::CannotWrite;
    if (written.trouble != courier::Trouble::None)
        return fail(sk::sentenceOf(written.trouble));
    QFile::setPermissions(farewell.file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    wipe(farewell);
}

void LeavingCentre::wipe(const Farewell &farewell)
{
    if (const auto wiped = sk::wipe(m_desk.store, farewell); !wiped)
        return fail(sentenceOf(wiped.failure()));
    removeCopies(m_desk.store.folder());
    forgetKeys();
    m_busy = false;
    Q_EMIT left();
}

void LeavingCentre::forgetKeys()
{
    const auto ignore = [](const Result<> &) {};
    m_desk.secrets.remove(deviceKey(m_enrolment), this, ignore);
    m_desk.secrets.remove(courier::nameOfKeys(deviceKey(m_enrolment)), this, ignore);
    for (const QString &account : std::as_const(m_accounts))
        m_desk.secrets.remove(nameOfSignIn(m_enrolment.device, account), this, ignore);
}

} // namespace sk
