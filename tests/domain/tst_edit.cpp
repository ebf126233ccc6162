// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/edit.h"
#include "models/domain/edit_draft.h"
#include "models/domain/kinds.h"
#include "models/domain/registration.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const KindInfo &info()
{
    return *kindNamed(u"registration");
}

Registration truck()
{
    Registration truck;
    truck.id = {QUuid::createUuid()};
    truck.plate = u"豫P12345"_s;
    truck.phone = u"13800000000"_s;
    truck.note = u"原"_s;
    truck.demonstrated = true;
    truck.installedAt = {QDate(2026, 11, 20), QTime(2, 0), Qt::UTC};
    return truck;
}

} // namespace

//! A form stands open while the record goes on.
class EditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatThePersonChangedIsWritten()
    {
        const Registration opened = truck();
        Registration stored = opened;
        stored.phone = u"13911111111"_s;
        Registration edited = opened;
        edited.note = u"新"_s;
        const auto saved = withEdits(stored, opened, edited);
        QCOMPARE(saved.record.phone, u"13911111111"_s);
        QCOMPARE(saved.record.note, u"新"_s);
        QCOMPARE(saved.record.id == opened.id, true);
        QVERIFY(saved.clashes.isEmpty());
    }

    void whatBothChangedIsToldAndNotWritten()
    {
        const Registration opened = truck();
        Registration stored = opened;
        stored.phone = u"13911111111"_s;
        Registration edited = opened;
        edited.phone = u"13922222222"_s;
        const auto saved = withEdits(stored, opened, edited);
        QCOMPARE(saved.record.phone, u"13911111111"_s);
        QCOMPARE(saved.clashes.size(), 1);
        QCOMPARE(saved.clashes.first().local == Value{u"13922222222"_s}, true);
    }

    void anOpenFormTakesOverWhatNobodyTypedInto()
    {
        const Registration opened = truck();
        Registration stored = opened;
        stored.note = u"别处"_s;
        stored.phone = u"13911111111"_s;
        Registration edited = opened;
        edited.phone = u"13922222222"_s;
        const Rebased now = rebased(toRow(opened), toRow(edited), toRow(stored));
        const auto shown = fromRow<Registration>(now.edited);
        QCOMPARE(shown.note, u"别处"_s);
        QCOMPARE(shown.phone, u"13922222222"_s);
        QCOMPARE(now.takenOver, QList{info().indexOf(u"note")});
        // The clash is still one when it is saved.
        const auto saved
            = withEdits(stored, fromRow<Registration>(now.opened), fromRow<Registration>(now.edited));
        QCOMPARE(saved.clashes.size(), 1);
    }

    void aDraftKeepsOnlyWhatWasChanged()
    {
        const Registration opened = truck();
        Registration edited = opened;
        edited.plate = u"豫P54321"_s;
        edited.phone.clear();
        edited.demonstrated = false;
        edited.installedAt = {};
        const QJsonObject draft = writtenDraft(info(), toRow(opened), toRow(edited));
        QCOMPARE(draft.value(u"changed"_s).toObject().size(), 4);
        const auto read = readDraft(info(), draft);
        QVERIFY(read);
        QCOMPARE(read->opened == toRow(opened), true);
        QCOMPARE(read->edited == toRow(edited), true);
        QVERIFY(!readDraft(info(), writtenDraft(info(), toRow(opened), toRow(opened))));
        QVERIFY(!readDraft(info(), {{u"changed"_s, QJsonObject{{u"plate"_s, QJsonArray()}}}}));
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
