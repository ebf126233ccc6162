// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paperwork/paperwork.h"
#include "views/forms/print_options.h"

#include <QCommandLineParser>

namespace sk::cli {

void addPrintOptions(QCommandLineParser &parser);

//! How the sheets go onto paper; otherwise what is wrong with the call, as a sentence.
std::variant<PrintOptions, QString> printOptions(const QCommandLineParser &parser, const FormLayout &layout);

//! The sheets of `print FORM NO…`, each vehicle once however often it is named: registration, acceptance and
//! warranty take numbers of any kind and batches YH-…; batch is the summary to sign for vehicles that are not
//! accepted yet. Invalid with an empty detail for a form or a mix of numbers that makes no sense, else what
//! Paperwork answers.
Result<FilledForms> filledForms(Session &session, const QString &form, const QStringList &numbers);

} // namespace sk::cli
