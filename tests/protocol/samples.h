// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/changes.h"
#include "sync/protocol/pages.h"

//! One filled-in message of each sort, for tests that write it and read it back.
namespace sk::wire::samples {

using namespace Qt::StringLiterals;

inline QUuid uuid(int number)
{
    return QUuid::fromString(u"01980000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

inline const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);

//! Every type of value, and texts that a careless writer would break.
inline Page page()
{
    return {
        {RowBlock{u"vehicle"_s,
                  {u"plate"_s, u"load_kg"_s, u"note"_s, u"seen"_s},
                  {AgreedRow{uuid(1), 7, false, {u"豫A12345"_s, qint64(-12), {}, true}},
                   AgreedRow{uuid(2),
                             8,
                             true,
                             {u"a\"b\\c\n\t\x01/é😀"_s, std::numeric_limits<qint64>::max(), u" "_s, false}},
                   AgreedRow{uuid(3), 9, false, {{}, std::numeric_limits<qint64>::min(), u"x"_s, {}}}}},
         RowBlock{u"of_a_newer_program"_s, {}, {AgreedRow{uuid(4), 10, false, {}}}},
         RowBlock{u"empty"_s, {u"a"_s}, {}}},
        {{u"registration"_s, uuid(5)}},
        u"c10.s3"_s,
        true,
        moment,
    };
}

inline Change change(int number)
{
    return {u"vehicle"_s,
            uuid(number),
            3,
            uuid(number + 100),
            moment,
            {uuid(900)},
            {},
            {u"plate"_s},
            {u"豫A%1"_s.arg(number)}};
}

inline ChangeBatch batch()
{
    Change deletion = change(3);
    deletion.deleted = true;
    deletion.by = {};
    deletion.columns.clear();
    deletion.values.clear();
    Change back = deletion;
    back.id = uuid(4);
    back.deleted = false;
    return {{change(1), change(2), deletion, back, change(5)}};
}

inline ChangeAnswers answers()
{
    RowBlock current = page().blocks.first();
    current.rows = {current.rows.at(1)};
    return {{Answer{uuid(101), Accepted{44}}, Answer{uuid(102), Clash{current}},
             Answer{uuid(103), Refused{Refusal::Unfit, u"plate_colour"_s}}},
            moment};
}

} // namespace sk::wire::samples
