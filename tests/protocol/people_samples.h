// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/people_json.h"
#include "tests/protocol/samples.h"

//! The messages about people, devices and the audit log, filled in.
namespace sk::wire::samples {

inline SignedIn signedIn()
{
    return {u"secret"_s,      u"li.na"_s, {uuid(900)},       u"李娜"_s,
            Role::Dispatcher, true,       moment.addDays(1), moment};
}

inline SessionStanding standing()
{
    return {true, u"li.na"_s, {uuid(900)}, Role::Administrator, true, moment};
}

inline AccountList accounts()
{
    return {{{u"li.na"_s, {uuid(900)}, u"李娜"_s, Role::DepotManager, {uuid(701)}, true, true, moment},
             {u"wang"_s, {uuid(901)}, {}, Role::Administrator, {}, false, false, {}}}};
}

inline AccountWish accountWish()
{
    return {{uuid(900)}, Role::Partner, {uuid(701)}, true, u"one-time words"_s};
}

inline DeviceList devices()
{
    return {{{uuid(1), u"前台"_s, u"3F"_s, {uuid(701)}, DeviceRole::Depot, moment, moment.addDays(1), {}},
             {uuid(2), u"back"_s, u"3G"_s, {}, DeviceRole::Centre, moment, moment, moment.addDays(2)}}};
}

inline RevealRequest revealRequest()
{
    return {u"sim_card"_s, uuid(7), {u"number"_s, u"iccid"_s}, u"card swapped"_s};
}

inline Revealed revealed()
{
    return {{u"1064812345678"_s, {}, qint64(7), true}};
}

inline Notice notice()
{
    return {uuid(8), NoticeKind::Exported, u"registration"_s,     12,
            moment,  {uuid(900)},          u"audit by the city"_s};
}

inline AuditPage auditPage()
{
    const QString zeros(64, u'0');
    return {{{1,
              moment,
              uuid(1).toString(QUuid::WithoutBraces),
              u"li.na"_s,
              u"signed_in"_s,
              u"li.na"_s,
              {},
              zeros,
              QString(64, u'a')},
             {2,
              moment,
              {},
              {},
              u"revoked"_s,
              uuid(2).toString(QUuid::WithoutBraces),
              u"3G"_s,
              QString(64, u'a'),
              QString(64, u'b')}},
            true};
}

} // namespace sk::wire::samples
