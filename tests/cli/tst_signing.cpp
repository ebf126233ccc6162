// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_here.h"
#include "models/store/seat.h"
#include "sync/secrets/file_secrets.h"
#include "sync/secrets/kept_sign_in.h"
#include "sync/secrets/password_verifier.h"
#include "tests/support/scratch_store.h"
#include "tests/support/terminal.h"

#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::Said;
using testing::ScratchStore;

namespace {

//! A desk of a centre nobody answers at, where Li signed in some days ago.
struct Desk {
    Desk() : secretsFile(scratch.folder() + u"/secrets"_s)
    {
        const QUuid device = QUuid::createUuid();
        Session &session = scratch.session();
        FileSecrets secrets(secretsFile);
        const KeptSignIn kept{.account = u"li"_s,
                              .person = {QUuid::createUuid()},
                              .name = u"李晓静"_s,
                              .role = Role::Dispatcher,
                              .verifier = password::verifierOf(u"correct horse"_s, password::Cost::Cheapest),
                              .signedInAt = QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC)};
        if (!setEnrolment(session.database(), {.url = u"https://127.0.0.1:9"_s, .device = device})
            || !setPeopleSignIn(session, true)
            || !writeNow(secrets, device.toString(QUuid::WithoutBraces), u"token"_s, 1s)
            || !writeNow(secrets, nameOfSignIn(device, u"li"_s), kept.text(), 1s))
            qFatal("no desk");
        scratch.close();
    }
    Said say(const QStringList &words, const QString &typed = {})
    {
        return testing::type(QStringList{u"--store"_s, scratch.folder()} + words, typed);
    }
    Said signIn(const QString &password)
    {
        return say(
            {u"sign-in"_s, u"--account"_s, u"Li"_s, u"--password-stdin"_s, u"--secrets"_s, secretsFile},
            password + u'\n');
    }

    ScratchStore scratch;
    QString secretsFile;
};

} // namespace

//! Who works at the command line.
class CliSigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSignsInIsWhoWrites()
    {
        Desk desk;
        QCOMPARE(desk.say({u"whoami"_s}).exit, 3);
        const Said in = desk.signIn(u"correct horse"_s);
        QVERIFY2(in.exit == 0, qPrintable(in.err));
        QVERIFY2(in.out.contains(u"李晓静"_s), qPrintable(in.out));
        const Said who = desk.say({u"whoami"_s, u"--format"_s, u"json"_s});
        QCOMPARE(who.json().value(u"account"_s).toString(), u"li"_s);
        QCOMPARE(who.json().value(u"role"_s).toString(), u"dispatcher"_s);
        desk.scratch.reopen();
        QCOMPARE(desk.scratch.session().author().name, u"李晓静"_s);
        desk.scratch.close();
        QCOMPARE(desk.say({u"sign-out"_s}).exit, 0);
        QCOMPARE(desk.say({u"whoami"_s}).exit, 3);
    }

    void aWrongPasswordDoesNotGetIn()
    {
        Desk desk;
        const Said in = desk.signIn(u"guess"_s);
        QCOMPARE(in.exit, 1);
        QVERIFY2(in.err.contains(u"wrong"_s), qPrintable(in.err));
        QCOMPARE(desk.say({u"whoami"_s}).exit, 3);
    }

    void whatIsMissingIsSaid()
    {
        Desk desk;
        QCOMPARE(desk.say({u"sign-in"_s}).exit, 2);
        QCOMPARE(desk.say({u"sign-out"_s}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(CliSigningTest)
#include "tst_signing.moc"
