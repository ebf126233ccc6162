// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/invented.h"
#include "app/demo/world.h"
#include "models/domain/overrides.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::demo {

namespace {

//! A vehicle that comes to a depot.
struct Arrival {
    QDateTime at;
    DepotPlace depot = CountyTown;
    qsizetype customer = 0;
    bool booked = false; //!< registered ahead, the vehicle has not come yet
};

//! A transport firm brings its vehicles on one day.
struct Campaign {
    int daysAgo;
    DepotPlace depot;
    qsizetype firm;
    int vehicles;
};

constexpr int weeksShown = 5;
constexpr qsizetype firms = 7;
constexpr qsizetype customers = 14;

// A part of the working day that has passed; of today only what there was of it.
QDateTime within(const Making &making, int daysAgo, int part, int parts)
{
    QDateTime from = making.daysAgo(daysAgo, 8);
    QDateTime until = making.daysAgo(daysAgo, 17);
    if (daysAgo == 0) {
        until = std::min(making.now, until);
        from = std::min(from, std::max(making.daysAgo(0, 0), until.addSecs(-9 * 3600)));
        if (until <= from)
            until = making.now;
    }
    return from.addMSecs(from.msecsTo(until) * part / parts);
}

void addCampaigns(QList<Arrival> &arrivals, const Making &making)
{
    static constexpr std::array campaigns{
        Campaign{34, CountyTown, 0, 26}, Campaign{27, Contractor, 1, 22}, Campaign{20, CountyTown, 2, 24},
        Campaign{13, Contractor, 4, 21}, Campaign{6, CountyTown, 5, 28},  Campaign{1, Huaidian, 6, 9},
        Campaign{0, CountyTown, 3, 24},
    };
    for (const Campaign &campaign : campaigns) {
        for (int i = 0; i < campaign.vehicles; ++i)
            arrivals.append({within(making, campaign.daysAgo, i, campaign.vehicles), campaign.depot,
                             campaign.firm, false});
    }
}

void addSingles(QList<Arrival> &arrivals, Making &making)
{
    static constexpr std::array<std::pair<int, int>, Closed> perDay{{{1, 2}, {1, 3}, {0, 1}, {0, 2}, {0, 1}}};
    for (int day = weeksShown * 7; day >= 0; --day) {
        const bool sunday = making.dayOf(making.daysAgo(day, 12)).dayOfWeek() == Qt::Sunday;
        for (int place = CountyTown; place < Closed && (!sunday || day == 0); ++place) {
            const auto [least, most] = perDay.at(size_t(place));
            for (int i = making.dice.between(least, most); i > 0; --i) {
                const qsizetype customer = making.dice.oneIn(4)
                    ? making.dice.between(int(firms), int(customers) - 1)
                    : making.dice.between(0, int(firms) - 1);
                arrivals.append({within(making, day, making.dice.between(0, 90), 100), DepotPlace(place),
                                 customer, day >= 2 && day <= 12 && making.dice.oneIn(7)});
            }
        }
    }
}

struct VehicleFacts {
    invented::PlateShape shape;
    QString type;
    QString model;
    QString vinBeginning;
    int loadKg;
};

const QList<VehicleFacts> &vehicleFacts()
{
    using invented::PlateShape;
    static const QList<VehicleFacts> facts{
        {PlateShape::Truck, u"重型半挂牵引车"_s, u"解放 J6P CA4250"_s, u"LFWSRXSJ"_s, 38000},
        {PlateShape::Truck, u"重型半挂牵引车"_s, u"东风天龙 DFH4250"_s, u"LGAG4DY3"_s, 37500},
        {PlateShape::Truck, u"重型自卸货车"_s, u"陕汽德龙 SX3310"_s, u"LZGJLDR4"_s, 16500},
        {PlateShape::Truck, u"重型仓栅式货车"_s, u"重汽豪沃 ZZ1317"_s, u"LZZ5ELND"_s, 18200},
        {PlateShape::Truck, u"重型罐式货车"_s, u"福田欧曼 BJ5319"_s, u"LRDV6PEC"_s, 17300},
        {PlateShape::Trailer, u"重型仓栅式半挂车"_s, u"通亚达 CTY9402"_s, u"LA99FRC3"_s, 33500},
        {PlateShape::LightTruck, u"轻型厢式货车"_s, u"江淮骏铃 HFC5043"_s, u"LJ11KBAC"_s, 1495},
        {PlateShape::NewEnergyTruck, u"重型自卸货车"_s, u"宇通 ZKH3310 纯电动"_s, u"LZYTCTE6"_s, 15500},
    };
    return facts;
}

Vehicle vehicleFor(const Arrival &arrival, const World &world, Making &making)
{
    const int serial = int(world.vehicles.size()) + 1;
    const VehicleFacts &facts = making.dice.pick(vehicleFacts());
    const auto plate = invented::plate(facts.shape, serial);
    Vehicle vehicle;
    making.identify(vehicle.id, arrival.at);
    vehicle.centre = world.centre.id;
    vehicle.customer = world.customers.at(arrival.customer).id;
    vehicle.plate = plate.text;
    vehicle.plateColour = plate.colour;
    vehicle.vin = invented::vin(facts.vinBeginning, making.dice.between(2016, 2025), 100000 + serial * 37);
    vehicle.vehicleType = facts.type;
    vehicle.brandModel = facts.model;
    vehicle.engineNumber = u"WP%1H%2"_s.arg(making.dice.between(7, 13)).arg(500000 + serial * 53);
    vehicle.transportLicence = u"411624%1"_s.arg(serial, 6, 10, QLatin1Char('0'));
    vehicle.vehicleUse = u"货运"_s;
    vehicle.loadKg = facts.loadKg;
    return vehicle;
}

void copyParties(Registration &registration, const Vehicle &vehicle, const Customer &customer)
{
    registration.customer = customer.id;
    registration.customerName = customer.name;
    registration.creditCode = customer.creditCode;
    registration.contact = customer.contact;
    registration.phone = customer.phone;
    registration.address = customer.address;
    registration.vehicle = vehicle.id;
    registration.plate = vehicle.plate;
    registration.plateColour = vehicle.plateColour;
    registration.vin = vehicle.vin;
    registration.vehicleType = vehicle.vehicleType;
    registration.brandModel = vehicle.brandModel;
    registration.engineNumber = vehicle.engineNumber;
    registration.transportLicence = vehicle.transportLicence;
    registration.vehicleUse = vehicle.vehicleUse;
    registration.loadKg = vehicle.loadKg;
}

//! The four milestones as far as the time allows, then what is looked at with them.
void work(Registration &registration, const Person &installer, Making &making)
{
    registration.installer = installer.id;
    registration.installerName = installer.name;
    QDateTime at = registration.registeredAt;
    const auto reach = [&](QDateTime &milestone, int least, int most) {
        at = at.addSecs(60 * making.dice.between(least, most) + making.dice.between(0, 59));
        if (at <= making.now)
            milestone = at;
    };
    reach(registration.installedAt, 35, 60);
    reach(registration.debuggedAt, 8, 18);
    reach(registration.startedAt, 3, 8);
    reach(registration.runningAt, 10, 25);
    if (!registration.runningAt.isValid())
        return;
    if (!making.dice.oneIn(24))
        reach(registration.firstOnlineAt, 1, 6);
    registration.position
        = making.dice.pick(QStringList{u"仪表台下方"_s, u"副驾驶杂物箱后"_s, u"驾驶室顶柜"_s});
    registration.accessories = u"北斗双模天线、4G 天线、报警按钮"_s;
    registration.materials = u"线束 1 套、扎带 6 根、保险丝 1 只"_s;
    registration.wiringCheck = making.dice.oneIn(40) ? Check::Pending : Check::Passed;
    registration.trialRun = making.dice.oneIn(60) ? Check::Failed : Check::Passed;
    const bool certified = installer.certificateUntil > making.dayOf(making.now);
    registration.supplyChanged = certified && making.dice.oneIn(8);
    registration.supplyConsent = registration.supplyChanged;
    if (registration.supplyChanged)
        registration.electricianCertificate = installer.electricianCertificate;
    registration.demonstrated = true;
    registration.questionsAnswered = !making.dice.oneIn(40);
    registration.cleaned = true;
}

Registration registrationOf(const Arrival &arrival, const World &world, const Vehicle &vehicle,
                            Making &making)
{
    Registration registration;
    making.identify(registration.id, arrival.at);
    registration.registeredAt = arrival.at;
    registration.centre = world.centre.id;
    registration.depot = world.depots.at(arrival.depot).id;
    registration.place = world.depots.at(arrival.depot).address;
    copyParties(registration, vehicle, world.customers.at(arrival.customer));
    if (making.dice.oneIn(30))
        registration.engineNumber.clear();
    if (making.dice.oneIn(40))
        registration.vin.clear();
    if (making.dice.oneIn(45))
        registration.phone.clear();
    registration.charge = Fen{making.dice.oneIn(5) ? 0 : 58000};
    if (!arrival.booked)
        work(registration, world.people.at(making.dice.pick(world.installersOf(arrival.depot))), making);
    return registration;
}

//! A slip of the pen that somebody insisted on, and a vehicle that was registered twice.
void addProblems(World &world, Making &making)
{
    const auto swapped = [](QString vin) {
        std::swap(vin[15], vin[16]);
        return vin;
    };
    const auto keptVin
        = std::find_if(world.registrations.begin(), world.registrations.end(), [](const Registration &r) {
              return r.vin.size() == 17 && r.vin.at(15) != r.vin.at(16) && r.runningAt.isValid();
          });
    keptVin->vin = swapped(keptVin->vin);
    keptVin->overrides = writtenOverrides({{u"vin"_s, {keptVin->vin, u"与行驶证、车架钢印一致,已拍照"_s}}});

    const qsizetype first = world.registrations.size() / 2;
    Registration again = world.registrations.at(first);
    making.identify(again.id, again.registeredAt);
    again.registeredAt = within(making, 3, 60, 100);
    again.depot = world.depots.at(Huaidian).id;
    again.installer = {};
    again.installerName.clear();
    again.installedAt = again.debuggedAt = again.startedAt = again.runningAt = again.firstOnlineAt = {};
    again.wiringCheck = again.trialRun = Check::Pending;
    again.supplyChanged = again.supplyConsent = again.demonstrated = again.questionsAnswered = false;
    again.cleaned = false;
    again.electricianCertificate.clear();
    again.note = u"车主称从未安装,待核实。"_s;
    world.registrations.append(again);
}

} // namespace

void imagineInstallations(World &world, Making &making)
{
    QList<Arrival> arrivals;
    addCampaigns(arrivals, making);
    addSingles(arrivals, making);
    const auto earlier = [](const auto &one, const auto &other) { return one.at < other.at; };
    std::stable_sort(arrivals.begin(), arrivals.end(), earlier);
    for (const Arrival &arrival : std::as_const(arrivals)) {
        const Vehicle vehicle = vehicleFor(arrival, world, making);
        world.vehicles.append(vehicle);
        world.registrations.append(registrationOf(arrival, world, vehicle, making));
    }
    addProblems(world, making);
    std::stable_sort(world.registrations.begin(), world.registrations.end(),
                     [](const Registration &one, const Registration &other) {
                         return one.registeredAt < other.registeredAt;
                     });
}

} // namespace sk::demo
