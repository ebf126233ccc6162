// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace sk {

class Session;

//! What a draft is, for a person who may have forgotten it: the kind of record and what it is called, as far
//! as that was typed, e.g. "Registration · 豫P12345".
QString wordsOfDraft(Session &session, const QString &key, const QJsonObject &draft);

} // namespace sk
