// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filing/scan_filing.h"

#include "app/paperwork/paperwork.h"
#include "app/paperwork/sheet_state.h"
#include "models/domain/number.h"
#include "models/media/scan_pages.h"
#include "models/media/taken_at.h"
#include "models/store/batch_sheets.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int quality = 85;

Attached acceptance(const AcceptanceId &id)
{
    return {u"acceptance"_s, id.value};
}

Attached registration(const RegistrationId &id)
{
    return {u"registration"_s, id.value};
}

Result<QList<Attached>> acceptancesNumbered(Session &session, const QString &number)
{
    const auto entries = session.table<Acceptance>().where(&Acceptance::number, number);
    if (!entries)
        return entries.failure();
    QList<Attached> records;
    for (const Acceptance &entry : *entries)
        records.append(acceptance(entry.id));
    return records;
}

Result<QList<Attached>> vehicleNumbered(Session &session, const QString &number)
{
    const auto id = Paperwork(session).registrationOf(number);
    if (!id && id.failure().kind != Failure::Kind::Missing)
        return id.failure();
    return id ? QList<Attached>{registration(*id)} : QList<Attached>();
}

//! Signed for already, it belongs to what was signed.
Result<QList<Attached>> behindSheetToSign(Session &session, const PrintMark &mark)
{
    const auto finding = findingOf(session, mark);
    if (!finding)
        return finding.failure();
    if (finding->state == MarkState::Unknown)
        return QList<Attached>();
    return finding->acceptedAs.isEmpty() ? vehicleNumbered(session, registrationNumberOf(mark.number))
                                         : acceptancesNumbered(session, finding->acceptedAs);
}

Result<QList<Attached>> behindBatch(Session &session, const QString &number)
{
    const auto batch = Paperwork(session).vehiclesOfBatch(number);
    const auto reserved = BatchSheets(session).vehiclesOn(number);
    if (!batch || !reserved)
        return batch ? reserved.failure() : batch.failure();
    QList<Attached> records;
    for (const AcceptedVehicle &vehicle : *batch)
        records.append(acceptance(vehicle.acceptance.id));
    for (const RegistrationId &id : batch->isEmpty() ? *reserved : QList<RegistrationId>())
        records.append(registration(id));
    return records;
}

QString suffixOf(const QString &mediaType)
{
    return mediaType == u"application/pdf" ? u".pdf"_s : mediaType == u"image/png" ? u".png"_s : u".jpg"_s;
}

//! Keeps a file and attaches it to every record.
Result<> attachTo(Session &session, const QString &path, const FileFacts &facts, FiledSheet &sheet)
{
    AttachmentDesk desk(session);
    const auto taken = desk.files().take(path);
    if (!taken)
        return taken.failure();
    return session.database().write([&]() -> Result<> {
        for (const Attached &record : sheet.records) {
            const auto added = desk.attach(record, *taken, facts);
            if (!added)
                return added.failure();
            sheet.added += added->isNew;
        }
        return {};
    });
}

//! Writes the pages of each sheet as pictures of their own and attaches those that belong somewhere.
Result<> attachApart(Session &session, const QString &path, const ScanReading &reading,
                     QList<FiledSheet> &filed)
{
    const QTemporaryDir folder; // 0700
    const QDateTime takenAt = takenAtOf(path);
    Result<> outcome;
    const auto seen = forEachPage(path, reading.mediaType, [&](int page, const QImage &picture) {
        for (qsizetype i = 0; i < filed.size() && outcome; ++i) {
            if (!filed.at(i).isFiled() || !reading.sheets.at(i).pages.contains(page))
                continue;
            const QString name = u"%1 %2.jpg"_s.arg(filed.at(i).number).arg(page + 1);
            const QString file = folder.filePath(name);
            outcome = picture.save(file, "jpeg", quality)
                ? attachTo(session, file, {name, takenAt, {}}, filed[i])
                : Result<>(Failure{Failure::Kind::Full, u"a page cannot be written"_s});
            QFile::remove(file);
        }
        return bool(outcome);
    });
    return seen ? outcome : seen;
}

Result<QList<Attached>> vehicleWithPlate(Session &session, const QString &plate)
{
    const auto vehicles = session.table<Registration>().where(&Registration::plate, plate);
    if (!vehicles)
        return vehicles.failure();
    if (vehicles->isEmpty())
        return Failure{Failure::Kind::Invalid, u"neither a number of ours nor a plate known here"_s};
    if (vehicles->size() > 1)
        return Failure{Failure::Kind::Conflict, plate};
    return QList<Attached>{registration(vehicles->first().id)};
}

//! What a person says tells nothing of what the sheet shows: a sheet to sign is the vehicle's.
Result<QList<Attached>> saidRecords(Session &session, const QString &written)
{
    if (const QString vehicle = registrationNumberOf(written); !vehicle.isEmpty())
        return vehicleNumbered(session, vehicle);
    const bool isNumber = readNumber(written) || !acceptanceNumberOf(written).isEmpty();
    return isNumber ? recordsOf(session, {written, {}}) : vehicleWithPlate(session, written);
}

Result<FiledSheet> found(Session &session, const ScannedSheet &sheet)
{
    FiledSheet filed;
    filed.pages = int(sheet.pages.size());
    if (!sheet.mark)
        return filed;
    filed.number = sheet.mark->number;
    const auto finding = findingOf(session, *sheet.mark);
    const auto records = recordsOf(session, *sheet.mark);
    if (!finding || !records)
        return finding ? records.failure() : finding.failure();
    filed.finding = *finding;
    filed.records = *records;
    return filed;
}

} // namespace

Result<QList<Attached>> recordsOf(Session &session, const PrintMark &mark)
{
    const QString &number = mark.number;
    if (!registrationNumberOf(number).isEmpty())
        return behindSheetToSign(session, mark);
    if (number.startsWith(u"YH-"_s))
        return behindBatch(session, number);
    if (const QString card = acceptanceNumberOf(number); !card.isEmpty())
        return acceptancesNumbered(session, card);
    return number.startsWith(u"YS-"_s) ? acceptancesNumbered(session, number)
                                       : vehicleNumbered(session, number);
}

Result<QList<FiledSheet>> fileScan(Session &session, const QString &path, const PageTold &told)
{
    const auto reading = readScan(path, told);
    if (!reading)
        return reading.failure();
    QList<FiledSheet> sheets;
    for (const ScannedSheet &sheet : reading->sheets) {
        const auto filed = found(session, sheet);
        if (!filed)
            return filed.failure();
        sheets.append(*filed);
    }
    Result<> attached;
    if (sheets.size() > 1)
        attached = attachApart(session, path, *reading, sheets);
    else if (!sheets.isEmpty() && sheets.first().isFiled())
        attached = attachTo(session, path,
                            {sheets.first().number + suffixOf(reading->mediaType), takenAtOf(path), {}},
                            sheets.first());
    return attached ? Result(sheets) : Result<QList<FiledSheet>>(attached.failure());
}

Result<FiledSheet> fileScanUnder(Session &session, const QString &path, const QString &said)
{
    const QString written = said.trimmed().toUpper();
    const auto records = saidRecords(session, written);
    if (!records)
        return records.failure();
    if (records->isEmpty())
        return Failure{Failure::Kind::Missing, written};
    FiledSheet sheet{written, {}, *records, 0, 1};
    const auto filed = attachTo(session, path, {QFileInfo(path).fileName(), takenAtOf(path), {}}, sheet);
    return filed ? Result(sheet) : Result<FiledSheet>(filed.failure());
}

} // namespace sk
