// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/secrets/secrets.h"

#include <QCommandLineParser>

#include <memory>

namespace sk::cli {

//! --secrets FILE, for commands that need the device's token.
void addSecretsOption(QCommandLineParser &parser);

//! The file that was named, else the keychain.
std::unique_ptr<Secrets> secretsOf(const QCommandLineParser &parser);

enum class TokenUse { Read, Write };

//! Why the token could not be had or kept, and what to do: what is the matter with the file of --secrets, or
//! that the keychain is silent. `detail` is what the guard of the file said.
QString noTokenSentence(const QCommandLineParser &parser, const QString &detail, TokenUse use);

} // namespace sk::cli
