// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/compression.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::wire;

namespace {

QByteArray longText()
{
    QByteArray text;
    for (int i = 0; text.size() < 400'000; ++i)
        text.append("豫P").append(QByteArray::number(i * 7919)).append('\n');
    return text;
}

QByteArray compressed(Encoding encoding, const QByteArray &text)
{
    const auto compressor = Compressor::make(encoding);
    const QByteArray head = compressor->add(text.first(1000), false);
    return head + compressor->add(text.sliced(1000), true);
}

//! What comes out when the bytes arrive in pieces; nothing when they are broken.
std::optional<QByteArray> arriving(Encoding encoding, const QByteArray &bytes, qsizetype piece)
{
    const auto inflater = Inflater::make(encoding);
    QByteArray whole;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        inflater->add(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
        for (;;) {
            const auto out = inflater->next();
            if (!out)
                return {};
            if (out->isEmpty())
                break;
            whole.append(*out);
        }
    }
    return inflater->isAtEnd() ? std::optional(whole) : std::nullopt;
}

void encodings()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addRow("as it is") << Encoding::Identity;
    QTest::addRow("gzip") << Encoding::Gzip;
    QTest::addRow("zstd") << Encoding::Zstd;
}

void compressions()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addRow("gzip") << Encoding::Gzip;
    QTest::addRow("zstd") << Encoding::Zstd;
}

} // namespace

Q_DECLARE_METATYPE(sk::wire::Encoding)

//! Bodies go small and come out whole, or not at all.
class CompressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBodyComesOutWholeHoweverItArrives_data() { encodings(); }
    void aBodyComesOutWholeHoweverItArrives()
    {
        QFETCH(Encoding, encoding);
        const QByteArray text = longText();
        const QByteArray bytes = compressed(encoding, text);
        for (const qsizetype piece : {qsizetype(1), qsizetype(1000), bytes.size()})
            QCOMPARE(arriving(encoding, bytes, piece).value_or(QByteArray()), text);
        QCOMPARE(*inflated(bytes, encoding, text.size()), text);
    }

    void aCutBodyIsNoBody_data() { compressions(); }
    void aCutBodyIsNoBody()
    {
        QFETCH(Encoding, encoding);
        QByteArray bytes = compressed(encoding, longText());
        bytes.chop(1);
        QVERIFY(!arriving(encoding, bytes, 1000));
        QVERIFY(!inflated(bytes, encoding, 1'000'000));
    }

    void moreBehindTheEndIsNoBody_data() { compressions(); }
    void moreBehindTheEndIsNoBody()
    {
        QFETCH(Encoding, encoding);
        const QByteArray bytes = compressed(encoding, longText()) + "x";
        QVERIFY(!arriving(encoding, bytes, 1));
        QVERIFY(!arriving(encoding, bytes, bytes.size()));
    }

    void aBombIsStoppedAtTheLimit_data() { compressions(); }
    void aBombIsStoppedAtTheLimit()
    {
        QFETCH(Encoding, encoding);
        const QByteArray bytes = compressed(encoding, QByteArray(20'000'000, 'a'));
        const auto inflatedBomb = inflated(bytes, encoding, 1'000'000);
        QVERIFY(!inflatedBomb);
        QCOMPARE(inflatedBomb.failure().kind, Failure::Kind::TooLarge);
        const auto inflater = Inflater::make(encoding);
        inflater->add(bytes);
        QVERIFY(inflater->next()->size() <= 128 * 1024);
    }

    void rubbishIsRefused_data() { compressions(); }
    void rubbishIsRefused()
    {
        QFETCH(Encoding, encoding);
        QVERIFY(!arriving(encoding, QByteArray(1000, 'x'), 10));
    }
};

QTEST_GUILESS_MAIN(CompressionTest)
#include "tst_compression.moc"
