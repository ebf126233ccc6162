// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/read_ahead.h"

#include <QTest>

#include <algorithm>

namespace sk {

class ReadAheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePiecesComeInOrderAndWhole()
    {
        constexpr int pieces = 1000;
        int made = 0;
        const auto count = [&made](std::span<char> buffer) {
            if (made == pieces)
                return qint64(0);
            const auto size = size_t(1 + made % int(buffer.size()));
            std::fill_n(buffer.begin(), size, char(made++ % 100));
            return qint64(size);
        };
        ReadAhead ahead(count, 64);
        QByteArrayView piece;
        for (int i = 0; i < pieces; ++i) {
            QCOMPARE(ahead.next(piece), qint64(1 + i % 64));
            QCOMPARE(piece.toByteArray(), QByteArray(1 + i % 64, char(i % 100)));
        }
        QCOMPARE(ahead.next(piece), qint64(0));
        QVERIFY(piece.isEmpty());
    }

    void aFailureComesAfterWhatWasRead()
    {
        int made = 0;
        ReadAhead ahead([&made](std::span<char>) { return qint64(made++ == 0 ? 8 : -1); }, 8);
        QByteArrayView piece;
        QCOMPARE(ahead.next(piece), qint64(8));
        QCOMPARE(ahead.next(piece), qint64(-1));
        QVERIFY(piece.isEmpty());
    }

    void whoStopsTakingStopsTheReading()
    {
        std::atomic<int> made = 0;
        {
            ReadAhead ahead([&made](std::span<char>) { return qint64(++made > 0); }, 8); // has no end
            QByteArrayView piece;
            QCOMPARE(ahead.next(piece), qint64(1));
        }
        QVERIFY(made <= 6); // four pieces ahead of the one in use, and the one being fetched
    }
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::ReadAheadTest)
#include "tst_read_ahead.moc"
