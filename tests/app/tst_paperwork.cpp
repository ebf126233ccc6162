// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/paperwork/paperwork.h"
#include "app/paperwork/sheet_state.h"
#include "models/domain/attachment.h"
#include "models/domain/number.h"
#include "models/store/seat.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

//! A demonstration store and the paperwork on it.
struct World {
    ScratchStore scratch;
    Paperwork paperwork{scratch.session()};

    World()
    {
        const auto filled = fillDemonstration(scratch.session(), 7, scratch.session().now());
        Q_ASSERT(bool(filled));
    }

    Session &session() { return scratch.session(); }

    //! The one sheet of a number; an empty one when it could not be filled.
    FormData sheet(Form form, const QString &number)
    {
        const auto filled = paperwork.byNumbers(form, {number});
        return filled ? filled->sheets.first() : FormData{};
    }
    MarkState check(const FormData &data) { return findingOf(session(), data.mark)->state; }

    QList<Acceptance> acceptances() { return *session().table<Acceptance>().all(); }

    Acceptance anAcceptance(bool inBatch)
    {
        for (const Acceptance &acceptance : acceptances())
            if (acceptance.batch.isEmpty() != inBatch && acceptance.corrects.isNull())
                return acceptance;
        return {};
    }

    Registration registrationOf(const Acceptance &acceptance)
    {
        return **session().table<Registration>().find(acceptance.registration);
    }

    //! Signed for it at the desk.
    Acceptance accepted(const Registration &registration, const QString &batch, int counter,
                        Conclusion conclusion = Conclusion::Passed)
    {
        Acceptance acceptance;
        acceptance.conclusion = conclusion;
        acceptance.number = written(Number{u"YS"_s, u"411624"_s, u"ZZ"_s, QDate(2026, 11, 23), counter});
        acceptance.registration = registration.id;
        acceptance.batch = batch;
        acceptance.signedAt = session().now();
        return scratch.saved(acceptance);
    }

    QList<RegistrationId> twoOfOneAndOneOfAnother()
    {
        QList<RegistrationId> ids;
        for (Registration registration : *session().table<Registration>().all()) {
            if (!session().table<Acceptance>().where(&Acceptance::registration, registration.id)->isEmpty())
                continue;
            registration.customerName = ids.size() < 2 ? u"顺达"_s : u"宏运"_s;
            ids.append(scratch.saved(registration).id);
            if (ids.size() == 3)
                break;
        }
        return ids;
    }

    void sit(Role role)
    {
        Person person;
        person.name = u"试"_s;
        person.role = role;
        person.active = true;
        const auto taken = takeSeat(session(), scratch.saved(person).id);
        Q_ASSERT(bool(taken));
    }

    Registration notAccepted()
    {
        for (const Registration &registration : *session().table<Registration>().all())
            if (session().table<Acceptance>().where(&Acceptance::registration, registration.id)->isEmpty())
                return registration;
        return {};
    }
};

} // namespace

class PaperworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRegistrationIsPrintedWithTheNamesBehindItsIds()
    {
        World world;
        const Registration registration = world.notAccepted();
        const FormData data = world.sheet(Form::Registration, registration.number);
        QCOMPARE(data.values.value(u"plate"_s), registration.plate);
        const auto centre = world.session().table<Centre>().find(registration.centre);
        QCOMPARE(data.values.value(u"centre_name"_s), (*centre)->name);
        QVERIFY(!data.values.value(u"depot_name"_s).isEmpty());
        QVERIFY(!data.values.value(u"company"_s).isEmpty());
    }

    void theCompanyOfTheSettingsHeadsTheForm()
    {
        World world;
        QVERIFY(bool(world.session().settings().set(u"company.name"_s, u"河南北斗"_s)));
        const FormData data = world.sheet(Form::Registration, world.notAccepted().number);
        QCOMPARE(data.values.value(u"company"_s), u"河南北斗"_s);
    }

    void anAcceptanceIsFoundByItsOwnNumberAndByTheRegistrations()
    {
        World world;
        const Acceptance acceptance = world.anAcceptance(false);
        const QString typed = world.registrationOf(acceptance).number.toLower();
        QCOMPARE(world.sheet(Form::Acceptance, acceptance.number).mark.number, acceptance.number);
        QCOMPARE(world.sheet(Form::Acceptance, typed).mark.number, acceptance.number);
    }

    void aVehicleNotYetAcceptedGivesTheSheetToSign()
    {
        World world;
        const Registration registration = world.notAccepted();
        const FormData sheet = world.sheet(Form::Acceptance, registration.number);
        QCOMPARE(registrationNumberOf(sheet.mark.number), registration.number);
        QVERIFY(sheet.values.value(u"conclusion"_s).isEmpty());
        QVERIFY(sheet.values.value(u"number"_s).isEmpty());
        QCOMPARE(world.check(sheet), MarkState::Unchanged);
    }

    void aSheetToSignSaysWhatItWasAcceptedAs()
    {
        World world;
        const Registration registration = world.notAccepted();
        const FormData sheet = world.sheet(Form::Acceptance, registration.number);
        const Acceptance acceptance = world.accepted(registration, {}, 900);
        const auto finding = findingOf(world.session(), sheet.mark);
        QCOMPARE(finding->state, MarkState::Accepted);
        QCOMPARE(finding->acceptedAs, acceptance.number);
        QCOMPARE(finding->number, registration.number);
        Registration edited = registration;
        edited.materials += u"。"_s;
        QVERIFY(bool(world.session().table<Registration>().save(edited)));
        QCOMPARE(world.check(sheet), MarkState::Changed);
    }

    void aSheetForASecondTestWaitsForIt()
    {
        World world;
        const Registration registration = world.notAccepted();
        const FormData first = world.sheet(Form::Acceptance, registration.number);
        world.accepted(registration, {}, 900, Conclusion::Failed);
        const FormData second = world.paperwork.sheetsToSign({registration.id})->sheets.first();
        QCOMPARE(second.mark.number, first.mark.number);
        QCOMPARE(world.check(first), MarkState::Accepted);
        QCOMPARE(world.check(second), MarkState::Unchanged);
        world.scratch.advance(3600);
        const Acceptance passed = world.accepted(registration, {}, 901);
        QCOMPARE(world.check(second), MarkState::Accepted);
        QCOMPARE(findingOf(world.session(), second.mark)->acceptedAs, passed.number);
    }

    void batchesToSignAreOneForEachCustomerUnderTheirFinalNumbers()
    {
        World world;
        const QList<RegistrationId> ids = world.twoOfOneAndOneOfAnother();
        const auto filled = world.paperwork.batchToSign(ids);
        QVERIFY(bool(filled));
        QCOMPARE(filled->sheets.size(), 2);
        const FormData &sheet = filled->sheets.first();
        QCOMPARE(sheet.rows.size(), 2);
        QVERIFY(sheet.mark.number.startsWith(u"YH-"_s));
        QCOMPARE(sheet.values.value(u"number"_s), sheet.mark.number);
        QVERIFY(!sheet.rows.first().value(u"registration_number"_s).isEmpty());
        QVERIFY(sheet.values.value(u"passed_count"_s).isEmpty());
        // Printed once more it is the same sheet.
        QCOMPARE(world.paperwork.batchToSign(ids)->sheets.first().mark, sheet.mark);
        QVERIFY(!world.paperwork.batchToSign({}));
    }

    void aBatchSheetToSignIsFollowedToItsAcceptance()
    {
        World world;
        const QList<RegistrationId> ids = world.twoOfOneAndOneOfAnother().first(2);
        const FormData sheet = world.paperwork.batchToSign(ids)->sheets.first();
        QCOMPARE(world.check(sheet), MarkState::Unchanged);
        for (int i = 0; i < 2; ++i)
            world.accepted(**world.session().table<Registration>().find(ids.at(i)), sheet.mark.number,
                           900 + i);
        const auto finding = findingOf(world.session(), sheet.mark);
        QCOMPARE(finding->state, MarkState::Accepted);
        QCOMPARE(finding->acceptedAs, sheet.mark.number);
        QCOMPARE(world.paperwork.batchToSign(ids).failure().kind,
                 Failure::Kind::Settled); // it has its number
        const FormData summary = world.sheet(Form::Acceptance, sheet.mark.number);
        QVERIFY(summary.mark != sheet.mark);
        QCOMPARE(world.check(summary), MarkState::Unchanged);
        Registration edited = **world.session().table<Registration>().find(ids.first());
        edited.vin = u"LZZ5CLSB8KA599999"_s;
        QVERIFY(bool(world.session().table<Registration>().save(edited)));
        QCOMPARE(world.check(sheet), MarkState::Changed);
        QCOMPARE(world.check(summary), MarkState::Changed);
    }

    void aBatchSheetToSignOfAChangedVehicleHasChanged()
    {
        World world;
        const QList<RegistrationId> ids = world.twoOfOneAndOneOfAnother().first(2);
        const FormData sheet = world.paperwork.batchToSign(ids)->sheets.first();
        Registration edited = **world.session().table<Registration>().find(ids.first());
        edited.vin = u"LZZ5CLSB8KA599999"_s;
        QVERIFY(bool(world.session().table<Registration>().save(edited)));
        QCOMPARE(world.check(sheet), MarkState::Changed);
        QVERIFY(bool(world.session().table<Registration>().remove(ids.last())));
        QCOMPARE(world.check(sheet), MarkState::Changed);
    }

    void aCardChangesWithTheDepotItNames()
    {
        World world;
        const Acceptance acceptance = world.anAcceptance(false);
        const FormData card = world.sheet(Form::Warranty, acceptance.number);
        const FormData sheet = world.sheet(Form::Acceptance, acceptance.number);
        Depot depot = **world.session().table<Depot>().find(world.registrationOf(acceptance).depot);
        depot.phone = u"0394-0000000"_s;
        QVERIFY(bool(world.session().table<Depot>().save(depot)));
        QCOMPARE(world.check(card), MarkState::Changed);
        QCOMPARE(world.check(sheet), MarkState::Unchanged);
    }

    void paperIsMaskedForWhoMayNotRead()
    {
        World world;
        const Registration registration = world.notAccepted();
        world.sit(Role::Supervisor);
        const FormData full = world.sheet(Form::Registration, registration.number);
        QCOMPARE(full.values.value(u"phone"_s), registration.phone);
        QCOMPARE(full.values.value(u"credit_code"_s), registration.creditCode);
        world.sit(Role::Partner);
        const FormData masked = world.sheet(Form::Registration, registration.number);
        QVERIFY(masked.values.value(u"phone"_s).contains(u'*'));
        QVERIFY(!masked.values.value(u"iccid"_s).contains(registration.iccid.last(8)));
        QCOMPARE(masked.values.value(u"plate"_s), registration.plate);
        QCOMPARE(masked.mark, full.mark);
        const auto batch = world.paperwork.batchToSign({registration.id});
        QVERIFY(batch->sheets.first().rows.first().value(u"sim_number"_s).contains(u'*'));
    }

    void photographsAreTickedThatAreThere()
    {
        World world;
        const Registration registration = world.notAccepted();
        Attachment photo;
        photo.record = registration.id.value;
        photo.recordKind = u"registration"_s;
        photo.name = u"人车合影.jpg"_s;
        world.scratch.saved(photo);
        const FormData data = world.sheet(Form::Registration, registration.number);
        QVERIFY(data.values.value(u"photos"_s).contains(u"together"_s));
    }

    void aBatchListsItsVehiclesInOneOrderEverywhere()
    {
        World world;
        const Acceptance one = world.anAcceptance(true);
        const auto all = world.session().table<Acceptance>().where(&Acceptance::batch, one.batch);
        const FormData data = world.sheet(Form::Acceptance, one.batch);
        QCOMPARE(data.rows.size(), all->size());
        QCOMPARE(data.mark.number, one.batch);
        QStringList numbers;
        for (const auto &row : data.rows)
            numbers.append(row.value(u"registration_number"_s));
        QStringList sorted = numbers;
        sorted.sort();
        QCOMPARE(numbers, sorted);
    }

    void aCardPromisesWhatThePoliciesSay()
    {
        World world;
        const FormData data = world.sheet(Form::Warranty, world.anAcceptance(false).number);
        QCOMPARE(data.values.value(u"warranty_years"_s), u"2"_s);
        QCOMPARE(data.values.value(u"respond_minutes"_s), u"30"_s);
        QCOMPARE(data.values.value(u"arrive_hours"_s), u"2"_s);
        QCOMPARE(data.values.value(u"finish_hours"_s), u"4"_s);
        for (const QString &name : {u"people"_s, u"department"_s, u"project"_s, u"warranty_end"_s})
            QVERIFY2(!data.values.value(name).isEmpty(), qPrintable(name));
        QCOMPARE(world.sheet(Form::Warranty, data.mark.number).mark, data.mark);
    }

    void whatIsNotThereIsMissingAndAVehicleNotAcceptedHasNoCard()
    {
        World world;
        const QString other = written(Number{u"AZ"_s, u"410000"_s, u"ZZ"_s, QDate(2020, 1, 1), 1});
        QCOMPARE(world.paperwork.byNumbers(Form::Registration, {other}).failure().kind,
                 Failure::Kind::Missing);
        QCOMPARE(world.paperwork.batch(other).failure().kind, Failure::Kind::Missing);
        QCOMPARE(world.paperwork.byNumbers(Form::Warranty, {world.notAccepted().number}).failure().kind,
                 Failure::Kind::Invalid);
    }

    void everySheetIsUnchangedUntilItsRecordIs()
    {
        World world;
        const Acceptance single = world.anAcceptance(false);
        const Acceptance batched = world.anAcceptance(true);
        const QList<FormData> sheets{
            world.sheet(Form::Registration, world.registrationOf(single).number),
            world.sheet(Form::Acceptance, single.number),
            world.sheet(Form::Warranty, single.number),
            world.sheet(Form::Acceptance, batched.batch),
        };
        for (const FormData &sheet : sheets) {
            QCOMPARE(*stateOfSheet(world.session(), written(sheet.mark)), MarkState::Unchanged);
            QVERIFY(!findingOf(world.session(), sheet.mark)->what.isEmpty());
        }
        for (const Acceptance &acceptance : {single, batched}) {
            Registration registration = world.registrationOf(acceptance);
            registration.materials += u"。"_s;
            QVERIFY(bool(world.session().table<Registration>().save(registration)));
        }
        for (const FormData &sheet : sheets)
            QCOMPARE(world.check(sheet), MarkState::Changed);
    }

    //! A partner's desk has the records without their sensitive fields (A58–A60).
    void aSheetReadsTheSameWhereSensitiveFieldsNeverArrive()
    {
        World world;
        const Acceptance single = world.anAcceptance(false);
        const Acceptance batched = world.anAcceptance(true);
        const Registration waiting = world.notAccepted();
        const QList<FormData> sheets{
            world.sheet(Form::Registration, world.registrationOf(single).number),
            world.sheet(Form::Acceptance, single.number),
            world.sheet(Form::Warranty, single.number),
            world.sheet(Form::Acceptance, batched.batch),
            world.sheet(Form::Acceptance, waiting.number),
        };
        for (Registration registration :
             {world.registrationOf(single), world.registrationOf(batched), waiting}) {
            for (QString *text : {&registration.creditCode, &registration.contact, &registration.phone,
                                  &registration.address, &registration.simNumber, &registration.iccid})
                text->clear();
            QVERIFY(bool(world.session().table<Registration>().save(registration)));
        }
        for (Person person : *world.session().table<Person>().all()) {
            person.phone.clear();
            QVERIFY(bool(world.session().table<Person>().save(person)));
        }
        for (const FormData &sheet : sheets)
            QCOMPARE(world.check(sheet), MarkState::Unchanged);
    }

    void aCorrectedAcceptanceHasChanged()
    {
        World world;
        const Acceptance mistaken = world.anAcceptance(false);
        const FormData sheet = world.sheet(Form::Acceptance, mistaken.number);
        const FormData card = world.sheet(Form::Warranty, mistaken.number);
        Acceptance right = mistaken;
        world.session().giveId(right.id);
        right.number = written(Number{u"YS"_s, u"411624"_s, u"ZZ"_s, QDate(2026, 11, 23), 900});
        right.corrects = mistaken.id;
        right.reason = u"车牌写错"_s;
        QVERIFY(bool(world.session().table<Acceptance>().save(right)));
        QCOMPARE(world.check(sheet), MarkState::Changed);
        QCOMPARE(world.check(card), MarkState::Changed);
        QCOMPARE(world.sheet(Form::Acceptance, world.registrationOf(mistaken).number).mark.number,
                 right.number);
    }

    void aSheetOfAnotherCentreIsUnknown()
    {
        World world;
        const PrintMark mark{written(Number{u"YS"_s, u"410000"_s, u"ZZ"_s, QDate(2020, 1, 1), 1}),
                             u"0123456789ABCDEF"_s};
        QCOMPARE(findingOf(world.session(), mark)->state, MarkState::Unknown);
        QCOMPARE(stateOfSheet(world.session(), u"SK1"_s).failure().kind, Failure::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(PaperworkTest)
#include "tst_paperwork.moc"
