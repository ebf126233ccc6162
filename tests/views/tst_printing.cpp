// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/sample_forms.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "views/printing/list_paper.h"
#include "views/printing/print_dialog.h"
#include "views/widgets/paper_offset.h"
#include "views/widgets/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

//! Printers that print into nothing and remember it.
class PaperPrinters : public Printers {
public:
    QStringList all{u"Epson LQ-630K"_s, u"HP LaserJet"_s};
    QStringList printedOn;
    QList<PrintPart> parts;
    int pages = 0;

    QStringList names() const override { return all; }
    QString usual() const override { return u"HP LaserJet"_s; }
    Result<int> print(const QString &printer, FormDocument &document, const QList<FormData> &forms,
                      PrintPart part, const PrintProgress &progress) override
    {
        QBuffer nowhere;
        nowhere.open(QIODevice::WriteOnly);
        QPdfWriter writer(&nowhere);
        const auto count = document.paint(writer, forms, progress, part);
        parts.append(part);
        printedOn.append(printer);
        pages += count ? *count : 0;
        return count;
    }
};

struct World {
    PaperPrinters printers;
    PreparedPrompter prompter;
    MemoryOfViews memory;
    Background background;

    std::unique_ptr<PrintDialog> dialog(Form form = Form::Acceptance, int forms = 2)
    {
        return std::make_unique<PrintDialog>(*shippedLayout(form), QList<FormData>(forms, sampleForm(form)),
                                             u"acceptance"_s,
                                             PrintSurroundings{printers, prompter, memory, background});
    }
};

template<typename Widget>
Widget *part(QDialog &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(name);
}

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allCopiesOfAllFormsArePrinted()
    {
        World world;
        const auto dialog = world.dialog();
        QSignalSpy printed(dialog.get(), &PrintDialog::printed);
        part<QPushButton>(*dialog, u"print"_s)->click();
        QCOMPARE(world.printers.printedOn, QStringList{u"HP LaserJet"_s});
        QCOMPARE(printed.size(), 1);
        QCOMPARE(printed.first().first().toInt(), 4);
        QVERIFY(part<QLabel>(*dialog, u"said"_s)->text().contains(u"HP LaserJet"_s));
    }

    void onePageAfterTheOtherIsShown()
    {
        World world;
        const auto dialog = world.dialog(Form::AcceptanceBatch, 1);
        auto *forth = part<QToolButton>(*dialog, u"forth"_s);
        auto *back = part<QToolButton>(*dialog, u"back"_s);
        QStringList places;
        QVERIFY(!back->isEnabled());
        for (int i = 0; i < 20 && forth->isEnabled(); ++i) {
            places.append(part<QLabel>(*dialog, u"place"_s)->text());
            forth->click();
        }
        places.append(part<QLabel>(*dialog, u"place"_s)->text());
        QCOMPARE(places.size(), 6); // two copies of three pages
        for (int i = 5; i > 0; --i) {
            QCOMPARE(part<QLabel>(*dialog, u"place"_s)->text(), places.at(i));
            back->click();
        }
        QVERIFY(!back->isEnabled());
    }

    void withoutACopyNothingCanBePrinted()
    {
        World world;
        const auto dialog = world.dialog();
        part<QCheckBox>(*dialog, u"copy0"_s)->click();
        QVERIFY(part<QPushButton>(*dialog, u"print"_s)->isEnabled());
        part<QCheckBox>(*dialog, u"copy1"_s)->click();
        QVERIFY(!part<QPushButton>(*dialog, u"print"_s)->isEnabled());
        QVERIFY(!part<QLabel>(*dialog, u"said"_s)->text().isEmpty());
    }

    void whatWasChosenIsRemembered()
    {
        World world;
        {
            const auto dialog = world.dialog();
            part<QComboBox>(*dialog, u"paper"_s)->setCurrentIndex(3);
            part<QCheckBox>(*dialog, u"copy0"_s)->click();
            part<QCheckBox>(*dialog, u"dataOnly"_s)->click();
            part<QComboBox>(*dialog, u"formLanguage"_s)->setCurrentIndex(1);
            part<QPushButton>(*dialog, u"print"_s)->click();
        }
        const auto dialog = world.dialog();
        QCOMPARE(part<QComboBox>(*dialog, u"paper"_s)->currentIndex(), 3);
        QVERIFY(!part<QCheckBox>(*dialog, u"copy0"_s)->isChecked());
        QVERIFY(part<QCheckBox>(*dialog, u"copy1"_s)->isChecked());
        QVERIFY(part<QCheckBox>(*dialog, u"dataOnly"_s)->isChecked());
        QCOMPARE(part<QComboBox>(*dialog, u"formLanguage"_s)->currentIndex(), 1);
        const auto other = world.dialog(Form::Warranty);
        QVERIFY(!part<QCheckBox>(*other, u"dataOnly"_s)->isChecked());
    }

    void everyPrinterKeepsItsOwnOffset()
    {
        World world;
        {
            const auto dialog = world.dialog();
            part<QComboBox>(*dialog, u"printer"_s)->setCurrentText(u"Epson LQ-630K"_s);
            part<QDoubleSpinBox>(*dialog, u"offsetRight"_s)->setValue(1.5);
            part<QDoubleSpinBox>(*dialog, u"offsetDown"_s)->setValue(-3);
            part<QPushButton>(*dialog, u"print"_s)->click();
            part<QComboBox>(*dialog, u"printer"_s)->setCurrentText(u"HP LaserJet"_s);
            QCOMPARE(part<QDoubleSpinBox>(*dialog, u"offsetRight"_s)->value(), 0.0);
            part<QPushButton>(*dialog, u"print"_s)->click();
        }
        const auto dialog = world.dialog();
        QCOMPARE(part<QComboBox>(*dialog, u"printer"_s)->currentText(), u"HP LaserJet"_s);
        part<QComboBox>(*dialog, u"printer"_s)->setCurrentText(u"Epson LQ-630K"_s);
        QCOMPARE(part<QDoubleSpinBox>(*dialog, u"offsetRight"_s)->value(), 1.5);
        QCOMPARE(part<QDoubleSpinBox>(*dialog, u"offsetDown"_s)->value(), -3.0);
    }

    void theChosenPrinterPrintsThoughBothFeedAlike()
    {
        World world;
        const auto dialog = world.dialog();
        part<QComboBox>(*dialog, u"printer"_s)->setCurrentText(u"Epson LQ-630K"_s);
        part<QPushButton>(*dialog, u"print"_s)->click();
        QCOMPARE(world.printers.printedOn, QStringList{u"Epson LQ-630K"_s});
    }

    void anOffsetGoesAsFarHereAsInTheSettings()
    {
        World world;
        const auto dialog = world.dialog();
        QCOMPARE(part<QDoubleSpinBox>(*dialog, u"offsetRight"_s)->maximum(), furthestOffset);
        QCOMPARE(part<QDoubleSpinBox>(*dialog, u"offsetDown"_s)->minimum(), -furthestOffset);
    }

    void aCarbonSetIsPrintedOnce()
    {
        World world;
        {
            const auto dialog = world.dialog();
            part<QCheckBox>(*dialog, u"carbonSet"_s)->click();
            part<QPushButton>(*dialog, u"print"_s)->click();
            QCOMPARE(world.printers.pages, 2);
            QVERIFY(part<QLabel>(*dialog, u"place"_s)->text().contains(u" / "_s));
        }
        const auto dialog = world.dialog();
        QVERIFY(part<QCheckBox>(*dialog, u"carbonSet"_s)->isChecked());
    }

    void annexesDoNotRunThroughPrePrintedPaper()
    {
        World world;
        FormData long1 = sampleForm(Form::Registration);
        long1.values[u"note"_s] = u"客户要求将天线固定在驾驶室顶部中间位置。"_s.repeated(40);
        PrintDialog dialog(*shippedLayout(Form::Registration), {long1}, u"x"_s,
                           {world.printers, world.prompter, world.memory, {}});
        part<QCheckBox>(dialog, u"dataOnly"_s)->click();
        QVERIFY(!part<QLabel>(dialog, u"said"_s)->text().isEmpty()); // warned before printing
        part<QPushButton>(dialog, u"print"_s)->click();
        QCOMPARE(world.prompter.asked.size(), 1);
        QCOMPARE(world.printers.parts, (QList{PrintPart::Forms, PrintPart::Annexes}));
        world.printers.parts.clear();
        world.prompter.answer = false;
        part<QPushButton>(dialog, u"print"_s)->click();
        QCOMPARE(world.printers.parts, QList{PrintPart::Forms});
    }

    void manyFormsAreWrittenInTheBackground()
    {
        World world;
        QTemporaryDir folder;
        world.prompter.path = folder.filePath(u"out.pdf"_s);
        std::optional<PaperJob> job;
        world.background = [&](const PaperJob &asked) {
            job = asked;
            return true;
        };
        const auto dialog = world.dialog(Form::Acceptance, 60);
        QSignalSpy printed(dialog.get(), &PrintDialog::printed);
        part<QPushButton>(*dialog, u"savePdf"_s)->click();
        QVERIFY(job.has_value());
        QVERIFY(!part<QPushButton>(*dialog, u"savePdf"_s)->isEnabled());
        std::optional<Result<int>> pages;
        const std::unique_ptr<QThread> thread(QThread::create([&] { pages = job->work({}); }));
        thread->start();
        QVERIFY(thread->wait(20000));
        job->done(*pages);
        QCOMPARE(printed.size(), 1);
        QCOMPARE(printed.first().first().toInt(), 120);
        QVERIFY(QFile::exists(world.prompter.path));
        QVERIFY(part<QPushButton>(*dialog, u"savePdf"_s)->isEnabled());
    }

    void closingTheDialogEndsWhatRunsInTheBackground()
    {
        World world;
        QTemporaryDir folder;
        world.prompter.path = folder.filePath(u"out.pdf"_s);
        std::optional<PaperJob> job;
        world.background = [&](const PaperJob &asked) {
            job = asked;
            return true;
        };
        auto dialog = world.dialog(Form::Acceptance, 60);
        part<QPushButton>(*dialog, u"savePdf"_s)->click();
        dialog.reset();
        const auto pages = job->work({});
        QVERIFY(!pages);
        QCOMPARE(pages.failure().kind, Failure::Kind::Cancelled);
        job->done(pages);
        QVERIFY(!QFile::exists(world.prompter.path));
    }

    void whatWasRememberedMayBeNonsense()
    {
        World world;
        world.memory.keep(u"printing/acceptance/paper"_s, u"papyrus"_s);
        world.memory.keep(u"printing/acceptance/copies"_s, u"7 -1 x"_s);
        world.memory.keep(u"printing/printer"_s, u"sold last year"_s);
        world.memory.keep(u"printing/language"_s, 99);
        const auto dialog = world.dialog();
        QVERIFY(part<QPushButton>(*dialog, u"print"_s)->isEnabled());
    }

    void withoutAPrinterThereIsStillThePdf()
    {
        Theme theme(*qApp);
        World world;
        world.printers.all.clear();
        QTemporaryDir folder;
        world.prompter.path = folder.filePath(u"out.pdf"_s);
        const auto dialog = world.dialog();
        QVERIFY(!part<QPushButton>(*dialog, u"print"_s)->isEnabled());
        part<QPushButton>(*dialog, u"savePdf"_s)->click();
        QFile file(world.prompter.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        World world;
        world.prompter.path = u"/nowhere/at/all.pdf"_s;
        const auto dialog = world.dialog();
        QSignalSpy printed(dialog.get(), &PrintDialog::printed);
        part<QPushButton>(*dialog, u"savePdf"_s)->click();
        QCOMPARE(printed.size(), 0);
        QVERIFY(!part<QLabel>(*dialog, u"said"_s)->text().isEmpty());
    }

    void theDialogFitsASmallScreen()
    {
        World world;
        const auto dialog = world.dialog(Form::Registration, 1);
        QVERIFY2(dialog->minimumSizeHint().height() <= 700, // of 768, below a bar and a title
                 qPrintable(QString::number(dialog->minimumSizeHint().height())));
        testing::takePictures(*dialog, u"print"_s, {1040, 700});
        world.printers.all.clear();
        const Theme theme(*qApp);
        const auto printless = world.dialog(Form::Registration, 1);
        printless->resize(1040, 700);
        printless->show();
        for (const QLabel *hint : printless->findChildren<QLabel *>(u"sentence"_s))
            QVERIFY2(!hint->isVisible() || hint->height() >= hint->heightForWidth(hint->width()),
                     qPrintable(hint->text()));
    }

    void everyControlHasAName()
    {
        World world;
        const auto dialog = world.dialog();
        for (const QWidget *widget : dialog->findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(dialog.get())
                && !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_")) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
    }

    void aLongListTakesAsManyPagesAsItNeeds()
    {
        QStandardItemModel model(0, 2);
        model.setHorizontalHeaderLabels({u"Plate"_s, u"Customer"_s});
        const auto pagesOf = [&](int rows) {
            while (model.rowCount() < rows)
                model.appendRow({new QStandardItem(u"豫P36017"_s), new QStandardItem(u"周口远通"_s)});
            QBuffer file;
            file.open(QIODevice::WriteOnly);
            QPdfWriter writer(&file);
            writer.setPageSize(QPageSize(QPageSize::A4));
            return ListPaper({u"Vehicles"_s, &model, {0, 1}}, QDateTime::currentDateTimeUtc()).paint(writer);
        };
        QCOMPARE(pagesOf(0), 1);
        QCOMPARE(pagesOf(10), 1);
        QVERIFY(pagesOf(100) > 1);
        QVERIFY(pagesOf(ListPaper::mostRows) < ListPaper::mostRows / 10);
        const int most = pagesOf(ListPaper::mostRows);
        QCOMPARE(pagesOf(ListPaper::mostRows + 500), most);
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
