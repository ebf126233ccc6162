// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/field_words.h"

#include <QCoreApplication>

#include <array>

namespace sk {

namespace {

struct FieldName {
    QStringView record; //!< empty for every kind that has the field
    QStringView field;
    const char *name;
};

// A row for one kind of record stands before the row for all.
constexpr std::array fieldNames{
    FieldName{u"registration", u"number", QT_TRANSLATE_NOOP("Fields", "Registration number")},
    FieldName{u"acceptance", u"number", QT_TRANSLATE_NOOP("Fields", "Acceptance number")},
    FieldName{u"centre", u"number", QT_TRANSLATE_NOOP("Fields", "Division code")},
    FieldName{u"terminal", u"number", QT_TRANSLATE_NOOP("Fields", "Terminal number")},
    FieldName{u"sim_card", u"number", QT_TRANSLATE_NOOP("Fields", "SIM number")},
    FieldName{u"person", u"name", QT_TRANSLATE_NOOP("Fields", "Full name")},
    FieldName{u"person", u"active", QT_TRANSLATE_NOOP("Fields", "At work")},
    FieldName{u"acceptance", u"batch", QT_TRANSLATE_NOOP("Fields", "Batch summary")},
    FieldName{u"", u"number", QT_TRANSLATE_NOOP("Fields", "Number")},
    FieldName{u"", u"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    FieldName{u"", u"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    FieldName{u"", u"deleted",
              QT_TRANSLATE_NOOP("Fields", "Deleted")}, // the mark, as history and conflicts call it
    FieldName{u"", u"centre", QT_TRANSLATE_NOOP("Fields", "Monitoring centre")},
    FieldName{u"", u"depot", QT_TRANSLATE_NOOP("Fields", "Depot")},
    FieldName{u"", u"customer", QT_TRANSLATE_NOOP("Fields", "Customer")},
    FieldName{u"", u"vehicle", QT_TRANSLATE_NOOP("Fields", "Vehicle")},
    FieldName{u"", u"terminal", QT_TRANSLATE_NOOP("Fields", "Terminal")},
    FieldName{u"", u"sim", QT_TRANSLATE_NOOP("Fields", "SIM card")},
    FieldName{u"", u"registration", QT_TRANSLATE_NOOP("Fields", "Registration")},
    FieldName{u"", u"manager", QT_TRANSLATE_NOOP("Fields", "Manager")},
    FieldName{u"", u"address", QT_TRANSLATE_NOOP("Fields", "Address")},
    FieldName{u"", u"phone", QT_TRANSLATE_NOOP("Fields", "Phone")},
    FieldName{u"", u"contact", QT_TRANSLATE_NOOP("Fields", "Contact")},
    FieldName{u"", u"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    FieldName{u"", u"active", QT_TRANSLATE_NOOP("Fields", "In use")},
    FieldName{u"", u"registered_at", QT_TRANSLATE_NOOP("Fields", "Registered")},
    FieldName{u"", u"customer_name", QT_TRANSLATE_NOOP("Fields", "Customer name")},
    FieldName{u"", u"credit_code", QT_TRANSLATE_NOOP("Fields", "Credit code or identity number")},
    FieldName{u"", u"plate", QT_TRANSLATE_NOOP("Fields", "Plate")},
    FieldName{u"", u"plate_colour", QT_TRANSLATE_NOOP("Fields", "Plate colour")},
    FieldName{u"", u"vin", QT_TRANSLATE_NOOP("Fields", "VIN")},
    FieldName{u"", u"vehicle_type", QT_TRANSLATE_NOOP("Fields", "Vehicle type")},
    FieldName{u"", u"brand_model", QT_TRANSLATE_NOOP("Fields", "Brand and model")},
    FieldName{u"", u"engine_number", QT_TRANSLATE_NOOP("Fields", "Engine number")},
    FieldName{u"", u"transport_licence", QT_TRANSLATE_NOOP("Fields", "Transport permit")},
    FieldName{u"", u"business_licence", QT_TRANSLATE_NOOP("Fields", "Operating permit")},
    FieldName{u"", u"vehicle_use", QT_TRANSLATE_NOOP("Fields", "Vehicle use")},
    FieldName{u"", u"load_kg", QT_TRANSLATE_NOOP("Fields", "Load (kg)")},
    FieldName{u"", u"terminal_number", QT_TRANSLATE_NOOP("Fields", "Terminal number")},
    FieldName{u"", u"terminal_maker", QT_TRANSLATE_NOOP("Fields", "Terminal maker")},
    FieldName{u"", u"maker_code", QT_TRANSLATE_NOOP("Fields", "Maker code")},
    FieldName{u"", u"terminal_model", QT_TRANSLATE_NOOP("Fields", "Terminal model")},
    FieldName{u"", u"maker", QT_TRANSLATE_NOOP("Fields", "Maker")},
    FieldName{u"", u"model", QT_TRANSLATE_NOOP("Fields", "Model")},
    FieldName{u"", u"imei", QT_TRANSLATE_NOOP("Fields", "IMEI")},
    FieldName{u"", u"batch", QT_TRANSLATE_NOOP("Fields", "Batch")},
    FieldName{u"", u"bought", QT_TRANSLATE_NOOP("Fields", "Bought")},
    FieldName{u"", u"sim_number", QT_TRANSLATE_NOOP("Fields", "SIM number")},
    FieldName{u"", u"iccid", QT_TRANSLATE_NOOP("Fields", "ICCID")},
    FieldName{u"", u"protocol_number", QT_TRANSLATE_NOOP("Fields", "Protocol number")},
    FieldName{u"", u"carrier", QT_TRANSLATE_NOOP("Fields", "Carrier")},
    FieldName{u"", u"activated", QT_TRANSLATE_NOOP("Fields", "Activated")},
    FieldName{u"", u"expires", QT_TRANSLATE_NOOP("Fields", "Expires")},
    FieldName{u"", u"position", QT_TRANSLATE_NOOP("Fields", "Position in the vehicle")},
    FieldName{u"", u"accessories", QT_TRANSLATE_NOOP("Fields", "Accessories")},
    FieldName{u"", u"materials", QT_TRANSLATE_NOOP("Fields", "Materials")},
    FieldName{u"", u"place", QT_TRANSLATE_NOOP("Fields", "Place")},
    FieldName{u"", u"installer", QT_TRANSLATE_NOOP("Fields", "Installer")},
    FieldName{u"", u"installer_name", QT_TRANSLATE_NOOP("Fields", "Installer name")},
    FieldName{u"", u"charge", QT_TRANSLATE_NOOP("Fields", "Charge")},
    FieldName{u"", u"installed_at", QT_TRANSLATE_NOOP("Fields", "Installed")},
    FieldName{u"", u"debugged_at", QT_TRANSLATE_NOOP("Fields", "Debugged")},
    FieldName{u"", u"started_at", QT_TRANSLATE_NOOP("Fields", "Started")},
    FieldName{u"", u"running_at", QT_TRANSLATE_NOOP("Fields", "Running")},
    FieldName{u"", u"first_online_at", QT_TRANSLATE_NOOP("Fields", "First online")},
    FieldName{u"", u"wiring_check", QT_TRANSLATE_NOOP("Fields", "Electrical check")},
    FieldName{u"", u"trial_run", QT_TRANSLATE_NOOP("Fields", "Trial run")},
    FieldName{u"", u"supply_changed", QT_TRANSLATE_NOOP("Fields", "Supply changed")},
    FieldName{u"", u"supply_consent", QT_TRANSLATE_NOOP("Fields", "Consent to the change")},
    FieldName{u"", u"electrician_certificate", QT_TRANSLATE_NOOP("Fields", "Electrician certificate")},
    FieldName{u"", u"certificate_until", QT_TRANSLATE_NOOP("Fields", "Certificate valid until")},
    FieldName{u"", u"demonstrated", QT_TRANSLATE_NOOP("Fields", "Use demonstrated")},
    FieldName{u"", u"questions_answered", QT_TRANSLATE_NOOP("Fields", "Questions answered")},
    FieldName{u"", u"cleaned", QT_TRANSLATE_NOOP("Fields", "Place left clean")},
    FieldName{u"", u"warranty_card_at", QT_TRANSLATE_NOOP("Fields", "Warranty card handed over")},
    FieldName{u"", u"overrides", QT_TRANSLATE_NOOP("Fields", "Reasons for kept values")},
    FieldName{u"", u"as_written", QT_TRANSLATE_NOOP("Fields", "As it was written")},
    FieldName{u"", u"signed_at", QT_TRANSLATE_NOOP("Fields", "Signed")},
    FieldName{u"", u"items", QT_TRANSLATE_NOOP("Fields", "Items")},
    FieldName{u"", u"conclusion", QT_TRANSLATE_NOOP("Fields", "Conclusion")},
    FieldName{u"", u"mend", QT_TRANSLATE_NOOP("Fields", "To be mended")},
    FieldName{u"", u"customer_signatory", QT_TRANSLATE_NOOP("Fields", "Signed for the customer")},
    FieldName{u"", u"installer_signatory", QT_TRANSLATE_NOOP("Fields", "Signed by the installer")},
    FieldName{u"", u"manager_signatory", QT_TRANSLATE_NOOP("Fields", "Signed by the manager")},
    FieldName{u"", u"signature", QT_TRANSLATE_NOOP("Fields", "Customer's signature")},
    FieldName{u"", u"evaluation", QT_TRANSLATE_NOOP("Fields", "Service evaluation")},
    FieldName{u"", u"suggestion", QT_TRANSLATE_NOOP("Fields", "Suggestions")},
    FieldName{u"", u"filed", QT_TRANSLATE_NOOP("Fields", "Filed with the company")},
    FieldName{u"", u"corrects", QT_TRANSLATE_NOOP("Fields", "Corrects")},
    FieldName{u"", u"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    FieldName{u"", u"movement", QT_TRANSLATE_NOOP("Fields", "Movement")},
    FieldName{u"", u"holder", QT_TRANSLATE_NOOP("Fields", "Holder")},
    FieldName{u"", u"person", QT_TRANSLATE_NOOP("Fields", "Person")},
    FieldName{u"", u"at", QT_TRANSLATE_NOOP("Fields", "Time")},
    FieldName{u"", u"recorded_by", QT_TRANSLATE_NOOP("Fields", "Recorded by")},
    FieldName{u"", u"role", QT_TRANSLATE_NOOP("Fields", "Role")},
    FieldName{u"", u"identity", QT_TRANSLATE_NOOP("Fields", "Identity number")},
    FieldName{u"", u"daily_capacity", QT_TRANSLATE_NOOP("Fields", "Vehicles a day")},
    FieldName{u"", u"key", QT_TRANSLATE_NOOP("Fields", "Key")},
    FieldName{u"", u"amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    FieldName{u"", u"unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
    FieldName{u"", u"clause", QT_TRANSLATE_NOOP("Fields", "Clause")},
    FieldName{u"", u"valid_from", QT_TRANSLATE_NOOP("Fields", "Valid from")},
    FieldName{u"", u"record_kind", QT_TRANSLATE_NOOP("Fields", "Kind of record")},
    FieldName{u"", u"record", QT_TRANSLATE_NOOP("Fields", "Record")},
    FieldName{u"", u"media_type", QT_TRANSLATE_NOOP("Fields", "Media type")},
    FieldName{u"", u"bytes", QT_TRANSLATE_NOOP("Fields", "Bytes")},
    FieldName{u"", u"sha256", QT_TRANSLATE_NOOP("Fields", "SHA-256")},
    FieldName{u"", u"other", QT_TRANSLATE_NOOP("Fields", "Other registration")},
    FieldName{u"", u"ruling", QT_TRANSLATE_NOOP("Fields", "Found")},
    FieldName{u"", u"taken", QT_TRANSLATE_NOOP("Fields", "Taken from it")},
    FieldName{u"", u"taken_at", QT_TRANSLATE_NOOP("Fields", "Taken")},
};

struct KindName {
    QStringView record;
    const char *name;
};

constexpr std::array kindNames{
    KindName{u"policy", QT_TRANSLATE_NOOP("Kinds", "Policy")},
    KindName{u"centre", QT_TRANSLATE_NOOP("Kinds", "Monitoring centre")},
    KindName{u"depot", QT_TRANSLATE_NOOP("Kinds", "Depot")},
    KindName{u"person", QT_TRANSLATE_NOOP("Kinds", "Person")},
    KindName{u"customer", QT_TRANSLATE_NOOP("Kinds", "Customer")},
    KindName{u"vehicle", QT_TRANSLATE_NOOP("Kinds", "Vehicle")},
    KindName{u"terminal", QT_TRANSLATE_NOOP("Kinds", "Terminal")},
    KindName{u"sim_card", QT_TRANSLATE_NOOP("Kinds", "SIM card")},
    KindName{u"registration", QT_TRANSLATE_NOOP("Kinds", "Registration")},
    KindName{u"acceptance", QT_TRANSLATE_NOOP("Kinds", "Acceptance")},
    KindName{u"custody_entry", QT_TRANSLATE_NOOP("Kinds", "Custody entry")},
    KindName{u"attachment", QT_TRANSLATE_NOOP("Kinds", "Attachment")},
    KindName{u"comparison", QT_TRANSLATE_NOOP("Kinds", "Comparison")},
};

} // namespace

QString nameOfKind(QStringView record)
{
    for (const KindName &row : kindNames)
        if (row.record == record)
            return QCoreApplication::translate("Kinds", row.name);
    return record.toString();
}

QString nameOfField(QStringView record, QStringView field)
{
    for (const FieldName &row : fieldNames)
        if (row.field == field && (row.record.isEmpty() || row.record == record))
            return QCoreApplication::translate("Fields", row.name);
    return field.toString();
}

QString nameOf(PlateColour value)
{
    switch (value) {
    case PlateColour::None:
        return QCoreApplication::translate("PlateColour", "No plate");
    case PlateColour::Blue:
        return QCoreApplication::translate("PlateColour", "Blue");
    case PlateColour::Yellow:
        return QCoreApplication::translate("PlateColour", "Yellow");
    case PlateColour::Black:
        return QCoreApplication::translate("PlateColour", "Black");
    case PlateColour::White:
        return QCoreApplication::translate("PlateColour", "White");
    case PlateColour::Green:
        return QCoreApplication::translate("PlateColour", "Green");
    case PlateColour::Other:
        return QCoreApplication::translate("PlateColour", "Other");
    case PlateColour::FarmYellow:
        return QCoreApplication::translate("PlateColour", "Farm yellow");
    case PlateColour::FarmGreen:
        return QCoreApplication::translate("PlateColour", "Farm green");
    case PlateColour::YellowGreen:
        return QCoreApplication::translate("PlateColour", "Yellow and green");
    case PlateColour::GradientGreen:
        return QCoreApplication::translate("PlateColour", "Gradient green");
    }
    return {};
}

QString nameOf(Check value)
{
    switch (value) {
    case Check::Pending:
        return QCoreApplication::translate("Check", "Pending");
    case Check::Passed:
        return QCoreApplication::translate("Check", "Passed");
    case Check::Failed:
        return QCoreApplication::translate("Check", "Failed");
    }
    return {};
}

QString nameOf(Conclusion value)
{
    switch (value) {
    case Conclusion::Passed:
        return QCoreApplication::translate("Conclusion", "Passed");
    case Conclusion::ToMend:
        return QCoreApplication::translate("Conclusion", "To be mended");
    case Conclusion::Failed:
        return QCoreApplication::translate("Conclusion", "Failed");
    }
    return {};
}

QString nameOf(DepotKind value)
{
    switch (value) {
    case DepotKind::Own:
        return QCoreApplication::translate("DepotKind", "Own");
    case DepotKind::Appointed:
        return QCoreApplication::translate("DepotKind", "Appointed");
    case DepotKind::Peer:
        return QCoreApplication::translate("DepotKind", "Peer");
    case DepotKind::Maker:
        return QCoreApplication::translate("DepotKind", "Maker");
    }
    return {};
}

QString nameOf(Role value)
{
    switch (value) {
    case Role::Installer:
        return QCoreApplication::translate("Role", "Installer");
    case Role::Operator:
        return QCoreApplication::translate("Role", "Call-desk operator");
    case Role::Dispatcher:
        return QCoreApplication::translate("Role", "Dispatcher");
    case Role::DepotManager:
        return QCoreApplication::translate("Role", "Depot manager");
    case Role::Partner:
        return QCoreApplication::translate("Role", "Partner");
    case Role::Supervisor:
        return QCoreApplication::translate("Role", "Supervisor");
    case Role::Finance:
        return QCoreApplication::translate("Role", "Finance");
    case Role::HeadOffice:
        return QCoreApplication::translate("Role", "Head office");
    case Role::Administrator:
        return QCoreApplication::translate("Role", "Administrator");
    }
    return {};
}

QString nameOf(Movement value)
{
    switch (value) {
    case Movement::Receive:
        return QCoreApplication::translate("Movement", "Received");
    case Movement::Issue:
        return QCoreApplication::translate("Movement", "Issued");
    case Movement::Install:
        return QCoreApplication::translate("Movement", "Installed");
    case Movement::Return:
        return QCoreApplication::translate("Movement", "Returned");
    case Movement::Swap:
        return QCoreApplication::translate("Movement", "Swapped");
    case Movement::Loss:
        return QCoreApplication::translate("Movement", "Lost");
    case Movement::Correct:
        return QCoreApplication::translate("Movement", "Corrected");
    }
    return {};
}

QString nameOf(Holder value)
{
    switch (value) {
    case Holder::Centre:
        return QCoreApplication::translate("Holder", "Centre stock");
    case Holder::Depot:
        return QCoreApplication::translate("Holder", "Depot stock");
    case Holder::Person:
        return QCoreApplication::translate("Holder", "Person");
    case Holder::Vehicle:
        return QCoreApplication::translate("Holder", "Vehicle");
    case Holder::Nobody:
        return QCoreApplication::translate("Holder", "Nobody");
    }
    return {};
}

} // namespace sk
