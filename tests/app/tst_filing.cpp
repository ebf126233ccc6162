// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/filing/filing_words.h"
#include "app/filing/scan_filing.h"
#include "app/filing/store_upload_queue.h"
#include "app/paperwork/paperwork.h"
#include "tests/support/scratch_store.h"
#include "views/forms/form_document.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

//! A demonstration store whose sheets are printed, signed and scanned.
struct Office {
    Office()
    {
        const auto filled = fillDemonstration(scratch.session(), 7, scratch.session().now());
        Q_ASSERT(bool(filled));
        session().database().run("DELETE FROM upload"); // the invented photos are not what is looked at
    }

    Session &session() { return scratch.session(); }
    QString path(const QString &name) const { return folder.filePath(name); }

    FormData sheetOf(Form form, const QString &number)
    {
        const auto filled = Paperwork(session()).byNumbers(form, {number});
        return filled ? filled->sheets.first() : FormData{};
    }

    static QImage scanOf(Form form, const FormData &data, int dotsPerInch = 200)
    {
        auto document = FormDocument::make(*shippedLayout(form), u"a4"_s, {});
        return document->picture(data, 0, 0, dotsPerInch);
    }

    //! Saved as the scanner of the depot does it.
    QString scanned(Form form, const FormData &data, const QString &name = u"scan0001.jpg"_s)
    {
        const bool saved = scanOf(form, data).save(path(name));
        Q_ASSERT(saved);
        return path(name);
    }

    //! A stack of sheets as one PDF.
    QString stack(const QList<QImage> &pages)
    {
        QPdfWriter writer(path(u"stack.pdf"_s));
        writer.setPageMargins({});
        QPainter painter(&writer);
        for (const QImage &page : pages) {
            if (&page != &pages.first())
                writer.newPage();
            painter.drawImage(QRect(0, 0, writer.width(), writer.height()), page);
        }
        return path(u"stack.pdf"_s);
    }

    QList<Registration> notAccepted(int most)
    {
        QList<Registration> found;
        for (const Registration &registration : *session().table<Registration>().all())
            if (found.size() < most
                && session().table<Acceptance>().where(&Acceptance::registration, registration.id)->isEmpty())
                found.append(registration);
        return found;
    }

    Acceptance acceptanceWhere(bool inBatch)
    {
        for (const Acceptance &acceptance : *session().table<Acceptance>().all())
            if (acceptance.batch.isEmpty() != inBatch && acceptance.corrects.isNull())
                return acceptance;
        return {};
    }

    QList<Attachment> scansOf(const QUuid &record)
    {
        auto all = *AttachmentDesk(session()).of(record);
        all.removeIf([](const Attachment &one) { return !one.name.contains(u"-4"); }); // not the invented
        return all;
    }

    ScratchStore scratch;
    QTemporaryDir folder;
};

} // namespace

class FilingTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignedSheetFilesItselfToItsAcceptance();
    void aRegistrationFilesItselfAndSaysThatTheRecordChanged();
    void aSheetToSignGoesToTheRegistrationUntilItIsSigned();
    void aBatchSheetGoesToAllItsVehicles();
    void aStackOfSheetsIsTakenApart();
    void backSidesStayWithTheirSheet();
    void theSameScanTwiceIsFiledOnce();
    void withoutACodeThePersonIsAsked();
    void whatIsNoScanIsTold();
    void theLineIsGivenFilesByWhatTheStoreOwes();
};

void FilingTests::aSignedSheetFilesItselfToItsAcceptance()
{
    Office office;
    const Acceptance acceptance = office.acceptanceWhere(false);
    const FormData sheet = office.sheetOf(Form::Acceptance, acceptance.number);
    const auto filed = fileScan(office.session(), office.scanned(Form::Acceptance, sheet));
    QVERIFY(filed);
    QCOMPARE(filed->size(), 1);
    QCOMPARE(filed->first().records, (QList{Attached{u"acceptance"_s, acceptance.id.value}}));
    QCOMPARE(filed->first().finding.state, MarkState::Unchanged);
    const auto scans = office.scansOf(acceptance.id.value);
    QCOMPARE(scans.size(), 1);
    QCOMPARE(scans.first().name, acceptance.number + u".jpg"_s);
    QVERIFY(sentenceOf(filed->first()).contains(acceptance.number));
}

void FilingTests::aRegistrationFilesItselfAndSaysThatTheRecordChanged()
{
    Office office;
    Registration registration = office.notAccepted(1).first();
    const FormData sheet = office.sheetOf(Form::Registration, registration.number);
    const QString scan = office.scanned(Form::Registration, sheet);
    registration.brandModel += u"改"_s;
    office.scratch.saved(registration);
    const auto filed = fileScan(office.session(), scan);
    QCOMPARE(filed->first().finding.state, MarkState::Changed);
    QCOMPARE(office.scansOf(registration.id.value).size(), 1);
    QVERIFY(sentenceOf(filed->first()).contains(u"changed"_s));
}

void FilingTests::aSheetToSignGoesToTheRegistrationUntilItIsSigned()
{
    Office office;
    const Registration registration = office.notAccepted(1).first();
    const auto sheets = Paperwork(office.session()).sheetsToSign({registration.id});
    QVERIFY(sheets);
    const QString scan = office.scanned(Form::Acceptance, sheets->sheets.first());
    const auto before = fileScan(office.session(), scan);
    QCOMPARE(before->first().records, (QList{Attached{u"registration"_s, registration.id.value}}));

    Acceptance acceptance;
    acceptance.number = u"YS-411624-ZZ-261123-001-4"_s;
    acceptance.registration = registration.id;
    acceptance.conclusion = Conclusion::Passed;
    acceptance.signedAt = office.session().now();
    acceptance = office.scratch.saved(acceptance);
    const auto after = fileScan(office.session(), scan);
    QCOMPARE(after->first().records, (QList{Attached{u"acceptance"_s, acceptance.id.value}}));
}

void FilingTests::aBatchSheetGoesToAllItsVehicles()
{
    Office office;
    const QString batch = office.acceptanceWhere(true).batch;
    const FormData sheet = office.sheetOf(Form::Acceptance, batch);
    const auto filed = fileScan(office.session(), office.scanned(Form::AcceptanceBatch, sheet));
    QVERIFY(filed);
    const auto vehicles = Paperwork(office.session()).vehiclesOfBatch(batch);
    QVERIFY(vehicles->size() > 1);
    QCOMPARE(filed->first().records.size(), vehicles->size());
    for (const AcceptedVehicle &vehicle : *vehicles)
        QCOMPARE(office.scansOf(vehicle.acceptance.id.value).size(), 1);
    QCOMPARE(OwedFiles(office.session().database()).all()->size(), 1); // the bytes go once
}

void FilingTests::aStackOfSheetsIsTakenApart()
{
    Office office;
    const QList<Registration> two = office.notAccepted(2);
    QList<QImage> pages;
    for (const Registration &registration : two)
        pages.append(
            Office::scanOf(Form::Registration, office.sheetOf(Form::Registration, registration.number)));
    const auto filed = fileScan(office.session(), office.stack(pages));
    QVERIFY(filed);
    QCOMPARE(filed->size(), 2);
    for (const Registration &registration : two) {
        const auto scans = office.scansOf(registration.id.value);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.first().mediaType, u"image/jpeg"_s);
    }
}

void FilingTests::backSidesStayWithTheirSheet()
{
    Office office;
    const Registration registration = office.notAccepted(1).first();
    const QImage front
        = Office::scanOf(Form::Registration, office.sheetOf(Form::Registration, registration.number));
    QImage back(front.size(), QImage::Format_RGB32);
    back.fill(Qt::white);
    const auto filed = fileScan(office.session(), office.stack({front, back}));
    QCOMPARE(filed->size(), 1);
    QCOMPARE(filed->first().pages, 2);
    QCOMPARE(office.scansOf(registration.id.value).first().mediaType, u"application/pdf"_s);
}

void FilingTests::theSameScanTwiceIsFiledOnce()
{
    Office office;
    const Registration registration = office.notAccepted(1).first();
    const QString scan
        = office.scanned(Form::Registration, office.sheetOf(Form::Registration, registration.number));
    QCOMPARE(fileScan(office.session(), scan)->first().added, 1);
    const auto again = fileScan(office.session(), scan);
    QCOMPARE(again->first().added, 0);
    QVERIFY(again->first().isFiled());
    QCOMPARE(office.scansOf(registration.id.value).size(), 1);
}

void FilingTests::withoutACodeThePersonIsAsked()
{
    Office office;
    QImage blank(1654, 2339, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const QString scan = office.path(u"blank.png"_s);
    QVERIFY(blank.save(scan));
    const auto filed = fileScan(office.session(), scan);
    QVERIFY(filed);
    QVERIFY(!filed->first().isFiled());
    QVERIFY(filed->first().number.isEmpty());

    const Registration registration = office.notAccepted(1).first();
    const auto under = fileScanUnder(office.session(), scan, registration.number.toLower());
    QVERIFY(under);
    QCOMPARE(under->records, (QList{Attached{u"registration"_s, registration.id.value}}));
    QCOMPARE(fileScanUnder(office.session(), scan, u"豫P6T118"_s).failure().kind, Failure::Kind::Invalid);
}

void FilingTests::whatIsNoScanIsTold()
{
    Office office;
    QFile text(office.path(u"a.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no scan");
    text.close();
    QCOMPARE(fileScan(office.session(), text.fileName()).failure().kind, Failure::Kind::Invalid);
    QCOMPARE(fileScan(office.session(), office.path(u"none"_s)).failure().kind, Failure::Kind::Missing);
}

void FilingTests::theLineIsGivenFilesByWhatTheStoreOwes()
{
    Office office;
    const Registration registration = office.notAccepted(1).first();
    const QString scan
        = office.scanned(Form::Registration, office.sheetOf(Form::Registration, registration.number));
    QVERIFY(fileScan(office.session(), scan));
    StoreUploadQueue queue(office.session());
    QVERIFY(!*queue.next({})); // its record is not at the centre yet
    office.session().database().run("UPDATE attachment SET version = 3");
    const auto next = *queue.next({});
    QVERIFY(next);
    QVERIFY(QFile::exists(next->path));
    QCOMPARE(QFile(next->path).size(), next->bytes);
    QVERIFY(queue.begun(next->sha256, u"/v1/files/7"_s));
    QVERIFY(queue.advanced(next->sha256, 100));
    QCOMPARE((*queue.next({}))->location, u"/v1/files/7"_s);
    QVERIFY(!*queue.next({next->sha256}));
    QVERIFY(queue.setAside(next->sha256, FileTrouble::NotAllowed));
    QVERIFY(!*queue.next({}));
    QCOMPARE(fileTroubleOf(OwedFiles(office.session().database()).all()->first().trouble),
             FileTrouble::NotAllowed);
    QVERIFY(queue.done(next->sha256));
    QVERIFY(queue.askAgainForAll());
    QVERIFY(*queue.next({}));
}

QTEST_MAIN(FilingTests)
#include "tst_filing.moc"
