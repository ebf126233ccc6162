// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"
#include "models/domain/value.h"

#include <QDate>

#include <optional>

namespace sk {

//! An amount in capitals as bills want it (支付结算办法 annex 1, 会计基础工作规范 52): 壹仟肆佰零玖元伍角整.
//! Without 人民币, which the form prints in front.
QString inCapitals(Fen amount);

//! A day in capitals, with the leading 零 that keeps a month or day from being altered.
QString inCapitals(QDate day);

//! Digits with a point and two decimals, 1409.50; for files and formulas, not for people.
QString inFigures(Fen amount);

//! An amount as somebody wrote it, or why it cannot be taken. Exact: no binary fraction comes near it.
struct AmountFinding {
    QString text; //!< as it came
    std::optional<Fen> amount; //!< nothing when it cannot be read; may be there although it is out of range
    QList<Remark> remarks;

    Verdict verdict() const { return heaviest(remarks); }
};

//! Reads figures as people type them: 1409.50, 1,409.50, ¥1409.5, full-width. More than two decimals, 1e3 and
//! badly placed commas are Wrong, as is anything from ten million million yuan.
AmountFinding readFigures(const QString &text);

//! Reads capitals, with 圆, 正 and traditional characters and with or without the 零 that are left to the
//! writer.
AmountFinding readCapitals(const QString &text);

//! Either of the two, by what it looks like.
AmountFinding readAmount(const QString &text);

} // namespace sk
