// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/history.h"
#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/pages.h"
#include "sync/protocol/people_json.h"
#include "tests/protocol/contract.h"
#include "tests/protocol/people_samples.h"
#include "tests/protocol/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sk;
using namespace sk::wire;
using namespace Qt::StringLiterals;

namespace {

const EnrolmentAnswer enrolled{samples::uuid(1), u"secret"_s, {samples::uuid(2)},  u"411624"_s,
                               u"沈丘中心"_s,    {},          DeviceRole::Partner, u"3F"_s};

Digest digest()
{
    DigestSum sum;
    sum.add(u"vehicle"_s, samples::uuid(1), 7);
    return {u"c1.h0"_s, {{u"vehicle"_s, 1, sum}}};
}

History history()
{
    const Authorship written{{samples::uuid(3)}, u"desk"_s, {}, samples::moment, 0};
    return {{{7, written, false, {u"note"_s, u"load_kg"_s}, {u"A"_s, qint64(9000)}},
             {8, {{}, {}, {samples::uuid(4)}, samples::moment, 0}, {}, {u"note"_s}, {Value()}}},
            true};
}

//! Writes and reads one sort of message.
struct Codec {
    QByteArray written;
    std::function<bool(const QByteArray &)> reads;
};

QMap<QString, Codec> codecs()
{
    const auto reader = [](auto read) { return [read](const QByteArray &body) { return bool(read(body)); }; };
    return {
        {u"Health"_s, {toJson(Health{u"0.1.0"_s, 1, samples::moment}), reader(healthFromJson)}},
        {u"EnrolmentRequest"_s,
         {toJson(EnrolmentRequest{u"A"_s, u"B"_s, u"C"_s}), reader(enrolmentRequestFromJson)}},
        {u"EnrolmentAnswer"_s, {toJson(enrolled), reader(enrolmentAnswerFromJson)}},
        {u"ChangeBatch"_s, {toJson(samples::batch()), reader(changeBatchFromJson)}},
        {u"ChangeAnswers"_s, {toJson(samples::answers()), reader(changeAnswersFromJson)}},
        {u"Page"_s,
         {toJson(samples::page()), reader([](const QByteArray &body) { return pageFromJson(body); })}},
        {u"Digest"_s, {toJson(digest()), reader(digestFromJson)}},
        {u"SignInRequest"_s, {toJson(SignInRequest{u"li.na"_s, u"x"_s}), reader(signInRequestFromJson)}},
        {u"SignedIn"_s, {toJson(samples::signedIn()), reader(signedInFromJson)}},
        {u"SessionStanding"_s, {toJson(samples::standing()), reader(sessionStandingFromJson)}},
        {u"PasswordChange"_s, {toJson(PasswordChange{u"a"_s, u"b"_s}), reader(passwordChangeFromJson)}},
        {u"Done"_s, {toJson(Done{samples::moment}), reader(doneFromJson)}},
        {u"AccountList"_s, {toJson(samples::accounts()), reader(accountListFromJson)}},
        {u"AccountWish"_s, {toJson(samples::accountWish()), reader(accountWishFromJson)}},
        {u"DeviceList"_s, {toJson(samples::devices()), reader(deviceListFromJson)}},
        {u"InvitationRequest"_s,
         {toJson(InvitationRequest{{samples::uuid(2)}, DeviceRole::Depot}),
          reader(invitationRequestFromJson)}},
        {u"InvitationAnswer"_s,
         {toJson(InvitationAnswer{u"A"_s, samples::moment}), reader(invitationAnswerFromJson)}},
        {u"RevealRequest"_s, {toJson(samples::revealRequest()), reader(revealRequestFromJson)}},
        {u"Revealed"_s, {toJson(samples::revealed()), reader(revealedFromJson)}},
        {u"Notice"_s, {toJson(samples::notice()), reader(noticeFromJson)}},
        {u"AuditPage"_s, {toJson(samples::auditPage()), reader(auditPageFromJson)}},
        {u"History"_s, {toJson(history()), reader(historyFromJson)}},
    };
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

template<typename E>
QStringList words(E value)
{
    QStringList list;
    for (const std::string_view word : wordsOf(value))
        list.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return list;
}

} // namespace

class TestContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsAsAgreed();
    void aHistoryComesBackAsItWas();
    void whatIsMissingIsRefused();
    void whatIsOfAnotherTypeIsRefused();
    void wordsAreTheSame();
    void limitsAreTheSame();
    void theContractNoticesABreach();

private:
    Contract m_contract;
};

void TestContract::whatIsWrittenIsAsAgreed()
{
    const auto all = codecs();
    for (auto codec = all.begin(); codec != all.end(); ++codec)
        QCOMPARE(m_contract.complaints(codec.key(), parsed(codec->written)), QStringList());
    for (int kind = 1; kind < int(wordsOf(ProblemKind{}).size()); ++kind)
        QCOMPARE(m_contract.complaints(u"Problem"_s, parsed(toJson(problem(ProblemKind(kind), u"why"_s)))),
                 QStringList());
}

void TestContract::aHistoryComesBackAsItWas()
{
    QCOMPARE(*historyFromJson(toJson(history())), history());
    QJsonObject wrong = parsed(toJson(history()));
    for (const QString &name : {u"version"_s, u"columns"_s, u"values"_s, u"at"_s, u"by"_s}) {
        QJsonObject change = wrong.value(u"changes"_s).toArray().first().toObject();
        change.remove(name);
        QVERIFY(!historyFromJson(
            QJsonDocument(QJsonObject{{u"changes"_s, QJsonArray{change}}, {u"more"_s, false}}).toJson()));
    }
}

void TestContract::whatIsMissingIsRefused()
{
    const auto all = codecs();
    for (auto codec = all.begin(); codec != all.end(); ++codec) {
        QVERIFY(codec->reads(codec->written));
        for (const QJsonValue &name :
             m_contract.at(u"components/schemas/%1/required"_s.arg(codec.key())).toArray()) {
            QJsonObject less = parsed(codec->written);
            less.remove(name.toString());
            QVERIFY2(!codec->reads(QJsonDocument(less).toJson()),
                     qPrintable(codec.key() + u' ' + name.toString()));
        }
    }
}

void TestContract::whatIsOfAnotherTypeIsRefused()
{
    const QJsonArray others{true, 1.5, u"text"_s, QJsonArray{QJsonObject()}, QJsonObject{{u"a"_s, 1}}, -1};
    const auto all = codecs();
    for (auto codec = all.begin(); codec != all.end(); ++codec) {
        const QJsonObject whole = parsed(codec->written);
        for (const QString &name : whole.keys()) {
            for (const QJsonValue &other : others) {
                // Page and batch want their members in order, which a QJsonObject does not keep: they are met
                // elsewhere.
                QJsonObject wrong = whole;
                wrong.insert(name, other);
                const bool agreed = m_contract.complaints(codec.key(), wrong).isEmpty();
                if (!agreed)
                    QVERIFY2(
                        !codec->reads(QJsonDocument(wrong).toJson()),
                        qPrintable(codec.key() + u' ' + name + u' ' + QString::number(int(other.type()))));
            }
        }
    }
}

void TestContract::wordsAreTheSame()
{
    const auto enumAt = [this](const QString &path) {
        return m_contract.at(u"components/schemas/"_s + path + u"/enum"_s).toVariant().toStringList();
    };
    QCOMPARE(enumAt(u"EnrolmentAnswer/properties/role"_s), words(DeviceRole{}));
    QCOMPARE(enumAt(u"Refused/properties/refused"_s), words(Refusal{}));
    QCOMPARE(enumAt(u"Role"_s), words(Role{}));
    QCOMPARE(enumAt(u"InvitationRequest/properties/role"_s), words(DeviceRole{}));
    QCOMPARE(enumAt(u"Notice/properties/what"_s), words(NoticeKind{}));
    QStringList types;
    for (const QString &word : words(ProblemKind{}).mid(1)) // the first is for what a newer centre says
        types.append(u"urn:stationkeeper:problem:"_s + word);
    QCOMPARE(enumAt(u"Problem/properties/type"_s), types);
}

void TestContract::limitsAreTheSame()
{
    const auto number = [this](const QString &path) { return m_contract.at(path).toInteger(-1); };
    const QString schemas = u"components/schemas/"_s;
    QCOMPARE(number(schemas + u"Name/maxLength"_s), limits::nameCharacters);
    QCOMPARE(number(schemas + u"ChangeBlock/properties/columns/maxItems"_s), limits::columns);
    QCOMPARE(number(schemas + u"RowBlock/properties/columns/maxItems"_s), limits::columns);
    QCOMPARE(number(schemas + u"ChangeAnswers/properties/answers/maxItems"_s), limits::changesPerBatch);
    QCOMPARE(number(schemas + u"Digest/properties/kinds/maxItems"_s), limits::kindsPerDigest);
    QCOMPARE(number(schemas + u"History/properties/changes/maxItems"_s), limits::changesPerHistory);
    QCOMPARE(number(schemas + u"Page/properties/next/maxLength"_s), limits::cursorCharacters);
    QCOMPARE(number(schemas + u"EnrolmentRequest/properties/code/maxLength"_s), limits::codeCharacters);
    QCOMPARE(number(schemas + u"EnrolmentRequest/properties/device_name/maxLength"_s),
             limits::deviceNameCharacters);
    QCOMPARE(number(schemas + u"EnrolmentAnswer/properties/token/maxLength"_s), limits::tokenCharacters);
    for (const QString &message : {u"EnrolmentRequest"_s, u"EnrolmentAnswer"_s})
        QCOMPARE(number(schemas + message + u"/properties/courier_key/maxLength"_s),
                 limits::courierKeyCharacters);
    QCOMPARE(number(schemas + u"Problem/properties/detail/maxLength"_s), limits::detailCharacters);
    QCOMPARE(number(schemas + u"Account/maxLength"_s), limits::accountCharacters);
    QCOMPARE(number(schemas + u"SignInRequest/properties/password/maxLength"_s), limits::passwordCharacters);
    QCOMPARE(number(schemas + u"AccountList/properties/accounts/maxItems"_s), limits::accountsPerCentre);
    QCOMPARE(number(schemas + u"DeviceList/properties/devices/maxItems"_s), limits::devicesPerCentre);
    QCOMPARE(number(schemas + u"RevealRequest/properties/fields/maxItems"_s), limits::fieldsPerReveal);
    QCOMPARE(number(schemas + u"RevealRequest/properties/reason/minLength"_s), limits::reasonLeastCharacters);
    QCOMPARE(number(schemas + u"RevealRequest/properties/reason/maxLength"_s), limits::reasonCharacters);
    QCOMPARE(number(schemas + u"AuditPage/properties/lines/maxItems"_s), limits::auditLinesPerPage);

    const QJsonArray parameters = m_contract.at(u"paths"_s)
                                      .toObject()
                                      .value(u"/v1/changes"_s)
                                      .toObject()
                                      .value(u"get"_s)
                                      .toObject()
                                      .value(u"parameters"_s)
                                      .toArray();
    QCOMPARE(parameters.size(), 3);
    const auto schemaOf = [&](int i) { return parameters.at(i).toObject().value(u"schema"_s).toObject(); };
    QCOMPARE(schemaOf(1).value(u"maximum"_s).toInteger(), limits::rowsPerPage);
    QCOMPARE(schemaOf(1).value(u"default"_s).toInteger(), limits::usualRowsPerPage);
    QCOMPARE(schemaOf(2).value(u"maximum"_s).toInteger(), limits::longestWaitSeconds);
    QVERIFY(m_contract.at(u"info/description"_s).toString().contains(u"8 MiB"_s));
    QCOMPARE(limits::bodyBytes, 8 * 1024 * 1024);
    QVERIFY(m_contract.at(schemas + u"Value/description"_s)
                .toString()
                .contains(QString::number(limits::textBytes)));
}

void TestContract::theContractNoticesABreach()
{
    const QJsonObject page = parsed(toJson(samples::page()));
    const auto with = [&](const QString &name, const QJsonValue &value) {
        QJsonObject other = page;
        other.insert(name, value);
        return m_contract.complaints(u"Page"_s, other);
    };
    QVERIFY(with(u"unknown"_s, 1).isEmpty());
    QVERIFY(!with(u"next"_s, QString(200, u'x')).isEmpty());
    QVERIFY(!with(u"more"_s, 1).isEmpty());
    QVERIFY(!with(u"blocks"_s, QJsonArray{QJsonObject()}).isEmpty());
    QVERIFY(!with(u"forgotten"_s, QJsonArray{QJsonArray{u"vehicle"_s}}).isEmpty());
    const QJsonArray row{samples::uuid(1).toString(QUuid::WithoutBraces), 0, false};
    const QJsonObject block{{u"kind"_s, u"v"_s}, {u"columns"_s, QJsonArray()}, {u"rows"_s, QJsonArray{row}}};
    QVERIFY(with(u"blocks"_s, QJsonArray{block}).contains(u"Page.blocks[0].rows[0][1]: too small"_s));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
