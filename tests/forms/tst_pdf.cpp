// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/sample_forms.h"
#include "views/forms/form_document.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

//! The files as others read them: poppler for text, fonts and sizes, zbar for the code.
class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeSearchedAndCopied()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("pdftotext is not installed (poppler-utils)");
        const QString text = run(u"pdftotext"_s, {u"-layout"_s, pdf(Form::Acceptance), u"-"_s});
        const Registration r = sampleRegistration();
        for (const QString &word : {u"车辆安装验收单"_s, u"客户名称"_s, r.customerName, r.plate, r.vin,
                                    r.phone, u"YS-411624-3F-261123-017"_s, u"2026-11-23 09:40"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
    }

    void dataOnlyHasNoLabels()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("pdftotext is not installed (poppler-utils)");
        const QString file = pdf(Form::Acceptance, {FormLanguage::Chinese, true, {}, {0}});
        const QString text = run(u"pdftotext"_s, {file, u"-"_s});
        QVERIFY(text.contains(sampleRegistration().plate));
        const QString values = sampleForm(Form::Acceptance).values.values().join(u'\n');
        const auto layout = shippedLayout(Form::Acceptance);
        int looked = 0;
        for (const FormCell &cell : layout->sheetOn(u"a4")->cells) {
            const QString &label = cell.label.chinese;
            if (label.isEmpty() || label.contains(u'\n') || values.contains(label))
                continue;
            QVERIFY2(!text.contains(label), qPrintable(label));
            ++looked;
        }
        QVERIFY(looked > 40);
    }

    void pagesHaveTheSizeOfThePaper_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("points");
        QTest::newRow("A4") << u"a4"_s << u"595.* x 841.*|595 x 842"_s;
        QTest::newRow("A5") << u"a5"_s << u"419.* x 595.*|420 x 595"_s;
        QTest::newRow("11 in") << u"continuous_279"_s << u"684 x 792"_s;
        QTest::newRow("half") << u"continuous_140"_s << u"684 x 396"_s;
        QTest::newRow("third") << u"continuous_93"_s << u"684 x 26[34].*"_s;
    }

    void pagesHaveTheSizeOfThePaper()
    {
        if (!has(u"pdfinfo"_s))
            QSKIP("pdfinfo is not installed (poppler-utils)");
        QFETCH(QString, paper);
        QFETCH(QString, points);
        const QString said = run(u"pdfinfo"_s, {pdf(Form::Acceptance, {}, paper)});
        QVERIFY2(QRegularExpression(u"Page size: +(%1) pts"_s.arg(points)).match(said).hasMatch(),
                 qPrintable(said));
        QVERIFY2(QRegularExpression(u"Page rot: +0"_s).match(said).hasMatch(), qPrintable(said));
        QVERIFY(said.contains(u"车辆安装验收单 YS-411624"_s));
    }

    void fontsAreEmbedded()
    {
        if (!has(u"pdffonts"_s))
            QSKIP("pdffonts is not installed (poppler-utils)");
        const QStringList lines = run(u"pdffonts"_s, {pdf(Form::Warranty)}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines.mid(2))
            QVERIFY2(line.contains(QRegularExpression(u"Identity-H +yes"_s)), qPrintable(line));
    }

    //! 180 dots an inch in black and white is what a 24-pin printer puts down.
    void theCodeIsReadFromADotMatrixPrint_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("paper");
        QTest::newRow("registration, half") << int(Form::Registration) << u"continuous_140"_s;
        QTest::newRow("registration, third") << int(Form::Registration) << u"continuous_93"_s;
        QTest::newRow("acceptance, third") << int(Form::Acceptance) << u"continuous_93"_s;
        QTest::newRow("batch, A4") << int(Form::AcceptanceBatch) << u"a4"_s;
        QTest::newRow("card, A5") << int(Form::Warranty) << u"a5"_s;
    }

    void theCodeIsReadFromADotMatrixPrint()
    {
        if (!has(u"zbarimg"_s))
            QSKIP("zbarimg is not installed (zbar-tools)");
        QFETCH(int, form);
        QFETCH(QString, paper);
        auto document = FormDocument::make(*shippedLayout(Form(form)), paper, {});
        const FormData data = sampleForm(Form(form));
        const QString file = m_folder.filePath(u"page.png"_s);
        QVERIFY((*document).picture(data, 0, 0, 180).convertToFormat(QImage::Format_Mono).save(file));
        const auto mark = readMark(run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, file}));
        QVERIFY(bool(mark));
        QCOMPARE(*mark, data.mark);
    }

private:
    static bool has(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

    static QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString pdf(Form form, const PrintOptions &options = {}, const QString &paper = u"a4"_s)
    {
        const QString path = m_folder.filePath(u"form.pdf"_s);
        auto document = FormDocument::make(*shippedLayout(form), paper, options);
        return (*document).savePdf(path, {sampleForm(form)}) ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
