// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/registration_cells.h"

#include "models/domain/china_day.h"
#include "models/items/field_words.h"
#include "models/items/registration_words.h"
#include "models/items/when.h"

#include <QCoreApplication>

namespace sk {

RegistrationOrder RegistrationCells::orderOf(int column)
{
    switch (Column(column)) {
    case Stage:
        return RegistrationOrder::Stage;
    case Plate:
        return RegistrationOrder::Plate;
    case Colour:
        return RegistrationOrder::Colour;
    case Customer:
        return RegistrationOrder::Customer;
    case Phone:
        return RegistrationOrder::Phone;
    case Terminal:
        return RegistrationOrder::Terminal;
    case Sim:
        return RegistrationOrder::Sim;
    case Depot:
        return RegistrationOrder::Depot;
    case Installer:
        return RegistrationOrder::Installer;
    case Installed:
        return RegistrationOrder::Installed;
    case Debugged:
        return RegistrationOrder::Debugged;
    case Started:
        return RegistrationOrder::Started;
    case Running:
        return RegistrationOrder::Running;
    case Signed:
    case WarrantyUntil:
        return RegistrationOrder::Signed;
    case Number:
        return RegistrationOrder::Number;
    case Vin:
        return RegistrationOrder::Vin;
    case Iccid:
        return RegistrationOrder::Iccid;
    case ColumnCount:
        break;
    }
    return RegistrationOrder::Arrival;
}

Sensitivity RegistrationCells::sensitivityOf(int column)
{
    return column == Phone || column == Sim || column == Iccid ? Sensitivity::Sensitive : Sensitivity::Open;
}

RegistrationStage RegistrationCells::stageOf(const RegistrationLine &line) const
{
    return sk::stageOf(line.registration, line.acceptance, m_isComplete);
}

std::optional<Warranty> RegistrationCells::warrantyOf(const RegistrationLine &line) const
{
    if (!line.acceptance.present)
        return {};
    Acceptance acceptance;
    acceptance.signedAt = line.acceptance.signedAt;
    acceptance.conclusion = line.acceptance.conclusion;
    return sk::warrantyOf(acceptance, m_policies);
}

QString RegistrationCells::masked(QStringView field, const QString &text) const
{
    return shownText(u"registration", field, text, m_viewer);
}

QString RegistrationCells::text(const RegistrationLine &line, int column) const
{
    const Registration &registration = line.registration;
    switch (Column(column)) {
    case Stage:
        return nameOf(stageOf(line));
    case Plate:
        return registration.plate;
    case Colour:
        return nameOf(registration.plateColour);
    case Customer:
        return registration.customerName;
    case Phone:
        return masked(u"phone", registration.phone);
    case Terminal:
        return registration.terminalNumber;
    case Sim:
        return masked(u"sim_number", registration.simNumber);
    case Depot:
        return m_depots.value(registration.depot);
    case Installer:
        return registration.installerName;
    case Installed:
        return when::shown(registration.installedAt);
    case Debugged:
        return when::shown(registration.debuggedAt);
    case Started:
        return when::shown(registration.startedAt);
    case Running:
        return when::shown(registration.runningAt);
    case Signed:
        return when::shown(dayInChina(line.acceptance.signedAt));
    case WarrantyUntil:
        if (const auto warranty = warrantyOf(line))
            return when::shown(warranty->last);
        break;
    case Number:
        return registration.number;
    case Vin:
        return registration.vin;
    case Iccid:
        return masked(u"iccid", registration.iccid);
    case ColumnCount:
        break;
    }
    return {};
}

QString RegistrationCells::title(int column)
{
    const auto field = [](QStringView name) { return nameOfField(u"registration", name); };
    switch (Column(column)) {
    case Stage:
        return QCoreApplication::translate("RegistrationCells", "Stage");
    case Plate:
        return field(u"plate");
    case Colour:
        return field(u"plate_colour");
    case Customer:
        return field(u"customer_name");
    case Phone:
        return field(u"phone");
    case Terminal:
        return field(u"terminal_number");
    case Sim:
        return field(u"sim_number");
    case Depot:
        return field(u"depot");
    case Installer:
        return QCoreApplication::translate("RegistrationCells", "Installer");
    case Installed:
        return field(u"installed_at");
    case Debugged:
        return field(u"debugged_at");
    case Started:
        return field(u"started_at");
    case Running:
        return field(u"running_at");
    case Signed:
        return QCoreApplication::translate("RegistrationCells", "Acceptance");
    case WarrantyUntil:
        return QCoreApplication::translate("RegistrationCells", "Warranty until");
    case Number:
        return field(u"number");
    case Vin:
        return field(u"vin");
    case Iccid:
        return field(u"iccid");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
