// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier/courier_keys.h"
#include "sync/courier/courier_reader.h"
#include "sync/courier/courier_writer.h"

#include <QBuffer>
#include <QTest>

using namespace sk;
using namespace sk::courier;
using namespace Qt::StringLiterals;

namespace {

const Header header{Way::ToCentre, QUuid::fromString(u"01980000-0000-7000-8000-000000000001"_s),
                    QUuid::fromString(u"01980000-0000-7000-8000-000000000002"_s), 7,
                    QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC)};

struct Sides {
    Keys centre = newKeys();
    Keys desk = newKeys();
    Seals atDesk = *sealsOfDesk({desk, centre.open});
    Seals atCentre = *sealsOfCentre(centre, desk.open);
};

QByteArray fileOf(const QByteArray &seal, const QByteArray &text, int times)
{
    QByteArray file;
    QBuffer to(&file);
    to.open(QIODevice::WriteOnly);
    Writer writer(to, header, seal);
    for (int i = 0; i < times; ++i)
        if (!writer.add(Part::Kind::Page, text))
            return {};
    return writer.finish() ? file : QByteArray();
}

Result<int> countIn(QByteArray file, const QByteArray &seal, const QByteArray &text)
{
    QBuffer from(&file);
    from.open(QIODevice::ReadOnly);
    int parts = 0;
    const auto whole = isWhole(from, seal, [&](const Part &part) -> Result<> {
        parts += part.kind == Part::Kind::Page && part.text == text ? 1 : 0;
        return {};
    });
    return whole ? Result<int>(parts) : whole.failure();
}

} // namespace

//! The form of the file: its front, its seals, its parts.
class CourierFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFrontIsReadBack()
    {
        QByteArray bytes = front(header);
        QBuffer from(&bytes);
        from.open(QIODevice::ReadOnly);
        const auto read = frontOf(from);
        QVERIFY(bool(read));
        QCOMPARE(read->header, header);
        QCOMPARE(read->bytes, bytes);
    }

    void keysAreKeptAsText()
    {
        const DeskKeys keys{newKeys(), newKeys().open};
        QCOMPARE(*DeskKeys::fromText(keys.text()), keys);
        for (const QString &text : {QString(), u"."_s, u"a.b"_s, keys.text().chopped(1)})
            QVERIFY(!DeskKeys::fromText(text));
        QCOMPARE(textOf(keys.centre).size(), 43);
    }

    void manyPartsOfManyChunksAreReadBack()
    {
        const Sides sides;
        QByteArray text(300'000, ' ');
        quint32 noise = 1;
        for (char &each : text) // so that it does not become small
            each = char('a' + (noise = noise * 1664525 + 1013904223) / 0x0A000000);
        const QByteArray file = fileOf(sides.atDesk.out, text, 5);
        QVERIFY(file.size() > 2 * courier::limits::chunkBytes);
        QCOMPARE(*countIn(file, sides.atCentre.in, text), 5);
    }

    void aFileIsReadWhereverItsLastChunkBegins()
    {
        const Sides sides;
        QCOMPARE(*countIn(fileOf(sides.atDesk.out, {}, 0), sides.atCentre.in, {}), 0);
        QByteArray text;
        quint32 noise = 1;
        while (text.size() < courier::limits::chunkBytes + 20) // so that it stays as long as it is
            if (const char each = char((noise = noise * 1664525 + 1013904223) >> 24); each != '\n')
                text += each;
        for (qsizetype size = text.size() - 50; size < text.size(); ++size) {
            const QByteArray part = text.first(size);
            const auto count = countIn(fileOf(sides.atDesk.out, part, 1), sides.atCentre.in, part);
            QVERIFY2(bool(count), qPrintable(QString::number(size)));
            QCOMPARE(*count, 1);
        }
    }

    void onlyTheOtherSideReadsIt()
    {
        const Sides sides;
        const Sides others;
        const QByteArray file = fileOf(sides.atDesk.out, "text", 1);
        QCOMPARE(*countIn(file, sides.atCentre.in, "text"), 1);
        QVERIFY(!file.contains("text"));
        for (const QByteArray &seal : {sides.atCentre.out, sides.atDesk.in, others.atCentre.in, QByteArray()})
            QCOMPARE(countIn(file, seal, "text").failure().kind, Failure::Kind::Corrupt);
    }

    void chunksCannotBeLeftOutOrCutOff()
    {
        const Sides sides;
        const QByteArray file = fileOf(sides.atDesk.out, "text", 3);
        for (qsizetype size = 0; size < file.size(); ++size)
            QVERIFY(!countIn(file.first(size), sides.atCentre.in, "text"));
        QVERIFY(!countIn(file + file, sides.atCentre.in, "text"));
    }

    void aHeaderTooLongIsNoHeader()
    {
        QByteArray bytes = front(header);
        bytes[11] = 0x7f;
        QBuffer from(&bytes);
        from.open(QIODevice::ReadOnly);
        QCOMPARE(frontOf(from).failure().kind, Failure::Kind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(CourierFileTest)
#include "tst_file.moc"
