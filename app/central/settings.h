// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>

namespace sk::central {

//! What may be set in a file and the environment as well as on the command line: names of options.
const QStringList &settingNames();

//! The settings in a file of lines "name = value"; # begins a comment at the beginning of a line. Invalid
//! says which line is not understood.
Result<QMap<QString, QString>> settingsInText(const QString &text);

//! Those in the environment: STATIONKEEPER_CENTRAL_ and the name in capitals, "-" as "_".
QMap<QString, QString> settingsIn(const QProcessEnvironment &environment);

//! Both together, the environment before the file; the file is what `config` of the call or the environment
//! names. Invalid and Missing say what is wrong with it.
Result<QMap<QString, QString>> settingsBeside(const QString &configOfTheCall,
                                              const QProcessEnvironment &environment);

} // namespace sk::central
