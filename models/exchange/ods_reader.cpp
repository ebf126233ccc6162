// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ods_reader.h"

#include "models/exchange/ods_content.h"

namespace sk {

namespace {

//! The manifest says which parts are encrypted; the container itself is not.
class Manifest : public XmlListener {
public:
    void onStart(std::string_view name, const XmlAttributes &) override
    {
        m_encrypted = m_encrypted || name == "encryption-data";
    }
    void onEnd(std::string_view) override { }
    void onText(std::string_view) override { }
    bool isEncrypted() const { return m_encrypted; }

private:
    bool m_encrypted = false;
};

} // namespace

Trouble readOds(ZipContainer &container, WorkbookBuilder &builder)
{
    Manifest manifest;
    if (container.contains(u"META-INF/manifest.xml")) {
        const Trouble trouble = parsePart(container, u"META-INF/manifest.xml", manifest);
        // Some writers give the manifest a document type; it is only asked about encryption.
        if (trouble && trouble->problem != SheetProblem::Dangerous)
            return trouble;
    }
    if (manifest.isEncrypted())
        return Refusal{SheetProblem::Encrypted, {}};
    container.expect({QStringLiteral("content.xml")});
    OdsContentListener listener(builder);
    if (const Trouble trouble = parsePart(container, u"content.xml", listener))
        return trouble;
    return builder.trouble();
}

} // namespace sk
