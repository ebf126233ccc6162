// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace sk {

//! The attributes of one element, asked for by local name.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **attributes) : m_attributes(attributes) { }

    //! Empty when there is none of that name, whatever its namespace prefix.
    std::string_view value(std::string_view localName) const;
    //! Visits each local name with its value; for elements that are read by the million.
    template<typename Visit>
    void each(Visit visit) const
    {
        for (const char **it = m_attributes; *it; it += 2)
            visit(localPart(it[0]), it[1]);
    }
    QString text(std::string_view localName) const;
    //! The number, or `otherwise` when it is missing or not one.
    int number(std::string_view localName, int otherwise) const;
    //! For the rare names that two namespaces share: does any of them hold this value?
    bool anyIs(std::string_view localName, std::string_view wanted) const;

    //! A name without its namespace prefix. By hand: nearly all are one letter, and there are millions.
    static std::string_view localPart(const char *name)
    {
        const char *end = name;
        while (*end != 0 && *end != ':')
            ++end;
        return *end == 0 ? std::string_view(name, size_t(end - name)) : std::string_view(end + 1);
    }

private:
    const char **m_attributes; // name, value, name, value, …, null
};

//! Hears an XML part as it is parsed. Names come without their namespace prefix: strict and transitional
//! Open XML differ in nothing else that a reader needs.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void onStart(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void onEnd(std::string_view name) = 0;
    virtual void onText(std::string_view text) = 0; //!< may come in pieces
    //! Asked now and then: a reason not to go on.
    virtual Trouble trouble() const { return {}; }
};

//! Expat, told to distrust: a document type (so any entity) and very deep nesting stop it, and nothing
//! outside the part is ever fetched.
class XmlParser {
public:
    explicit XmlParser(XmlListener &listener);

    //! Once it has answered with trouble it must not be fed again.
    Trouble feed(QByteArrayView chunk, bool last);

private:
    struct Closer {
        void operator()(XML_ParserStruct *parser) const;
    };

    static void start(void *self, const char *name, const char **attributes);
    static void end(void *self, const char *name);
    static void text(void *self, const char *text, int length);
    static void documentType(void *self, const char *, const char *, const char *, int);
    void refuse();

    XmlListener &m_listener;
    std::unique_ptr<XML_ParserStruct, Closer> m_parser;
    int m_depth = 0;
    bool m_dangerous = false;
};

class ZipContainer;

//! Parses one part of a container from beginning to end.
Trouble parsePart(ZipContainer &container, QStringView part, XmlListener &listener);

} // namespace sk
