// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/identifiers/finding.h"

#include <QStringList>

namespace sk {

//! The name of an identifier as people say it.
QString nameOf(Identifier kind);

//! *Fine*, *Please check*, *Wrong*.
QString nameOf(Verdict verdict);

//! One sentence that says what is the matter and what to do. Without a kind: of an amount.
QString sentenceOf(std::optional<Identifier> kind, const Remark &remark);

//! A sentence per remark that asks for something; hints that weigh nothing come last.
QStringList sentencesOf(const Finding &finding);
QStringList sentencesOf(const AmountFinding &finding);

} // namespace sk
