// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

//! What three versions come to, as a table of who changed what.
class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("central");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("clash");
        QTest::addColumn<bool>("toSend");
        QTest::addRow("nobody") << u"a"_s << u"a"_s << u"a"_s << u"a"_s << false << false;
        QTest::addRow("local only") << u"a"_s << u"b"_s << u"a"_s << u"b"_s << false << true;
        QTest::addRow("central only") << u"a"_s << u"a"_s << u"c"_s << u"c"_s << false << false;
        QTest::addRow("both the same") << u"a"_s << u"b"_s << u"b"_s << u"b"_s << false << false;
        QTest::addRow("both, differently") << u"a"_s << u"b"_s << u"c"_s << u"c"_s << true << false;
    }

    void fields()
    {
        QFETCH(QString, base);
        QFETCH(QString, local);
        QFETCH(QString, central);
        QFETCH(QString, expected);
        QFETCH(bool, clash);
        QFETCH(bool, toSend);
        const Merged merged = merge({base}, {local}, {central});
        QCOMPARE(merged.row == Row{expected}, true);
        QCOMPARE(merged.clashes == (clash ? QList<Clash>{{0, base, local, central}} : QList<Clash>{}), true);
        QCOMPARE(merged.differsFromCentral, toSend);
    }

    void marks_data()
    {
        QTest::addColumn<QString>("marks"); // base, local, central: x is deleted
        QTest::addColumn<bool>("here");
        QTest::addColumn<bool>("there");
        QTest::addColumn<bool>("deleted");
        QTest::addColumn<bool>("clash");
        QTest::addColumn<bool>("toSend");
        QTest::addRow("nobody deletes") << u"..."_s << true << true << false << false << false;
        QTest::addRow("deleted here") << u".x."_s << false << false << true << false << true;
        QTest::addRow("deleted here, edited there") << u".x."_s << false << true << false << true << false;
        QTest::addRow("deleted there") << u"..x"_s << false << true << true << false << false;
        QTest::addRow("deleted there, edited here") << u"..x"_s << true << false << true << true << false;
        QTest::addRow("deleted by both") << u".xx"_s << true << true << true << false << false;
        QTest::addRow("brought back here") << u"x.x"_s << true << true << false << false << true;
        QTest::addRow("brought back there") << u"xx."_s << false << true << false << false << false;
        QTest::addRow("brought back by both") << u"x.."_s << true << true << false << false << false;
    }

    void marks()
    {
        QFETCH(QString, marks);
        QFETCH(bool, here);
        QFETCH(bool, there);
        QFETCH(bool, deleted);
        QFETCH(bool, clash);
        QFETCH(bool, toSend);
        const auto mark = [&](qsizetype i) { return marks.at(i) == u'x'; };
        QCOMPARE(mergeMark(mark(0), mark(1), mark(2), {here, there}) == (MergedMark{deleted, clash, toSend}),
                 true);
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
