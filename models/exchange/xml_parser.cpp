// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xml_parser.h"

#include "models/exchange/zip_container.h"

#include <charconv>
#include <expat.h>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int deepest = 128; // elements; sheets nest less than ten

} // namespace

std::string_view XmlAttributes::value(std::string_view localName) const
{
    for (const char **it = m_attributes; *it; it += 2)
        if (localPart(it[0]) == localName)
            return it[1];
    return {};
}

QString XmlAttributes::text(std::string_view localName) const
{
    const std::string_view found = value(localName);
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

int XmlAttributes::number(std::string_view localName, int otherwise) const
{
    const std::string_view found = value(localName);
    int number = 0;
    const auto read = std::from_chars(found.data(), found.data() + found.size(), number);
    return read.ec == std::errc() && read.ptr == found.data() + found.size() ? number : otherwise;
}

bool XmlAttributes::anyIs(std::string_view localName, std::string_view wanted) const
{
    for (const char **it = m_attributes; *it; it += 2)
        if (localPart(it[0]) == localName && it[1] == wanted)
            return true;
    return false;
}

void XmlParser::Closer::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmlParser::XmlParser(XmlListener &listener) : m_listener(listener), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &XmlParser::start, &XmlParser::end);
    XML_SetCharacterDataHandler(m_parser.get(), &XmlParser::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlParser::documentType);
    XML_SetParamEntityParsing(m_parser.get(), XML_PARAM_ENTITY_PARSING_NEVER);
}

Trouble XmlParser::feed(QByteArrayView chunk, bool last)
{
    const XML_Status status = XML_Parse(m_parser.get(), chunk.data(), int(chunk.size()), last);
    if (m_dangerous)
        return Refusal{SheetProblem::Dangerous, {}};
    if (status != XML_STATUS_OK)
        return Refusal{SheetProblem::Damaged, {}};
    return {};
}

void XmlParser::refuse()
{
    m_dangerous = true;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlParser::start(void *self, const char *name, const char **attributes)
{
    auto *parser = static_cast<XmlParser *>(self);
    if (++parser->m_depth > deepest)
        parser->refuse();
    else if (!parser->m_dangerous)
        parser->m_listener.onStart(XmlAttributes::localPart(name), XmlAttributes(attributes));
}

void XmlParser::end(void *self, const char *name)
{
    auto *parser = static_cast<XmlParser *>(self);
    --parser->m_depth;
    if (!parser->m_dangerous)
        parser->m_listener.onEnd(XmlAttributes::localPart(name));
}

void XmlParser::text(void *self, const char *text, int length)
{
    auto *parser = static_cast<XmlParser *>(self);
    if (!parser->m_dangerous)
        parser->m_listener.onText({text, size_t(length)});
}

void XmlParser::documentType(void *self, const char *, const char *, const char *, int)
{
    static_cast<XmlParser *>(self)->refuse();
}

Trouble parsePart(ZipContainer &container, QStringView part, XmlListener &listener)
{
    XmlParser parser(listener);
    Trouble trouble;
    const Trouble broken = container.stream(part, [&](QByteArrayView chunk, bool last) {
        trouble = parser.feed(chunk, last);
        if (!trouble)
            trouble = listener.trouble();
        return !trouble;
    });
    if (trouble && trouble->problem == SheetProblem::Damaged)
        trouble->argument = part.left(100).toString();
    return trouble ? trouble : broken;
}

} // namespace sk
