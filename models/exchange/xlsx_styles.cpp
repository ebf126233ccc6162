// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_styles.h"

#include "models/exchange/xml_parser.h"

#include <algorithm>

namespace sk {

namespace {

constexpr size_t mostShapes = 100'000;

class Styles : public XmlListener {
public:
    explicit Styles(CellShapes &out) : m_out(out) { }

    void onStart(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs")
            m_inCellFormats = true;
        else if (name == "numFmt")
            m_codes.insert(attributes.number("numFmtId", -1), shapeOfCode(attributes.text("formatCode")));
        else if (name == "xf" && m_inCellFormats && m_out.size() < mostShapes)
            m_out.push_back(shape(attributes.number("numFmtId", 0)));
    }
    void onEnd(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellFormats = false;
    }
    void onText(std::string_view) override { }

private:
    CellShape shape(int id) const
    {
        const auto own = m_codes.constFind(id);
        return own == m_codes.cend() ? shapeOfBuiltIn(id) : *own;
    }

    CellShapes &m_out;
    QHash<int, CellShape> m_codes;
    bool m_inCellFormats = false;
};

//! The first section without quoted words, escapes and colours: what is left are the format's own letters.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            i = std::max(i, code.indexOf(u'"', i + 1));
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            // [h]:mm counts hours; [Red] and [$-804] are no letters of the format.
            const bool elapsed = close == i + 2 && QStringView(u"hms").contains(code[i + 1].toLower());
            if (elapsed)
                bare += code[i + 1].toLower();
            i = std::max(i, close);
        } else {
            bare += c;
        }
    }
    return bare;
}

} // namespace

CellShape shapeOfCode(QStringView code)
{
    const QString bare = bareCode(code);
    if (bare.startsWith(QStringView(u"general")) || bare.contains(u'@'))
        return {};
    if (bare.size() > 1 && bare.size() <= 40
        && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c == u'0'; }))
        return {false, quint8(bare.size())};
    const auto isDateLetter = [](QChar c) { return QStringView(u"ymdhs年月日时").contains(c); };
    return {std::any_of(bare.begin(), bare.end(), isDateLetter), 0};
}

CellShape shapeOfBuiltIn(int id)
{
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
    return {date, 0};
}

Trouble readStyles(ZipContainer &container, const QString &part, CellShapes &out)
{
    Styles styles(out);
    return parsePart(container, part, styles);
}

} // namespace sk
