// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/routes.h"
#include "tests/central/service_contract.h"

#include <QJsonArray>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

namespace {

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

} // namespace

class TestServiceContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRouteStandsInTheContract();
    void everyAnswerIsAsAgreed();
    void everyTroubleIsAProblemAsAgreed();

private:
    QStringList complaints(const QString &path, const QString &method, const Response &answer) const
    {
        return complaintsOn(m_contract, path, method, answer);
    }

    Contract m_contract;
    IdSource m_ids{systemClock};
};

void TestServiceContract::everyRouteStandsInTheContract()
{
    QStringList served;
    for (const Route &route : routes()) {
        const QString method = text(route.method).toLower();
        const QJsonObject operation = m_contract.at(u"paths"_s)
                                          .toObject()
                                          .value(text(route.path))
                                          .toObject()
                                          .value(method)
                                          .toObject();
        QVERIFY(!operation.isEmpty());
        const QJsonValue security = operation.value(u"security"_s);
        const QJsonObject first = security.toArray().first().toObject(); // "[]" and "[{}]" need none
        QCOMPARE(security.isArray() && first.isEmpty(), route.open);
        QCOMPARE(first.contains(u"person"_s), route.asks != Asks::Nobody);
        QCOMPARE(operation.contains(u"requestBody"_s), route.bodyBytes > 0);
        served.append(method + u' ' + text(route.path));
    }
    QStringList agreed;
    const QJsonObject paths = m_contract.at(u"paths"_s).toObject();
    for (const QString &path : paths.keys())
        for (const QString &method : paths.value(path).toObject().keys())
            agreed.append(method + u' ' + path);
    served.sort();
    agreed.sort();
    QCOMPARE(served, agreed);
}

void TestServiceContract::everyAnswerIsAsAgreed()
{
    ServiceWorld world;
    const QString health = u"/v1/health"_s;
    const QString enrolment = u"/v1/enrolment"_s;
    const QString changes = u"/v1/changes"_s;
    const auto code = world.store().enrolments.invite({ServiceWorld::centreId, {}, wire::DeviceRole::Centre});
    const auto answer = world.post(enrolment, wire::toJson(wire::EnrolmentRequest{*code, u"x"_s}));
    QCOMPARE(complaints(enrolment, u"post"_s, answer), QStringList());
    const QString token = wire::enrolmentAnswerFromJson(answer.body)->token;

    // One accepted, one that clashes with it, one refused.
    wire::ChangeBatch batch{{newVehicle(m_ids, u"豫A1"_s)}};
    QCOMPARE(world.post(changes, wire::toJson(batch), token).status, 200);
    batch.changes.first().change = m_ids.next();
    batch.changes += {newVehicle(m_ids, u"豫A2"_s), newVehicle(m_ids, u"豫A3"_s)};
    batch.changes.last().values = {qint64(1)};
    const auto pushed = world.post(changes, wire::toJson(batch), token);
    QCOMPARE(complaints(changes, u"post"_s, pushed), QStringList());
    const auto outcomes = wire::changeAnswersFromJson(pushed.body);
    QCOMPARE(outcomes->answers.at(0).outcome.index(), size_t(1));
    QCOMPARE(outcomes->answers.at(1).outcome.index(), size_t(0));
    QCOMPARE(outcomes->answers.at(2).outcome.index(), size_t(2));

    QCOMPARE(complaints(health, u"get"_s, world.get(health)), QStringList());
    const auto metrics = world.get(u"/v1/metrics"_s);
    QCOMPARE(metrics.status, 200);
    QVERIFY(m_contract.at(u"paths"_s)
                .toObject()
                .value(u"/v1/metrics"_s)
                .toObject()
                .value(u"get"_s)
                .toObject()
                .value(u"responses"_s)
                .toObject()
                .value(u"200"_s)
                .toObject()
                .value(u"content"_s)
                .toObject()
                .contains(QString::fromLatin1(metrics.headers.value("content-type"))));
    for (const QString &path : {changes, u"/v1/snapshot"_s, u"/v1/digest"_s})
        QCOMPARE(complaints(path, u"get"_s, world.get(path, token)), QStringList());
    const QString history = u"/v1/history"_s;
    const QString record = batch.changes.first().id.toString(QUuid::WithoutBraces);
    const auto told = world.get(history + u"?kind=vehicle&id="_s + record, token);
    QCOMPARE(told.status, 200);
    QCOMPARE(complaints(history, u"get"_s, told), QStringList());
    QCOMPARE(world.get(history + u"?kind=terminal&id="_s + record, token).status, 404);
    QCOMPARE(world.get(history + u"?kind=vehicle&id=x"_s, token).status, 400);
}

void TestServiceContract::everyTroubleIsAProblemAsAgreed()
{
    ServiceWorld world;
    const QString token = world.enrol().token;
    const QString changes = u"/v1/changes"_s;
    QCOMPARE(complaints(changes, u"get"_s, world.get(changes)), QStringList());
    QCOMPARE(complaints(changes, u"get"_s, world.get(changes + u"?after=x"_s, token)), QStringList());
    QCOMPARE(complaints(changes, u"get"_s, world.get(changes + u"?after=c9.h9"_s, token)), QStringList());
    QCOMPARE(complaints(changes, u"post"_s, world.post(changes, "x", token)), QStringList());
    QCOMPARE(complaints(changes, u"post"_s, world.post(changes, "x", token, {{"Content-Encoding", "br"}})),
             QStringList());
    QCOMPARE(complaints(u"/nowhere"_s, u"get"_s, world.get(u"/nowhere"_s)), QStringList());
    QCOMPARE(complaints(u"/v1/enrolment"_s, u"get"_s, world.get(u"/v1/enrolment"_s)), QStringList());
    QCOMPARE(complaints(u"/v1/enrolment"_s, u"post"_s,
                        world.post(u"/v1/enrolment"_s, R"({"code":"A","device_name":"x"})")),
             QStringList());
}

QTEST_GUILESS_MAIN(TestServiceContract)
#include "tst_contract.moc"
