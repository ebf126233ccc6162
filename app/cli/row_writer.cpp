// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/row_writer.h"

#include "app/cli/words.h"
#include "models/domain/json_value.h"
#include "models/exchange/export_table.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

QStringList namesOf(const QList<ListField> &fields)
{
    QStringList names;
    for (const ListField &field : fields)
        names.append(field.name);
    return names;
}

//! Columns a terminal shows, with the width a Chinese character counts for two of.
class TableWriter : public RowWriter {
public:
    explicit TableWriter(QTextStream &out) : m_out(out) { }

    void begin(const QList<ListField> &fields) override
    {
        m_fields = fields;
        QStringList titles;
        for (const ListField &field : fields)
            titles.append(field.title);
        writeLine(titles);
    }
    void row(const ListSource &source) override { writeLine(source.shown()); }
    void end() override { }

private:
    void writeLine(const QStringList &cells)
    {
        QString line;
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            if (const int width = m_fields.at(i).width; width > 0)
                line += cells.at(i) + QString(std::max(1, width - columnsOf(cells.at(i))), u' ');
        m_out << line.trimmed() << u'\n';
    }

    QTextStream &m_out;
    QList<ListField> m_fields;
};

class JsonWriter : public RowWriter {
public:
    explicit JsonWriter(QTextStream &out) : m_out(out) { }
    void begin(const QList<ListField> &fields) override
    {
        m_names = namesOf(fields);
        m_out << u'[';
    }
    void row(const ListSource &source) override
    {
        m_out << (m_first ? u"\n"_s : u",\n"_s)
              << QJsonDocument(toJson(m_names, source.values())).toJson(QJsonDocument::Compact);
        m_first = false;
    }
    void end() override { m_out << u"\n]\n"_s; }

private:
    QTextStream &m_out;
    QStringList m_names;
    bool m_first = true;
};

class CsvWriter : public RowWriter {
public:
    explicit CsvWriter(QTextStream &out) : m_out(out) { }
    void begin(const QList<ListField> &fields) override { m_out << namesOf(fields).join(u',') << u"\r\n"_s; }
    void row(const ListSource &source) override
    {
        QByteArrayList cells;
        for (const Value &value : source.values())
            cells.append(cellOf(value));
        m_out << QString::fromUtf8(cells.join(',')) << u"\r\n"_s;
    }
    void end() override { }

private:
    static QByteArray cellOf(const Value &value)
    {
        if (const auto *text = std::get_if<QString>(&value))
            return csvField(*text, ExportTarget::Format::CsvForPrograms, ExportColumn::Holds::Text);
        if (const auto *number = std::get_if<qint64>(&value))
            return QByteArray::number(*number);
        if (const auto *flag = std::get_if<bool>(&value))
            return *flag ? "1" : "0";
        return {};
    }

    QTextStream &m_out;
};

} // namespace

std::unique_ptr<RowWriter> rowWriter(const QString &format, QTextStream &out)
{
    if (format == u"table"_s)
        return std::make_unique<TableWriter>(out);
    if (format == u"json"_s)
        return std::make_unique<JsonWriter>(out);
    if (format == u"csv"_s)
        return std::make_unique<CsvWriter>(out);
    return nullptr;
}

Result<qint64> writeAll(ListSource &source, RowWriter &writer)
{
    qint64 count = 0;
    writer.begin(source.fields());
    for (;;) {
        const auto next = source.next();
        if (!next)
            return next.failure();
        if (!*next)
            break;
        writer.row(source);
        ++count;
    }
    writer.end();
    return count;
}

} // namespace sk::cli
