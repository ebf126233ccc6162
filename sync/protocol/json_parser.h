// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/rows.h"

#include <boost/json/basic_parser_impl.hpp>
#include <string>

namespace sk::wire {

//! Lets Boost.JSON read a body and calls the reader with what it finds, in the reader's own words:
//! objectBegin, objectEnd, arrayBegin, arrayEnd, key(name), value(cell, stays), otherNumber() for one that is
//! no 64-bit integer, each answering false to stop, and failure() for the reason. Texts that stay stand whole
//! in the body; others are gone after the call.
template<typename Reader>
class JsonSteps {
public:
    static constexpr std::size_t max_object_size = 1000;
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = limits::nameCharacters * 4;
    static constexpr std::size_t max_string_size = limits::textBytes;

    using Error = boost::json::error_code;
    using Text = boost::json::string_view;

    JsonSteps(Reader &reader, QByteArrayView body) : m_reader(reader), m_body(body) { }

    bool on_document_begin(Error &) { return true; }
    bool on_document_end(Error &) { return true; }
    bool on_object_begin(Error &error) { return go(m_reader.objectBegin(), error); }
    bool on_object_end(std::size_t, Error &error) { return go(m_reader.objectEnd(), error); }
    bool on_array_begin(Error &error) { return go(m_reader.arrayBegin(), error); }
    bool on_array_end(std::size_t, Error &error) { return go(m_reader.arrayEnd(), error); }
    bool on_key_part(Text part, std::size_t, Error &)
    {
        m_parts.append(part.data(), part.size());
        return true;
    }
    bool on_key(Text last, std::size_t, Error &error)
    {
        m_parts.append(last.data(), last.size());
        const bool goesOn = m_reader.key(std::string_view(m_parts));
        m_parts.clear();
        return go(goesOn, error);
    }
    bool on_string_part(Text part, std::size_t, Error &)
    {
        m_parts.append(part.data(), part.size());
        return true;
    }
    bool on_string(Text last, std::size_t, Error &error)
    {
        if (m_parts.empty()) {
            // Text after an escape comes from the parser's own buffer and is gone after this call.
            const bool stays = last.data() >= m_body.begin() && last.data() <= m_body.end();
            return go(m_reader.value(std::string_view(last.data(), last.size()), stays), error);
        }
        m_parts.append(last.data(), last.size());
        const bool goesOn = m_reader.value(std::string_view(m_parts), false);
        m_parts.clear();
        return go(goesOn, error);
    }
    bool on_number_part(Text, Error &) { return true; }
    bool on_int64(std::int64_t number, Text, Error &error)
    {
        return go(m_reader.value(qint64(number), true), error);
    }
    bool on_uint64(std::uint64_t, Text, Error &error) { return go(m_reader.otherNumber(), error); }
    bool on_double(double, Text, Error &error) { return go(m_reader.otherNumber(), error); }
    bool on_bool(bool flag, Error &error) { return go(m_reader.value(flag, true), error); }
    bool on_null(Error &error) { return go(m_reader.value(std::monostate{}, true), error); }
    bool on_comment_part(Text, Error &) { return true; }
    bool on_comment(Text, Error &) { return true; }

private:
    static bool go(bool goesOn, Error &error)
    {
        if (!goesOn)
            error = boost::json::error::syntax; // the reader knows the reason
        return goesOn;
    }

    Reader &m_reader;
    QByteArrayView m_body;
    std::string m_parts;
};

//! Reads one whole JSON text; what the reader refused is its own failure, what is no JSON is Corrupt.
template<typename Reader>
Result<> parseJson(QByteArrayView body, Reader &reader)
{
    if (body.size() > limits::bodyBytes)
        return Failure{Failure::Kind::TooLarge, QStringLiteral("body")};
    boost::json::parse_options options;
    options.max_depth = 16;
    boost::json::basic_parser<JsonSteps<Reader>> parser(options, reader, body);
    boost::json::error_code error;
    const std::size_t length = parser.write_some(false, body.data(), std::size_t(body.size()), error);
    if (reader.failure())
        return *reader.failure();
    if (error)
        return Failure{Failure::Kind::Corrupt, QString::fromStdString(error.message())};
    if (length != std::size_t(body.size()) || !parser.done())
        return Failure{Failure::Kind::Corrupt, QStringLiteral("more than one JSON text")};
    return {};
}

} // namespace sk::wire
