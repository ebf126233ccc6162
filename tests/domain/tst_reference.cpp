// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reference.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class ReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readReference(u":/reference"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.failure().detail));
        reference = *std::move(read);
    }

    void everyTableSaysItsEditionAndItsSources()
    {
        QCOMPARE(reference.editions.size(), 5);
        for (const Edition &edition : reference.editions) {
            QVERIFY2(QDate::fromString(edition.version + u"-01"_s, Qt::ISODate).isValid(),
                     qPrintable(edition.name));
            QVERIFY2(!edition.sources.isEmpty(), qPrintable(edition.name));
        }
    }

    void henanIsWhole()
    {
        QCOMPARE(reference.cities.size(), 18);
        int counties = 0;
        for (const City &city : reference.cities)
            counties += int(city.counties.size());
        QCOMPARE(counties, 156); // with Jiyuan, which has none below it, 157
        QCOMPARE(reference.zones.size(), 24);
        QCOMPARE(reference.divisionHistory.size(), 385);
    }

    void aCodeIsNeverForgotten_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("Shenqiu until 2000") << u"412728"_s << u"沈丘县"_s;
        QTest::newRow("Shenqiu since") << u"411624"_s << u"沈丘县"_s;
        QTest::newRow("Shangshui until 2000") << u"412723"_s << u"商水县"_s;
        QTest::newRow("Huaiyang as a district") << u"411603"_s << u"淮阳区"_s;
        QTest::newRow("Changyuan as a city") << u"410783"_s << u"长垣市"_s;
        QTest::newRow("Yanshi as a district") << u"410307"_s << u"偃师区"_s;
        QTest::newRow("Mengjin until 2021") << u"410322"_s << u"孟津县"_s;
        QTest::newRow("Jiyuan") << u"419001"_s << u"济源市"_s;
    }
    void aCodeIsNeverForgotten()
    {
        QFETCH(QString, code);
        QTEST(reference.divisionNames.value(code), "name");
    }

    void aStatisticsZoneIsNoDivision()
    {
        for (const QString &zone : std::as_const(reference.zones))
            QVERIFY2(!reference.divisionEverWas(zone), qPrintable(zone));
    }

    void plateLettersLeadToTheCity_data()
    {
        QTest::addColumn<QString>("plate");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("areaCode");
        QTest::addColumn<int>("digits");
        const struct {
            const char16_t *letters, *city, *area;
            int digits;
        } rows[]{
            {u"AV", u"郑州市", u"0371", 8},  {u"B", u"开封市", u"0371", 8}, {u"C", u"洛阳市", u"0379", 8},
            {u"D", u"平顶山市", u"0375", 7}, {u"E", u"安阳市", u"0372", 7}, {u"F", u"鹤壁市", u"0392", 7},
            {u"G", u"新乡市", u"0373", 7},   {u"H", u"焦作市", u"0391", 7}, {u"J", u"濮阳市", u"0393", 7},
            {u"K", u"许昌市", u"0374", 7},   {u"L", u"漯河市", u"0395", 7}, {u"M", u"三门峡市", u"0398", 7},
            {u"N", u"商丘市", u"0370", 7},   {u"P", u"周口市", u"0394", 7}, {u"Q", u"驻马店市", u"0396", 7},
            {u"R", u"南阳市", u"0377", 8},   {u"S", u"信阳市", u"0376", 7}, {u"U", u"济源市", u"0391", 7}};
        for (const auto &row : rows)
            for (const QChar letter : QString::fromUtf16(row.letters))
                QTest::addRow("%c", letter.toLatin1())
                    << QString(u"豫"_s + letter + u"12345"_s) << QString::fromUtf16(row.city)
                    << QString::fromUtf16(row.area) << row.digits;
    }
    void plateLettersLeadToTheCity()
    {
        QFETCH(QString, plate);
        const City *city = reference.cityOfPlate(plate);
        QVERIFY(city);
        QTEST(city->name, "city");
        QTEST(city->areaCode, "areaCode");
        QTEST(city->localDigits, "digits");
    }

    void lettersHenanNeverGaveOutLeadNowhere()
    {
        for (const QChar letter : u"IOTWXYZ"_s)
            QVERIFY2(!reference.cityOfPlate(QString(u"豫"_s + letter + u"12345"_s)),
                     qPrintable(QString(letter)));
        QVERIFY(!reference.cityOfPlate(u"京A12345"));
        QVERIFY(!reference.cityOfPlate(u"豫"));
    }

    void aRetiredAreaCodeStillLeadsToItsCity()
    {
        QCOMPARE(reference.cityOfAreaCode(u"0378")->name, u"开封市"_s);
        QCOMPARE(reference.cityOfAreaCode(u"0371")->name, u"郑州市"_s);
        QVERIFY(!reference.cityOfAreaCode(u"010"));
    }

    void coloursAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<PlateColour>>("colour");
        using Colour = std::optional<PlateColour>;
        QTest::newRow("黄") << u"黄"_s << Colour(PlateColour::Yellow);
        QTest::newRow("黄底黑字") << u" 黄底黑字 "_s << Colour(PlateColour::Yellow);
        QTest::newRow("黄绿双拼") << u"黄绿双拼"_s << Colour(PlateColour::YellowGreen);
        QTest::newRow("小绿牌") << u"小绿牌"_s << Colour(PlateColour::GradientGreen);
        QTest::newRow("农黄") << u"农黄"_s << Colour(PlateColour::FarmYellow);
        QTest::newRow("无牌") << u"无牌"_s << Colour(PlateColour::None);
        QTest::newRow("our own word") << u"Yellow"_s << Colour(PlateColour::Yellow);
        QTest::newRow("a bare digit is a trap") << u"1"_s << Colour();
        QTest::newRow("紫") << u"紫"_s << Colour();
    }
    void coloursAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QTEST(reference.colourNamed(text), "colour");
    }

    void theTwoCodingsOfColoursDiffer()
    {
        QCOMPARE(reference.colourOfJttCode(1), std::optional(PlateColour::Blue));
        QCOMPARE(reference.colourOfEtcCode(1), std::optional(PlateColour::Yellow));
        QCOMPARE(reference.colourOfJttCode(93), std::optional(PlateColour::YellowGreen));
        QCOMPARE(reference.colourOfEtcCode(93), std::nullopt);
        for (int code : {0, 1, 2, 3, 4, 5, 9, 91, 92, 93, 94})
            QCOMPARE(reference.jttCodeOf(*reference.colourOfJttCode(code)), code);
    }

    void theLongestBeginningNamesTheCarrier()
    {
        QCOMPARE(reference.carrierOf(u"1440426667603")->word, u"mobile"_s);
        QCOMPARE(reference.carrierOf(u"1410123456789")->word, u"telecom"_s);
        QCOMPARE(reference.carrierOf(u"1400123456789")->word, u"unicom"_s);
        QCOMPARE(reference.carrierOf(u"1064612345678")->word, u"unicom"_s);
        QCOMPARE(reference.carrierOf(u"89860617080037325857")->word, u"unicom"_s);
        QCOMPARE(reference.carrierOf(u"898602D31924F0014031")->word, u"mobile"_s);
        QVERIFY(!reference.carrierOf(u"8942310221007544309"));
    }

    void aTableThatIsDamagedIsRefusedByName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        using Kind = Failure::Kind;
        QTest::newRow("absent") << u"carriers"_s << QByteArray() << int(Kind::Missing);
        QTest::newRow("cut off") << u"carriers"_s << QByteArray("{\"name\": \"carriers\",")
                                 << int(Kind::Corrupt);
        QTest::newRow("another table")
            << u"divisions"_s << QByteArray(R"({"name": "carriers", "version": "2023-01"})")
            << int(Kind::Corrupt);
        QTest::newRow("empty of rows")
            << u"divisions"_s << QByteArray(R"({"name": "divisions", "version": "2023-01"})")
            << int(Kind::Corrupt);
        QTest::newRow("a colour nobody knows")
            << u"plate_colours"_s
            << QByteArray(
                   R"({"name": "plate_colours", "version": "1", "colours": [{"word": "pink", "jtt": 7}]})")
            << int(Kind::Corrupt);
        QTest::newRow("endless") << u"provinces"_s << QByteArray((1 << 20) + 1, ' ') << int(Kind::TooLarge);
    }
    void aTableThatIsDamagedIsRefusedByName()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        for (const QString &name : QDir(u":/reference"_s).entryList(QDir::Files))
            QVERIFY(QFile::copy(u":/reference/"_s + name, folder.filePath(name)));
        QFile::setPermissions(folder.filePath(file + u".json"_s), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QFile::remove(folder.filePath(file + u".json"_s)));
        if (!content.isEmpty()) {
            QFile out(folder.filePath(file + u".json"_s));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(content);
        }
        const auto read = readReference(folder.path());
        QVERIFY(!read);
        QTEST(int(read.failure().kind), "kind");
        QVERIFY2(read.failure().detail.contains(file), qPrintable(read.failure().detail));
    }

    void theSharedFactsAgree()
    {
        QFile file(QStringLiteral(STATIONKEEPER_SOURCE_DIR "/../shared/domain/data/henan_divisions.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared is not beside this checkout; the shipped table was tested by itself");
        const auto facts = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto &city : facts.value(u"cities"_s).toArray())
            for (const auto &county : city.toObject().value(u"counties"_s).toArray())
                QCOMPARE(reference.divisionNames.value(county.toObject().value(u"code"_s).toString()),
                         county.toObject().value(u"name"_s).toString());
        for (const auto &row : facts.value(u"historical"_s).toArray())
            QVERIFY(reference.divisionEverWas(row.toObject().value(u"code"_s).toString()));
    }

private:
    Reference reference;
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
