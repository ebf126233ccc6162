// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/sample_forms.h"
#include "views/forms/form_document.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

FormPainter painterOf(Form form, const QString &paper = u"a4"_s, const PrintOptions &options = {})
{
    const auto layout = shippedLayout(form);
    return FormPainter(*layout, *layout->sheetOn(paper), *formFonts(), options);
}

//! Dots that are not white in a picture of one page.
qsizetype ink(FormDocument &document, const FormData &data)
{
    const QImage image = document.picture(data, 0, 0, 60).convertToFormat(QImage::Format_Grayscale8);
    qsizetype dark = 0;
    for (int y = 0; y < image.height(); ++y)
        dark += std::count_if(image.constScanLine(y), image.constScanLine(y) + image.width(),
                              [](uchar grey) { return grey < 200; });
    return dark;
}

} // namespace

class FormPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVehicleOfABatchIsOnOnePage_data()
    {
        QTest::addColumn<int>("vehicles");
        for (const int vehicles : {0, 1, 19, 20, 21, 31, 32, 51, 52, 53, 200, 1000})
            QTest::addRow("%d", vehicles) << vehicles;
    }

    void everyVehicleOfABatchIsOnOnePage()
    {
        QFETCH(int, vehicles);
        const auto layout = shippedLayout(Form::AcceptanceBatch);
        for (const FormSheet &sheet : layout->sheets) {
            FormPainter painter = painterOf(Form::AcceptanceBatch, sheet.paper.id);
            const QList<FormPage> pages = painter.pages(sampleForm(Form::AcceptanceBatch, vehicles));
            qsizetype next = 0;
            for (const FormPage &page : pages) {
                QCOMPARE(page.firstRow, next);
                QVERIFY(page.rows <= (page.last ? sheet.table->rowsOnLast() : sheet.table->rowsPerPage()));
                QVERIFY(page.rows > 0 || vehicles == 0);
                QCOMPARE(page.last, &page == &pages.last());
                QCOMPARE(page.count, int(pages.size()));
                next += page.rows;
            }
            QCOMPARE(next, vehicles);
        }
    }

    void aListFillsItsPagesAndKeepsSomeRowsForTheSignatures()
    {
        const auto layout = shippedLayout(Form::AcceptanceBatch);
        for (const FormSheet &sheet : layout->sheets) {
            const FormTable &table = *sheet.table;
            for (int rows = 1; rows < 200; ++rows) {
                const QList<FormPage> pages = listPages(&table, rows);
                for (qsizetype i = 0; i + 2 < pages.size(); ++i)
                    QCOMPARE(pages.at(i).rows, table.rowsPerPage());
                QVERIFY(pages.last().rows >= std::min(3, rows));
                if (pages.size() > 1)
                    QVERIFY(pages.at(pages.size() - 2).rows == table.rowsPerPage() || pages.last().rows == 3);
            }
        }
        QCOMPARE(listPages(nullptr, 0).size(), 1);
    }

    void annexesOfDataOnlyComeLastAndByThemselves()
    {
        FormData data = sampleForm(Form::Registration);
        data.values[u"note"_s] = u"客户要求将天线固定在驾驶室顶部中间位置。"_s.repeated(40);
        const auto layout = shippedLayout(Form::Registration);
        auto document = FormDocument::make(*layout, u"a5", {FormLanguage::Chinese, true, {}, {0, 1}});
        QCOMPARE((*document).annexCount({data, data}), 4);
        const auto count = [&](PrintPart part) {
            QBuffer nowhere;
            nowhere.open(QIODevice::WriteOnly);
            QPdfWriter writer(&nowhere);
            return *(*document).paint(writer, {data, data}, {}, part);
        };
        QCOMPARE(count(PrintPart::Everything), 8);
        QCOMPARE(count(PrintPart::Forms), 4);
        QCOMPARE(count(PrintPart::Annexes), 4);
    }

    void anAnnexSaysWhoseItIs()
    {
        FormData data = sampleForm(Form::Registration);
        data.values[u"note"_s] = u"客户要求将天线固定在驾驶室顶部中间位置。"_s.repeated(40);
        const auto layout = shippedLayout(Form::Registration);
        for (const FormSheet &sheet : layout->sheets) {
            auto document
                = FormDocument::make(*layout, sheet.paper.id, {FormLanguage::Chinese, true, {}, {0, 1}});
            const QImage customers = (*document).picture(data, 1, 0, 60);
            QVERIFY(customers != (*document).picture(data, 1, 1, 60)); // the copy is named
            FormData other = data;
            other.mark = markOf(sampleRegistration(18));
            QVERIFY(customers != (*document).picture(other, 1, 0, 60)); // number and code
        }
    }

    void aCarbonSetIsPrintedOnceUnderAllItsNames()
    {
        const auto layout = shippedLayout(Form::Acceptance);
        const FormData data = sampleForm(Form::Acceptance);
        auto set = FormDocument::make(*layout, u"continuous_140",
                                      {FormLanguage::Chinese, false, {}, {0, 1}, true});
        auto single
            = FormDocument::make(*layout, u"continuous_140", {FormLanguage::Chinese, false, {}, {0, 1}});
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        QCOMPARE(*(*set).writePdf(pdf, {data, data}), 2);
        QVERIFY((*set).picture(data, 0, 0, 90) != (*single).picture(data, 0, 0, 90));
    }

    void whatDoesNotFitStandsInFullOnAnAnnex()
    {
        FormData data = sampleForm(Form::Registration);
        FormPainter painter = painterOf(Form::Registration, u"a5"_s);
        QCOMPARE(painter.pages(data).size(), 1);
        data.values[u"note"_s] = u"客户要求将天线固定在驾驶室顶部中间位置。"_s.repeated(40);
        const QList<FormPage> pages = painter.pages(data);
        QCOMPARE(pages.size(), 2);
        QVERIFY(!pages.last().annex.isEmpty());
        qsizetype glyphs = 0;
        for (const FormPage::Piece &piece : pages.last().annex)
            for (const QGlyphRun &run : piece.text.glyphs)
                glyphs += run.glyphIndexes().size();
        QVERIFY(glyphs >= data.values.value(u"note"_s).size());
        data.values[u"note"_s] = data.values.value(u"note"_s).repeated(10);
        QVERIFY(painter.pages(data).size() > 2);
    }

    void dataOnlyIsMuchLessInkAndNothingWithoutData()
    {
        const auto layout = shippedLayout(Form::Registration);
        auto full = FormDocument::make(*layout, u"a4", {});
        auto bare = FormDocument::make(*layout, u"a4", {FormLanguage::Chinese, true, {}, {0}});
        const FormData data = sampleForm(Form::Registration);
        QVERIFY(ink(*bare, data) * 2 < ink(*full, data));
        QVERIFY(ink(*bare, data) > 500);
        QCOMPARE(ink(*bare, FormData{}), 0);
        QVERIFY(ink(*full, FormData{}) > 1000);
    }

    void anOffsetMovesEverything()
    {
        const auto layout = shippedLayout(Form::Registration);
        const FormData data = sampleForm(Form::Registration);
        auto straight = FormDocument::make(*layout, u"a4", {});
        auto moved = FormDocument::make(*layout, u"a4", {FormLanguage::Chinese, false, {2.54, -5.08}, {0}});
        const QImage before = (*straight).picture(data, 0, 0, 100);
        const QImage after = (*moved).picture(data, 0, 0, 100);
        QVERIFY(before != after);
        QCOMPARE(after.copy(10, 0, 700, 1000), before.copy(0, 20, 700, 1000));
    }

    void copiesAreNamedAndCounted()
    {
        const auto layout = shippedLayout(Form::Acceptance);
        auto document = FormDocument::make(*layout, u"a4", {FormLanguage::Chinese, false, {}, {0, 1}});
        const FormData data = sampleForm(Form::Acceptance);
        QVERIFY((*document).picture(data, 0, 0, 60) != (*document).picture(data, 0, 1, 60));
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        const auto pages = (*document).writePdf(pdf, {data, data, data});
        QVERIFY(bool(pages));
        QCOMPARE(*pages, 6);
    }

    void whatCannotBePrintedIsRefused()
    {
        const auto layout = shippedLayout(Form::Acceptance);
        QCOMPARE(FormDocument::make(*layout, u"papyrus", {}).failure().kind, Failure::Kind::Missing);
        QCOMPARE(FormDocument::make(*layout, u"a4", {FormLanguage::Chinese, false, {}, {7}}).failure().kind,
                 Failure::Kind::Invalid);
    }

    void printingCanBeStopped()
    {
        auto document = FormDocument::make(*shippedLayout(Form::Acceptance), u"a4", {});
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        const QList<FormData> many(20, sampleForm(Form::Acceptance));
        const auto pages = (*document).writePdf(pdf, many, [](qsizetype done) { return done < 3; });
        QVERIFY(!pages);
        QCOMPARE(pages.failure().kind, Failure::Kind::Cancelled);
    }

    void aFileThatCannotBeWrittenIsAFailureAndLeavesNothing()
    {
        auto document = FormDocument::make(*shippedLayout(Form::Acceptance), u"a4", {});
        const auto pages = (*document).savePdf(u"/nowhere/at/all.pdf"_s, {sampleForm(Form::Acceptance)});
        QVERIFY(!pages);
        QCOMPARE(pages.failure().kind, Failure::Kind::ReadOnly);
    }
};

QTEST_MAIN(FormPagesTest)
#include "tst_form_pages.moc"
