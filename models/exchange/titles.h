// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sk {

//! A column title without what people decorate it with: stars, colons, spaces, full-width forms, case. With
//! `remarks` false also without remarks in brackets, (唯一) or (<=17), unless they name another unit.
QString plainTitle(QStringView title, bool remarks);

//! One field a title can mean. A smaller rank is the better match: 所属企业 means the customer, 车主 only
//! where nothing else does.
struct TitleMeaning {
    QString field;
    int rank = 0;
};

//! The fields of a kind of record (registration, vehicle, terminal, sim_card) that a title can mean, best
//! first; empty when it is a title nobody knows. The fields' own names are known too.
QList<TitleMeaning> meaningsOf(const QString &kind, QStringView title);

//! Fields a row of that kind cannot do without; of a group joined by "|" one is enough.
QStringList requiredFields(const QString &kind);

//! The title a list gets that is written for people to fill in; empty for a field without one.
QString usualTitle(const QString &kind, QStringView field);

} // namespace sk
