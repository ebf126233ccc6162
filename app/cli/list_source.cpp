// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_source.h"

#include "app/cli/attachment_source.h"
#include "app/cli/doubled_source.h"
#include "app/cli/record_source.h"
#include "app/cli/waiting_source.h"
#include "models/domain/depot.h"
#include "models/domain/policy.h"
#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

using Make = Result<std::unique_ptr<ListSource>> (*)(Session &session, const ListWish &wish);

Result<std::unique_ptr<ListSource>> registrations(Session &session, const ListWish &wish)
{
    return RecordSource<Registration>::make(
        session, wish,
        {{u"number"_s, u"plate"_s, u"vin"_s, u"customer_name"_s, u"contact"_s, u"phone"_s,
          u"terminal_number"_s, u"sim_number"_s, u"iccid"_s},
         {{u"number"_s, 28},
          {u"plate"_s, 10},
          {u"customer_name"_s, 26},
          {u"phone"_s, 14},
          {u"vin"_s, 18},
          {u"terminal_number"_s, 16},
          {u"installer_name"_s, 16},
          {u"installed_at"_s, 17}}});
}

Result<std::unique_ptr<ListSource>> depots(Session &session, const ListWish &wish)
{
    return RecordSource<Depot>::make(session, wish,
                                     {{},
                                      {{u"name"_s, 28},
                                       {u"kind"_s, 12},
                                       {u"manager"_s, 10},
                                       {u"phone"_s, 14},
                                       {u"address"_s, 40},
                                       {u"daily_capacity"_s, 15},
                                       {u"active"_s, 7}}});
}

Result<std::unique_ptr<ListSource>> people(Session &session, const ListWish &wish)
{
    return RecordSource<Person>::make(session, wish,
                                      {{},
                                       {{u"name"_s, 12},
                                        {u"role"_s, 16},
                                        {u"depot"_s, 28},
                                        {u"phone"_s, 14},
                                        {u"electrician_certificate"_s, 26},
                                        {u"certificate_until"_s, 24},
                                        {u"active"_s, 8}}});
}

Result<std::unique_ptr<ListSource>> terminals(Session &session, const ListWish &wish)
{
    return RecordSource<Terminal>::make(session, wish,
                                        {{},
                                         {{u"number"_s, 16},
                                          {u"maker"_s, 30},
                                          {u"model"_s, 16},
                                          {u"imei"_s, 17},
                                          {u"batch"_s, 12},
                                          {u"bought"_s, 12}}});
}

Result<std::unique_ptr<ListSource>> simCards(Session &session, const ListWish &wish)
{
    return RecordSource<SimCard>::make(session, wish,
                                       {{},
                                        {{u"iccid"_s, 22},
                                         {u"number"_s, 15},
                                         {u"protocol_number"_s, 16},
                                         {u"carrier"_s, 12},
                                         {u"activated"_s, 12},
                                         {u"expires"_s, 12}}});
}

Result<std::unique_ptr<ListSource>> policies(Session &session, const ListWish &wish)
{
    return RecordSource<Policy>::make(session, wish,
                                      {{},
                                       {{u"key"_s, 32},
                                        {u"amount"_s, 10},
                                        {u"unit"_s, 12},
                                        {u"clause"_s, 8},
                                        {u"valid_from"_s, 12},
                                        {u"note"_s, 20}}});
}

struct Entry {
    QString name;
    const char *title;
    Make make;
};

const QList<Entry> &entries()
{
    static const QList<Entry> all{
        {u"registrations"_s, QT_TRANSLATE_NOOP("ListTitles", "Registrations"), registrations},
        {u"depots"_s, QT_TRANSLATE_NOOP("ListTitles", "Depots"), depots},
        {u"people"_s, QT_TRANSLATE_NOOP("ListTitles", "People"), people},
        {u"terminals"_s, QT_TRANSLATE_NOOP("ListTitles", "Terminals"), terminals},
        {u"sim-cards"_s, QT_TRANSLATE_NOOP("ListTitles", "SIM cards"), simCards},
        {u"policies"_s, QT_TRANSLATE_NOOP("ListTitles", "Policies"), policies},
        {u"attachments"_s, QT_TRANSLATE_NOOP("ListTitles", "Photos and scans"), attachmentSource},
        {u"duplicates"_s, QT_TRANSLATE_NOOP("ListTitles", "Duplicates"), doubledSource},
        {u"conflicts"_s, QT_TRANSLATE_NOOP("ListTitles", "Conflicts"), conflictSource},
        {u"refused"_s, QT_TRANSLATE_NOOP("ListTitles", "Refused changes"), refusalSource}};
    return all;
}

} // namespace

QStringList listNames()
{
    QStringList names;
    for (const Entry &entry : entries())
        names.append(entry.name);
    return names;
}

QString listTitle(const QString &name)
{
    for (const Entry &entry : entries())
        if (entry.name == name)
            return QCoreApplication::translate("ListTitles", entry.title);
    return name;
}

Result<std::unique_ptr<ListSource>> listSource(Session &session, const QString &name, const ListWish &wish)
{
    for (const Entry &entry : entries())
        if (entry.name == name)
            return entry.make(session, wish);
    return Failure{Failure::Kind::Missing, name};
}

Value forScripts(FieldType type, const Value &value)
{
    QDateTime moment;
    return type == FieldType::Moment && fromValue(value, moment) && moment.isValid()
        ? Value{moment.toUTC().toString(Qt::ISODateWithMs)}
        : value;
}

} // namespace sk::cli
