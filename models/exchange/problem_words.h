// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/error_sheet.h"
#include "models/exchange/reading.h"

namespace sk {

//! Why a file did not become rows, and what to do about it.
QString sentenceOf(const Refusal &refusal);

//! What is the matter with a row, beginning with the title of the column it stands in.
QString sentenceOf(const RowProblem &problem, const Layout &layout);

//! A row's problems, those that keep it out first.
QStringList sentencesOf(const CheckedRow &row, const Layout &layout);

//! Columns that are left out because nobody knows their titles or another one has the same; empty when there
//! are none.
QString sentenceOfUnused(const Layout &layout);

//! For writeErrorSheet(): 错误信息 where the sheet's own titles are Chinese, and a row's problems in one
//! cell.
ErrorSheetWords errorSheetWords(const Layout &layout);

} // namespace sk
