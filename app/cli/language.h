// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace sk::cli {

//! "zh_CN" or "en" for a language as people and systems write it: zh, zh-CN, zh_CN.UTF-8, en, en_GB …;
//! nothing for any other.
std::optional<QString> languageNamed(const QString &name);

//! The language of the first variable that is set (LC_ALL, LC_MESSAGES, LANG, as POSIX ranks them). Chinese
//! unless it asks for English: a machine that says nothing (C, POSIX) stands in China.
QString languageOfSystem(const QStringList &variables);

//! What --language says, in either of its forms, wherever it stands; nothing when it is not there.
std::optional<QString> wishedLanguage(const QStringList &arguments);

//! Installs the translators of a language ("zh_CN", "en").
void speak(const QString &language);

} // namespace sk::cli
