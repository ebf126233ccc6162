// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_package.h"

#include "models/exchange/xml_parser.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Relation {
    QString type; //!< the last word of its type, e.g. worksheet
    QString target;
};

//! One .rels part. Targets become names within the package; what lies outside is never looked at.
class Relations : public XmlListener {
public:
    explicit Relations(QString folder) : m_folder(std::move(folder)) { }

    void onStart(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = attributes.text("Type");
        m_relations.insert(attributes.text("Id"),
                           {type.mid(type.lastIndexOf(u'/') + 1), resolved(attributes.text("Target"))});
    }
    void onEnd(std::string_view) override { }
    void onText(std::string_view) override { }

    Relation byId(const QString &id) const { return m_relations.value(id); }
    QString firstOfType(QStringView type) const
    {
        for (const Relation &relation : m_relations)
            if (relation.type.compare(type, Qt::CaseInsensitive) == 0)
                return relation.target;
        return {};
    }

private:
    QString resolved(QString target) const
    {
        target.replace(u'\\', u'/');
        if (!target.startsWith(u'/'))
            target.prepend(m_folder);
        QStringList steps;
        for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
            if (step == u"..")
                steps.isEmpty() ? void() : steps.removeLast();
            else if (step != u".")
                steps.append(step);
        }
        return steps.join(u'/');
    }

    QString m_folder;
    QHash<QString, Relation> m_relations;
};

class WorkbookPart : public XmlListener {
public:
    struct Entry {
        QString name;
        QString relation;
        bool hidden;
    };

    void onStart(std::string_view name, const XmlAttributes &attributes) override
    {
        if (m_root.empty())
            m_root = name;
        if (name == "workbookPr") {
            const std::string_view epoch = attributes.value("date1904");
            m_dates = epoch == "1" || epoch == "true" ? DateSystem::From1904 : DateSystem::From1900;
        } else if (name == "sheet" && m_root == "workbook" && m_entries.size() < 10'000) {
            const std::string_view state = attributes.value("state");
            m_entries.append({attributes.text("name").left(100), attributes.text("id"),
                              state == "hidden" || state == "veryHidden"});
        }
    }
    void onEnd(std::string_view) override { }
    void onText(std::string_view) override { }

    bool isWorkbook() const { return m_root == "workbook"; }
    const QList<Entry> &entries() const { return m_entries; }
    DateSystem dates() const { return m_dates; }

private:
    std::string m_root;
    QList<Entry> m_entries;
    DateSystem m_dates = DateSystem::From1900;
};

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

} // namespace

QString mainPart(ZipContainer &container)
{
    Relations relations{QString()};
    if (!container.contains(u"_rels/.rels") || parsePart(container, u"_rels/.rels", relations))
        return {};
    return relations.firstOfType(u"officeDocument");
}

Trouble readPackage(ZipContainer &container, const QString &workbookPart, XlsxPackage &out)
{
    WorkbookPart workbook;
    if (const Trouble trouble = parsePart(container, workbookPart, workbook))
        return trouble;
    if (!workbook.isWorkbook())
        return Refusal{SheetProblem::NotASpreadsheet, {}};
    const QString folder = folderOf(workbookPart);
    Relations relations(folder);
    const QString relationsPart = folder + u"_rels/"_s + workbookPart.mid(folder.size()) + u".rels"_s;
    if (const Trouble trouble = parsePart(container, relationsPart, relations))
        return trouble;
    out.dates = workbook.dates();
    out.strings = relations.firstOfType(u"sharedStrings");
    out.styles = relations.firstOfType(u"styles");
    for (const auto &entry : workbook.entries()) {
        const Relation relation = relations.byId(entry.relation);
        out.sheets.append(
            {entry.name, entry.hidden, relation.type == u"worksheet"_s ? relation.target : QString()});
    }
    return {};
}

} // namespace sk
