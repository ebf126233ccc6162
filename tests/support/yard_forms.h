// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"

namespace sk::testing {

//! A form as a depot fills it in, complete enough for every register.
inline Registration truckForm()
{
    using namespace Qt::StringLiterals;
    return {.customerName = u"周口顺达运输有限公司"_s,
            .phone = u"13900000001"_s,
            .plate = u"豫P12345"_s,
            .vin = u"LFV3B28R8A3025310"_s,
            .terminalNumber = u"0567872"_s,
            .imei = u"490154203237518"_s,
            .simNumber = u"1440426667603"_s,
            .iccid = u"89860117801086222165"_s};
}

//! Another vehicle of the same firm, with a terminal and card of its own.
inline Registration otherTruckForm(int nth = 1)
{
    using namespace Qt::StringLiterals;
    Registration form = truckForm();
    form.plate = u"豫P%1"_s.arg(nth, 5, 10, QChar(u'0'));
    form.vin = u"LFV3B28R8A4%1"_s.arg(nth, 6, 10, QChar(u'0'));
    form.terminalNumber = u"T%1"_s.arg(nth);
    form.imei = u"86%1"_s.arg(nth, 13, 10, QChar(u'0'));
    form.simNumber = u"1440%1"_s.arg(nth, 9, 10, QChar(u'0'));
    form.iccid = u"8986%1"_s.arg(nth, 16, 10, QChar(u'0'));
    return form;
}

} // namespace sk::testing
