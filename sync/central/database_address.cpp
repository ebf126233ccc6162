// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/database_address.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr auto scheme = "postgresql:"_L1;

//! What may be said to libpq. "options" sets what a session starts with, a search_path for one.
bool isWord(const QString &key)
{
    static const QStringList words{u"host"_s,
                                   u"hostaddr"_s,
                                   u"port"_s,
                                   u"dbname"_s,
                                   u"user"_s,
                                   u"sslmode"_s,
                                   u"sslcert"_s,
                                   u"sslkey"_s,
                                   u"sslrootcert"_s,
                                   u"passfile"_s,
                                   u"service"_s,
                                   u"options"_s,
                                   u"application_name"_s,
                                   u"connect_timeout"_s,
                                   u"target_session_attrs"_s};
    return words.contains(key);
}

Failure invalid(const QString &why)
{
    return {Failure::Kind::Invalid, why};
}

} // namespace

Result<DatabaseAddress> DatabaseAddress::fromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return invalid(u"the address of the database is empty"_s);
    if (!text.startsWith(scheme))
        return DatabaseAddress(text);
    // A server that is gone is to be missed soon, and a standby is no place to write.
    DatabaseAddress address;
    address.m_words = {{u"connect_timeout"_s, u"5"_s},
                       {u"application_name"_s, u"stationkeeper-central"_s},
                       {u"target_session_attrs"_s, u"read-write"_s}};
    static const QRegularExpression pair(u"\\G\\s*([a-z_]+)=(?:'([^';\\\\]*)'|([^\\s';\\\\]*))(?=\\s|$)"_s);
    const QString rest = text.mid(scheme.size());
    qsizetype read = 0;
    for (auto found = pair.globalMatch(rest); found.hasNext();) {
        const auto match = found.next();
        read = match.capturedEnd();
        const QString key = match.captured(1);
        const QString value = match.captured(2) + match.captured(3);
        if (key == u"password")
            return invalid(u"a password has no place in the address: PGPASSWORD, PGPASSFILE or passfile=FILE "
                           "holds it"_s);
        if (key == u"prepared" && (value == u"on" || value == u"off"))
            address.m_prepares = value == u"on";
        else if (isWord(key))
            address.m_words.insert(key, value);
        else
            return invalid(u"the address of the database does not know \"%1\""_s.arg(key));
    }
    if (!QStringView(rest).mid(read).trimmed().isEmpty())
        return invalid(u"the address of the database is not made of words like host=/run/postgresql"_s);
    return address;
}

QString DatabaseAddress::file() const
{
    return QDir(m_folder).filePath(u"central.sqlite"_s);
}

QString DatabaseAddress::connectOptions() const
{
    QStringList options;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word)
        options.append(u"%1='%2'"_s.arg(word.key(), word.value()));
    return options.join(u';');
}

} // namespace sk::central
