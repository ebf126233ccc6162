// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registration_rows.h"

#include "models/domain/json_value.h"
#include "models/domain/masking.h"
#include "models/domain/registration.h"
#include "models/search/folding.h"
#include "models/store/numbering.h"
#include "models/store/seat.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

const QStringList searched{u"number"_s,          u"plate"_s,      u"vin"_s,
                           u"customer_name"_s,   u"contact"_s,    u"phone"_s,
                           u"terminal_number"_s, u"sim_number"_s, u"iccid"_s};

bool holds(const Registration &registration, const QByteArray &needle)
{
    if (needle.isEmpty())
        return true;
    bool found = false;
    forEachField<Registration>([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(registration.*field.member), const QString &>) {
            if (!found && searched.contains(QLatin1StringView(field.name)))
                found = folded(registration.*field.member).contains(needle);
        }
    });
    return found;
}

QString textOf(const Value &value)
{
    struct Visitor {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool flag) const { return flag ? u"1"_s : u"0"_s; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return text; }
    };
    return std::visit(Visitor{}, value);
}

//! Columns a terminal shows, with the width a Chinese character counts for two of.
class TableWriter : public RowWriter {
public:
    explicit TableWriter(QTextStream &out) : m_out(out) { }

    void begin(const QStringList &fields) override
    {
        m_fields = fields;
        QStringList titles;
        for (const Column &column : columns())
            titles.append(QCoreApplication::translate("Columns", column.title));
        writeLine(titles);
    }
    void row(const Row &values) override
    {
        QStringList cells;
        for (const Column &column : columns()) {
            const Value &value = values.at(m_fields.indexOf(QLatin1StringView(column.field)));
            const QDateTime moment = QLatin1StringView(column.field).endsWith("_at"_L1)
                ? QDateTime::fromString(textOf(value), Qt::ISODateWithMs)
                : QDateTime();
            cells.append(moment.isValid() ? dayInChina(moment).toString(Qt::ISODate) : textOf(value));
        }
        writeLine(cells);
    }
    void end() override { }

private:
    struct Column {
        const char *field;
        const char *title;
        int width;
    };
    static std::span<const Column> columns()
    {
        static constexpr std::array<Column, 8> all{{
            {"number", QT_TRANSLATE_NOOP("Columns", "Number"), 28},
            {"plate", QT_TRANSLATE_NOOP("Columns", "Plate"), 10},
            {"customer_name", QT_TRANSLATE_NOOP("Columns", "Customer"), 26},
            {"phone", QT_TRANSLATE_NOOP("Columns", "Phone"), 14},
            {"vin", QT_TRANSLATE_NOOP("Columns", "VIN"), 18},
            {"terminal_number", QT_TRANSLATE_NOOP("Columns", "Terminal"), 12},
            {"installer_name", QT_TRANSLATE_NOOP("Columns", "Installer"), 10},
            {"installed_at", QT_TRANSLATE_NOOP("Columns", "Installed"), 11},
        }};
        return all;
    }
    static int widthOf(const QString &text)
    {
        int width = 0;
        for (const QChar c : text)
            width += c.unicode() >= 0x1100 ? 2 : 1;
        return width;
    }
    void writeLine(const QStringList &cells)
    {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells.at(i)
                + QString(std::max(1, columns()[size_t(i)].width - widthOf(cells.at(i))), u' ');
        m_out << line.trimmed() << u'\n';
    }

    QTextStream &m_out;
    QStringList m_fields;
};

class JsonWriter : public RowWriter {
public:
    explicit JsonWriter(QTextStream &out) : m_out(out) { }
    void begin(const QStringList &fields) override
    {
        m_fields = fields;
        m_out << u'[';
    }
    void row(const Row &values) override
    {
        m_out << (m_first ? u"\n"_s : u",\n"_s)
              << QJsonDocument(toJson(m_fields, values)).toJson(QJsonDocument::Compact);
        m_first = false;
    }
    void end() override { m_out << u"\n]\n"_s; }

private:
    QTextStream &m_out;
    QStringList m_fields;
    bool m_first = true;
};

class CsvWriter : public RowWriter {
public:
    explicit CsvWriter(QTextStream &out) : m_out(out) { }
    void begin(const QStringList &fields) override { m_out << fields.join(u',') << u"\r\n"_s; }
    void row(const Row &values) override
    {
        QStringList cells;
        for (const Value &value : values)
            cells.append(quoted(textOf(value)));
        m_out << cells.join(u',') << u"\r\n"_s;
    }
    void end() override { }

private:
    static QString quoted(QString text)
    {
        if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
            return text;
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
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

Result<qint64> writeRegistrations(Session &session, const QString &find, RowWriter &writer, Occasion occasion)
{
    const auto seat = seatOf(session);
    if (!seat)
        return seat.failure();
    const KindInfo &info = kindOf<Registration>();
    const QByteArray needle = folded(find);
    qint64 count = 0;
    writer.begin(QStringList{u"id"_s} + info.fields);
    const auto done = session.table<Registration>().forEach([&](const Registration &registration) {
        if (!holds(registration, needle))
            return true;
        Row row = toRow(registration);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (auto *text = std::get_if<QString>(&row[i]); text && info.sensitive.at(i))
                *text = shownText(info.kind, info.fields.at(i), *text, {seat->role, occasion});
            QDateTime moment;
            if (info.types.at(i) == FieldType::Moment && fromValue(row.at(i), moment) && moment.isValid())
                row[i] = moment.toString(Qt::ISODateWithMs);
        }
        writer.row(Row{registration.id.text()} + row);
        ++count;
        return true;
    });
    if (!done)
        return done.failure();
    writer.end();
    return count;
}

} // namespace sk::cli
