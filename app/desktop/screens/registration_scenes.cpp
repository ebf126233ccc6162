// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/importing.h"
#include "app/desktop/screens/registration_work.h"
#include "app/desktop/screens/stage_listing.h"
#include "app/paperwork/paperwork.h"
#include "models/domain/one_customer.h"
#include "models/domain/print_mark.h"
#include "models/store/attachment_desk.h"
#include "views/registrations/registrations_page.h"
#include "views/yard/yard_dialog.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QList<Registration> newestAt(const RegistrationWork &work, RegistrationStage stage, size_t most)
{
    return registrationsAt(work.desk, stage, Qt::DescendingOrder, most).first;
}

QList<RegistrationId> idsOf(const QList<Registration> &registrations)
{
    QList<RegistrationId> ids;
    for (const Registration &registration : registrations)
        ids.append(registration.id);
    return ids;
}

QList<RegistrationId> firstAt(const RegistrationWork &work, RegistrationStage stage, size_t most)
{
    return idsOf(newestAt(work, stage, most));
}

//! The customer with most of the vehicles, so that nobody is asked whether several are meant.
QList<RegistrationId> completeOfOneCustomer(const RegistrationWork &work, qsizetype most)
{
    constexpr size_t looked = 256;
    QList<Registration> largest;
    for (const auto &group : byCustomer(newestAt(work, RegistrationStage::Complete, looked)))
        if (group.size() > largest.size())
            largest = group;
    return idsOf(largest.first(std::min(most, largest.size())));
}

std::optional<Registration> aComplete(const RegistrationWork &work)
{
    const auto ids = firstAt(work, RegistrationStage::Complete, 1);
    const auto found = ids.isEmpty() ? std::nullopt : std::optional(work.office.find(ids.first()));
    return found && *found ? **found : std::nullopt;
}

void scanAYard(const RegistrationWork &work)
{
    registerYard(work);
    const auto *dialog = work.over->findChild<YardDialog *>();
    auto *scan = dialog ? dialog->findChild<QLineEdit *>(u"scan"_s) : nullptr;
    for (const QString &text : scan ? QStringList{u"豫P6T118"_s, u"LZZ5ELSD0JW123457"_s, u"豫P6T119"_s,
                                                  u"豫P6T120"_s, u"13800000000"_s}
                                    : QStringList()) {
        scan->setText(text);
        Q_EMIT scan->returnPressed();
    }
}

//! A transport firm's list as they come: one good row, one with a wrong plate, one that is here already.
void importAList(const RegistrationWork &work)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"车辆清单.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("车牌号码,车牌颜色,车架号,车主,联系电话\n"
               "豫P6T118,黄,LZZ5ELSD0JW123457,周口远通运输有限公司,13900000001\n"
               "豫P6T1,黄,LZZ5ELSD0JW123458,周口远通运输有限公司,1390000000\n");
    if (const auto twin = aComplete(work))
        file.write(twin->plate.toUtf8() + ",黄," + twin->vin.toUtf8()
                   + ",周口远通运输有限公司,13900000003\n");
    file.close();
    importSheet(work.desk, path, work.over);
}

void showPreview(const RegistrationWork &work, const QList<RegistrationId> &ids)
{
    Paperwork paperwork(work.desk.session());
    if (const auto forms = paperwork.registrations(ids); forms && !ids.isEmpty())
        printForms(work, *forms, {});
}

//! A vehicle of which most photos are there and some are missing.
void choosePhotographed(const RegistrationWork &work)
{
    AttachmentDesk desk(work.desk.session());
    constexpr size_t looked = 64;
    for (const RegistrationId &id : firstAt(work, RegistrationStage::Accepted, looked)
             + firstAt(work, RegistrationStage::Provisional, looked)) {
        const auto photos = desk.of(id.value);
        if (photos && photos->size() == 4)
            return static_cast<RegistrationsPage *>(work.over)->choose({id});
    }
}

void correctOne(const RegistrationWork &work)
{
    auto ids = firstAt(work, RegistrationStage::Accepted, 1);
    if (ids.isEmpty())
        ids = firstAt(work, RegistrationStage::Provisional, 1);
    if (!ids.isEmpty())
        correctAcceptance(work, ids.first());
}

} // namespace

void addRegistrationScenes(const RegistrationWork &work)
{
    const auto add = [work](const QString &name, const std::function<void()> &open,
                            const std::function<void()> &close = {}) {
        work.over->addScene({name, open, close});
    };
    const auto complete = [work](size_t most) { return firstAt(work, RegistrationStage::Complete, most); };
    add(
        u"yard"_s, [work] { scanAYard(work); }, [work] { work.desk.drafts.forget(u"yard"_s); });
    add(u"acceptance"_s, [work, complete] { acceptVehicles(work, complete(1)); });
    add(u"acceptance-batch"_s, [work] { acceptVehicles(work, completeOfOneCustomer(work, 8)); });
    add(u"correction"_s, [work] { correctOne(work); });
    add(u"import"_s, [work] { importAList(work); });
    add(u"print"_s, [work, complete] { showPreview(work, complete(2)); });
    add(u"sheet-check"_s, [work] {
        const auto one = aComplete(work);
        checkPrintedSheet(work, one ? written(markOf(*one)) : QString());
    });
    add(u"photos"_s, [work] { choosePhotographed(work); });
    add(u"file-scans"_s, [work] { fileScans(work, {}); });
    add(u"statistics"_s, [work] { showInstallationStatistics(work); });
}

} // namespace sk
