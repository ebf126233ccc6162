// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secrets/kept_sign_in.h"
#include "sync/secrets/password_verifier.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const QDateTime monday(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

KeptSignIn liSignedIn()
{
    return {.account = u"li.xiaojing"_s,
            .person = {QUuid::createUuid()},
            .name = u"李晓静"_s,
            .role = Role::Dispatcher,
            .verifier = password::verifierOf(u"correct horse"_s, password::Cost::Cheapest),
            .token = u"t0ken"_s,
            .validUntil = monday.addDays(1),
            .signedInAt = monday,
            .mustChange = false};
}

} // namespace

class KeptSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyThePasswordItWasMadeOfFits()
    {
        const QString verifier = password::verifierOf(u"correct horse"_s, password::Cost::Cheapest);
        QVERIFY(verifier.startsWith(u"$argon2id$"_s));
        QVERIFY(!verifier.contains(u"horse"_s));
        QVERIFY(password::fits(u"correct horse"_s, verifier));
        QVERIFY(!password::fits(u"correct house"_s, verifier));
        QVERIFY(!password::fits(QString(), verifier));
        QVERIFY(!password::fits(u"correct horse"_s, u"no verifier"_s));
        QVERIFY(!password::fits(u"correct horse"_s, QString(500, u'x')));
    }

    void twoVerifiersOfOnePasswordDiffer()
    {
        QVERIFY(password::verifierOf(u"same"_s, password::Cost::Cheapest)
                != password::verifierOf(u"same"_s, password::Cost::Cheapest));
    }

    void aPasswordIsTheSameHoweverItIsTyped()
    {
        const QString verifier = password::verifierOf(u"Ｐassword１"_s, password::Cost::Cheapest);
        QVERIFY(password::fits(u"Password1"_s, verifier));
    }

    void whatIsKeptIsReadBack()
    {
        const KeptSignIn kept = liSignedIn();
        QCOMPARE(KeptSignIn::fromText(kept.text()), std::optional(kept));
    }

    void whatIsNoSignInIsNotTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"token"_s;
        QTest::newRow("no verifier") << uR"({"account":"a","role":"operator","signed_in_at":1})"_s;
        QTest::newRow("a role nobody knows")
            << uR"({"account":"a","role":"king","verifier":"v","signed_in_at":1})"_s;
        QTest::newRow("no day") << uR"({"account":"a","role":"operator","verifier":"v"})"_s;
    }
    void whatIsNoSignInIsNotTaken()
    {
        QFETCH(QString, text);
        QVERIFY(!KeptSignIn::fromText(text));
    }

    void anAccountIsTheSameHoweverItIsTyped()
    {
        const QUuid device = QUuid::createUuid();
        QCOMPARE(nameOfSignIn(device, u" Li.Xiaojing "_s), nameOfSignIn(device, u"ｌi.xiaojing"_s));
    }

    void aSignInWithoutALineIsGoodForSomeDays()
    {
        const KeptSignIn kept = liSignedIn();
        QVERIFY(isRecent(kept, monday.addDays(30), 30));
        QVERIFY(!isRecent(kept, monday.addDays(30).addSecs(1), 30));
        QVERIFY(isRecent(kept, monday.addSecs(-600), 30));
        QVERIFY(!isRecent(kept, monday.addDays(-2), 30)); // the clock was put back
    }
};

QTEST_GUILESS_MAIN(KeptSignInTest)
#include "tst_kept_sign_in.moc"
