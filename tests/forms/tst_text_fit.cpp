// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/text_fit.h"

#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const TextStyle ten{10, false, Face::Sans, Qt::AlignLeft | Qt::AlignVCenter};

qreal pointsOf(const FittedText &text)
{
    return text.glyphs.first().rawFont().pixelSize() / unitsPerPoint;
}

qsizetype linesOf(const FittedText &text)
{
    return qRound(text.size.height() / lineHeight(pointsOf(text)));
}

QSizeF millimetres(qreal width, qreal height)
{
    return {width * unitsPerMm, height * unitsPerMm};
}

} // namespace

class TextFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextThatFitsIsSetAsAsked()
    {
        TextFitter fitter(*formFonts(), u"…"_s);
        const FittedText text = fitter.fit(u"黄色"_s, ten, millimetres(30, 8));
        QVERIFY(text.complete);
        QVERIFY(std::abs(pointsOf(text) - 10) < 0.1);
        QCOMPARE(linesOf(text), 1);
    }

    void aNumberIsSetSmallerAndNeverBroken()
    {
        TextFitter fitter(*formFonts(), u"…"_s);
        const FittedText text = fitter.fit(u"89860446101970123456"_s, ten, millimetres(30, 9));
        QVERIFY(text.complete);
        QVERIFY(pointsOf(text) < 9);
        QCOMPARE(linesOf(text), 1);
    }

    void aLongNameIsWrapped()
    {
        TextFitter fitter(*formFonts(), u"…"_s);
        const FittedText text
            = fitter.fit(u"深圳市航天北斗车载技术股份有限公司河南分公司"_s, ten, millimetres(40, 9));
        QVERIFY(text.complete);
        QCOMPARE(linesOf(text), 2);
        QVERIFY(text.size.width() <= 40 * unitsPerMm + 1);
    }

    void whatDoesNotFitSaysSo()
    {
        TextFitter fitter(*formFonts(), u"…见附页"_s);
        const FittedText text = fitter.fit(QString(500, u'长'), ten, millimetres(40, 9));
        QVERIFY(!text.complete);
        QVERIFY(text.size.width() <= 40 * unitsPerMm + 1);
        QVERIFY(text.size.height() <= 10 * unitsPerMm);
    }

    //! What a 24-pin printer still shows.
    void nothingIsSetSmallerThanTheFloor()
    {
        TextFitter fitter(*formFonts(), u"…"_s, 7);
        const FittedText text = fitter.fit(u"89860446101970123456"_s, ten, millimetres(24, 9));
        QVERIFY(pointsOf(text) >= 6.9);
        QVERIFY(!fitter.fit(u"89860446101970123456"_s, ten, millimetres(20, 4)).complete);
        QVERIFY(TextFitter(*formFonts(), u"…"_s)
                    .fit(u"89860446101970123456"_s, ten, millimetres(24, 4))
                    .complete);
    }

    void nothingStandsOutsideItsBox_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese") << u"河南省周口市沈丘县槐店回族镇兆丰大道与长安路交叉口"_s;
        QTest::newRow("English") << u"Electrician's certificate and the number thereof"_s;
        QTest::newRow("one word") << u"LZZ5CLSB8KA500017LZZ5CLSB8KA500017LZZ5CLSB8KA500017"_s;
        QTest::newRow("paragraphs") << u"一、质量第一\n二、及时响应\n\n三、有据可查"_s;
        QTest::newRow("only spaces") << u"    "_s;
        QTest::newRow("a line break at the end") << u"好\n"_s;
        QTest::newRow("rare characters") << u"𠮷野家 葛\U000E0100城"_s;
        QTest::newRow("broken surrogates") << u"a\xd842"_s + u"b"_s;
    }

    void nothingStandsOutsideItsBox()
    {
        QFETCH(QString, text);
        TextFitter fitter(*formFonts(), u"…"_s);
        for (const QSizeF &size :
             {millimetres(60, 20), millimetres(20, 8), millimetres(8, 30), millimetres(3, 3)})
            for (const Qt::Alignment across : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
                TextStyle style = ten;
                style.align = across | Qt::AlignVCenter;
                const FittedText set = fitter.fit(text, style, size);
                for (const QGlyphRun &run : set.glyphs)
                    for (const QPointF &at : run.positions()) {
                        QVERIFY(at.x() >= -1 && at.x() <= size.width() + 1);
                        QVERIFY2(!set.complete || (at.y() >= 0 && at.y() <= size.height() + 1),
                                 qPrintable(text));
                    }
            }
    }

    void everyCharacterIsOnSomeLine()
    {
        TextFitter fitter(*formFonts(), u"…"_s);
        const QString text
            = u"保修期内产品在正常使用情况下出现质量问题，实行包修、包换、包退。ABC 123\n第二段"_s;
        qsizetype glyphs = 0;
        for (const FittedText &line : fitter.lines(text, ten, 2500))
            for (const QGlyphRun &run : line.glyphs)
                glyphs += run.glyphIndexes().size();
        // Spaces and the break at line ends are not set.
        QVERIFY(glyphs >= text.size() - 3 && glyphs <= text.size());
    }

    void punctuationDoesNotBeginALine()
    {
        TextFitter fitter(*formFonts(), u"…"_s);
        const auto lines = fitter.lines(u"一二三四五六七八九十，甲乙丙"_s, ten, 10.2 * 10 * unitsPerPoint);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().glyphs.first().glyphIndexes().size(), 9);
    }

    void chineseIsStackedAndEnglishTurned()
    {
        TextFitter fitter(*formFonts(), u"…"_s);
        const FittedText stacked = fitter.fitUpright(u"客户联"_s, ten, millimetres(6, 30));
        QVERIFY(!stacked.turned);
        QCOMPARE(linesOf(stacked), 3);
        QVERIFY(fitter.fitUpright(u"Customer copy"_s, ten, millimetres(6, 30)).turned);
    }
};

QTEST_MAIN(TextFitTest)
#include "tst_text_fit.moc"
