// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/passwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sk::central;
using namespace Qt::StringLiterals;

class TestPasswords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPasswordIsKnownAgain();
    void theSamePasswordIsKeptDifferently();
    void oneWayOfTypingIsAsGoodAsAnother();
    void nobodyHasAPassword();
    void nobodyIsLookedAtAsLongAsSomebody();
    void anotherCostIsNoticed();
    void weakPasswordsAreNotAccepted_data();
    void weakPasswordsAreNotAccepted();
    void accountsAreReadAsPeopleTypeThem_data();
    void accountsAreReadAsPeopleTypeThem();
    void costsHaveNames();
};

namespace {
const PasswordCost cost = PasswordCost::least();
}

void TestPasswords::aPasswordIsKnownAgain()
{
    const QString hash = passwordHash(u"长长的口令"_s, cost);
    QVERIFY(hash.startsWith(u"$argon2id$"_s));
    QVERIFY(isPassword(u"长长的口令"_s, hash, cost));
    QVERIFY(!isPassword(u"长长的口令 "_s, hash, cost));
    QVERIFY(!isPassword({}, hash, cost));
}

void TestPasswords::theSamePasswordIsKeptDifferently()
{
    QVERIFY(passwordHash(u"one and the same"_s, cost) != passwordHash(u"one and the same"_s, cost));
}

void TestPasswords::oneWayOfTypingIsAsGoodAsAnother()
{
    const QString hash = passwordHash(u"caf"_s + QChar(0x00e9), cost);
    QVERIFY(isPassword(u"cafe"_s + QChar(0x0301), hash, cost));
}

void TestPasswords::nobodyHasAPassword()
{
    QVERIFY(!isPassword({}, {}, cost));
    QVERIFY(!isPassword(u"nobody's"_s, {}, cost)); // the decoy's own
}

void TestPasswords::nobodyIsLookedAtAsLongAsSomebody()
{
    const PasswordCost dear{4, 16 * 1024 * 1024};
    const QString hash = passwordHash(u"right"_s, dear);
    isPassword({}, {}, dear); // makes the decoy
    double somebody = std::numeric_limits<double>::max();
    double nobody = somebody;
    const auto time = [&](const QString &of, double &best) {
        QElapsedTimer timer;
        timer.start();
        isPassword(u"wrong"_s, of, dear);
        best = qMin(best, double(timer.nsecsElapsed()));
    };
    for (int i = 0; i < 15; ++i) { // by turns: whatever else this machine does meets both
        time(hash, somebody);
        time({}, nobody);
    }
    QVERIFY2(nobody > somebody * 0.5 && nobody < somebody * 2,
             qPrintable(u"%1 %2"_s.arg(nobody).arg(somebody)));
}

void TestPasswords::anotherCostIsNoticed()
{
    const QString hash = passwordHash(u"x"_s, cost);
    QVERIFY(!isOfAnotherCost(hash, cost));
    QVERIFY(isOfAnotherCost(hash, PasswordCost::interactive()));
}

void TestPasswords::weakPasswordsAreNotAccepted_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("ten") << u"0123456789"_s << true;
    QTest::newRow("nine") << u"012345678"_s << false;
    QTest::newRow("ten of ours") << u"一二三四五六七八九十"_s << true;
    QTest::newRow("the account") << u"dispatcher"_s << false;
    QTest::newRow("the account, shouted") << u" Dispatcher "_s << false;
    QTest::newRow("endless") << QString(129, u'x') << false;
    QTest::newRow("with a zero") << u"01234"_s + QChar(u'\0') + u"56789"_s << false;
}

void TestPasswords::weakPasswordsAreNotAccepted()
{
    QFETCH(QString, password);
    QFETCH(bool, isGood);
    QCOMPARE(isAcceptable(password, u"dispatcher"_s), isGood);
}

void TestPasswords::accountsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("account");
    QTest::newRow("as it is") << u"li.na"_s << u"li.na"_s;
    QTest::newRow("capitals and spaces") << u" Li.Na "_s << u"li.na"_s;
    QTest::newRow("full width") << u"ｌｉ０１"_s << u"li01"_s;
    QTest::newRow("a name") << u"李娜"_s << QString();
    QTest::newRow("too short") << u"l"_s << QString();
    QTest::newRow("too long") << QString(33, u'l') << QString();
    QTest::newRow("a path") << u"../li"_s << QString();
    QTest::newRow("a space in it") << u"li na"_s << QString();
    QTest::newRow("a line") << u"li\nna"_s << QString();
    QTest::newRow("SQL") << u"'or'1'='1"_s << QString();
}

void TestPasswords::accountsAreReadAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, account);
    QCOMPARE(accountNamed(typed), account);
}

void TestPasswords::costsHaveNames()
{
    QVERIFY(PasswordCost::named(u"interactive"_s).has_value());
    QVERIFY(PasswordCost::named(u"sensitive"_s)->bytes > PasswordCost::named(u"moderate"_s)->bytes);
    QVERIFY(!PasswordCost::named(u"least"_s)); // for tests, never for a service
}

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
