// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/compression.h"
#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/pages.h"
#include "sync/transport/central_line.h"
#include "sync/transport/tls.h"
#include "tests/support/odd_server.h"

#include <QRegularExpression>
#include <QTest>

using namespace sk;
using namespace sk::testing;
using namespace std::chrono_literals;

namespace {

using Kind = SyncTrouble::Kind;

const wire::Page page{{}, {}, u"c1.h1"_s, true, QDateTime::fromMSecsSinceEpoch(1, Qt::UTC)};

QByteArray http(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray zstd(const QByteArray &text)
{
    return wire::Compressor::make(wire::Encoding::Zstd)->add(text, true);
}

//! What came of one pull.
Kind pulled(const CentralAddress &address, QString *detail = nullptr)
{
    CentralLine line(address, u"token"_s);
    line.setPatience(300ms, 600ms);
    std::optional<std::variant<QByteArray, SyncTrouble>> answer;
    line.pull({}, 0, [&](const auto &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        qFatal("a call did not end");
    const auto *trouble = std::get_if<SyncTrouble>(&*answer);
    if (detail && trouble)
        *detail = trouble->detail;
    return trouble ? trouble->kind : Kind::None;
}

} // namespace

Q_DECLARE_METATYPE(sk::SyncTrouble::Kind)

//! Whatever the other side does, a call ends, and says what it was.
class CentralLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerHasItsEnd_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("expected");
        const QByteArray good = wire::toJson(page);
        const auto problem = [](wire::ProblemKind kind) { return wire::toJson(wire::problem(kind)); };
        const auto row = [](const char *name, const QByteArray &answer, Kind expected) {
            QTest::addRow("%s", name) << answer << expected;
        };
        row("a page", http("200 OK", {}, good), Kind::None);
        row("a compressed page", http("200 OK", "Content-Encoding: zstd\r\n", zstd(good)), Kind::None);
        row("an unknown compression", http("200 OK", "Content-Encoding: br\r\n", good), Kind::NotUnderstood);
        row("not compressed as it says", http("200 OK", "Content-Encoding: zstd\r\n", good),
            Kind::NotUnderstood);
        row("over the limit", http("200 OK", {}, QByteArray(wire::limits::bodyBytes + 1, ' ')),
            Kind::NotUnderstood);
        row("a bomb",
            http("200 OK", "Content-Encoding: zstd\r\n", zstd(QByteArray(wire::limits::bodyBytes * 4, ' '))),
            Kind::NotUnderstood);
        row("cut", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", Kind::Offline);
        row("a cut compression", http("200 OK", "Content-Encoding: zstd\r\n", zstd(good).chopped(1)),
            Kind::Offline);
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", Kind::Offline);
        row("nothing", "", Kind::Offline);
        row("a redirection", http("302 Found", "Location: https://127.0.0.1:1/\r\n", {}),
            Kind::NotUnderstood);
        row("revoked", http("401 x", {}, problem(wire::ProblemKind::Token)), Kind::Revoked);
        row("revoked without a word", http("401 x", {}, "<html>"), Kind::Revoked);
        row("restored", http("409 x", {}, problem(wire::ProblemKind::CursorAhead)), Kind::CentreBehind);
        row("busy", http("503 x", {}, problem(wire::ProblemKind::Busy)), Kind::Busy);
        row("a proxy's busy", http("502 x", {}, "<html>"), Kind::Busy);
        row("another program", http("404 x", {}, "<html>"), Kind::NotUnderstood);
        row("rejected", http("400 x", {}, problem(wire::ProblemKind::Malformed)), Kind::Rejected);
        row("a compressed problem",
            http("409 x", "Content-Encoding: zstd\r\n", zstd(problem(wire::ProblemKind::CursorAhead))),
            Kind::CentreBehind);
    }
    void everyAnswerHasItsEnd()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Kind, expected);
        const OddServer server(answer);
        QCOMPARE(pulled(server.address()), expected);
    }

    void silenceEnds()
    {
        const OddServer server({}, false);
        QCOMPARE(pulled(server.address()), Kind::Offline);
    }

    void anAnswerThatDripsEnds()
    {
        // Each byte is a sign of life; the answer as a whole is not.
        const OddServer server("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", false);
        QCOMPARE(pulled(server.address()), Kind::Offline);
    }

    void nobodyThereIsOffline()
    {
        CentralAddress address = OddServer({}).address();
        QCOMPARE(pulled(address), Kind::Offline);
        address.url = u"https://no-such-host.invalid"_s;
        QCOMPARE(pulled(address), Kind::Offline);
    }

    void theTokenGoesToOurAddressAlone()
    {
        OddServer elsewhere("");
        OddServer server(http("307 x", "Location: " + elsewhere.address().url.toLatin1() + "/\r\n", {}));
        QCOMPARE(pulled(server.address()), Kind::NotUnderstood);
        QVERIFY(server.asked.contains("Bearer token"));
        QCOMPARE(elsewhere.requests, 0);
    }

    void anAddressIsHttpsOrNothing_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::addRow("https") << u"https://centre.example"_s << true;
        QTest::addRow("with a port") << u"https://centre.example:8443/"_s << true;
        QTest::addRow("http") << u"http://centre.example"_s << false;
        QTest::addRow("without a scheme") << u"centre.example"_s << false;
        QTest::addRow("with a path") << u"https://centre.example/x"_s << false;
        QTest::addRow("with a query") << u"https://centre.example?x"_s << false;
        QTest::addRow("with a password") << u"https://a:b@centre.example"_s << false;
        QTest::addRow("nothing") << QString() << false;
    }
    void anAddressIsHttpsOrNothing()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        QCOMPARE(urlOf({url, {}}).has_value(), good);
        if (!good)
            QCOMPARE(pulled({url, {}}), Kind::BadAddress);
    }

    void anAuthorityThatCannotBeReadIsNoAuthority()
    {
        CentralAddress address = OddServer({}).address();
        address.authority = "not a certificate";
        QCOMPARE(pulled(address), Kind::BadAddress);
    }

    void pagesOfALoadComeOneByOneAndABreakIsNoEnd()
    {
        const QByteArray line = wire::toJson(page) + '\n';
        OddServer server("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + line + line + line.chopped(5));
        CentralLine central(server.address(), u"token"_s);
        central.setPatience(300ms, 600ms);
        int pages = 0;
        std::optional<SyncTrouble> end;
        central.load(
            u"c1.h1"_s, [&](const QByteArray &body) { return ++pages > 0 && bool(wire::pageFromJson(body)); },
            [&](const std::optional<SyncTrouble> &trouble) { end = trouble; });
        QTRY_VERIFY(end.has_value());
        QCOMPARE(pages, 2);
        QCOMPARE(end->kind, Kind::Offline);
        QVERIFY(server.asked.contains("after=c1.h1"));
    }

    void aPageOverItsLimitEndsALoad()
    {
        OddServer server(
            http("200 OK", "Content-Encoding: zstd\r\n", zstd(QByteArray(wire::limits::bodyBytes * 2, ' '))));
        CentralLine central(server.address(), u"token"_s);
        std::optional<SyncTrouble> end;
        central.load(
            {}, [](const QByteArray &) { return true; },
            [&](const std::optional<SyncTrouble> &trouble) { end = trouble; });
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 10'000);
        QCOMPARE(end->kind, Kind::NotUnderstood);
    }

    void hangingUpAndGoingAwayAreSilent()
    {
        OddServer server({}, false);
        {
            CentralLine central(server.address(), u"token"_s);
            const auto never = [](const auto &) { QFAIL("a dropped call answered"); };
            central.pull({}, 25, never);
            QTRY_COMPARE(server.requests, 1);
            central.hangUp();
            central.pull({}, 25, never);
            central.compare(never);
            QTRY_VERIFY(server.requests >= 2);
        }
        QTest::qWait(0);
    }

    //! Calls fail together when the service is down; Qt warns of a reply that is ended twice.
    void hangingUpWhatFailsTooIsQuiet()
    {
        QTest::failOnWarning(QRegularExpression(u"only be called once"_s));
        const CentralAddress address = OddServer({}).address();
        for (int round = 0; round < 10; ++round) {
            CentralLine central(address, u"token"_s);
            bool isEnded = false;
            const auto end = [&](const auto &) {
                isEnded = true;
                central.hangUp();
            };
            for (int call = 0; call < 3; ++call)
                central.pull({}, 25, end);
            QTRY_VERIFY(isEnded);
            QTRY_VERIFY(central.children().isEmpty()); // until then the connections may have something to say
        }
    }

    void aLineThatGoesWhileItIsUsedTakesItsCallsAlong()
    {
        OddServer server({}, false);
        const auto never = [](const auto &) { QFAIL("a dropped call answered"); };
        for (int round = 0; round < 10; ++round) {
            auto central = std::make_unique<CentralLine>(server.address(), u"token"_s);
            for (int call = 0; call < 3; ++call)
                central->pull({}, 25, never);
            const int before = server.requests;
            QTRY_VERIFY(server.requests > before); // some are on the line, some still on their way to it
            central->hangUp(); // hung up, but not gone yet
            central.reset();
        }
    }
};

QTEST_GUILESS_MAIN(CentralLineTest)
#include "tst_central_line.moc"
