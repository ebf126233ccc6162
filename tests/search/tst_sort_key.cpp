// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/sort_key.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

SortKey keyOf(const QString &text)
{
    return sortKeyOf(text.toUtf8());
}

} // namespace

class SortKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStandsBeforeTheNext()
    {
        const QStringList order{u""_s,         u"("_s,        u"0"_s,        u"00"_s,     u"09"_s,
                                u"9"_s,        u"A"_s,        u"A1"_s,       u"AB"_s,     u"Z"_s,
                                u"é"_s,        u"安"_s,       u"李"_s,       u"李建国"_s, u"王芳"_s,
                                u"豫A12345"_s, u"豫A12346"_s, u"豫P00001"_s, u"张"_s,     u"周口"_s};
        for (qsizetype i = 1; i < order.size(); ++i)
            QVERIFY2(keyOf(order.at(i - 1)) < keyOf(order.at(i)), qPrintable(order.at(i)));
    }

    void whatIsMissingStandsLastInBothDirections()
    {
        QVERIFY(keyOf(u"周"_s) < SortKey::last());
        QVERIFY(keyOf(u"0"_s).reversed() < SortKey::last());
    }

    void reversedKeysStandTheOtherWayRound() { QVERIFY(keyOf(u"B"_s).reversed() < keyOf(u"A"_s).reversed()); }

    //! Plates, VINs and card numbers are told apart to their last character.
    void latinTextsCompareAsTheirBytesDo()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const auto text = [&] {
            QByteArray bytes(int(random.bounded(21)), Qt::Uninitialized);
            for (char &c : bytes)
                c = "0123456789ABCDEFXYZ"[random.bounded(random.bounded(2) == 0 ? 2 : 19)];
            return bytes;
        };
        for (int i = 0; i < 20000; ++i) {
            const QByteArray a = text();
            const QByteArray b = text();
            QCOMPARE(sortKeyOf(a) < sortKeyOf(b), a < b);
        }
    }
};

QTEST_GUILESS_MAIN(SortKeyTest)
#include "tst_sort_key.moc"
