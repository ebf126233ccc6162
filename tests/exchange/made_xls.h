// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QString>

namespace sk {

//! Writes the smallest old Excel file (BIFF8 in a compound file) that has one sheet. Only for tests: there is
//! no library that still writes this format.
class MadeXls {
public:
    enum class Dates { From1900, From1904 };

    void text(quint16 row, quint16 column, const QString &text)
    {
        m_cells += record(0x00fd, words({row, column, 0}) + little(quint32(m_texts.size())));
        m_texts.append(text);
    }
    void number(quint16 row, quint16 column, double value, bool date = false)
    {
        m_cells += record(0x0203, words({row, column, quint16(date ? 1 : 0)}) + little(value));
    }
    void formula(quint16 row, quint16 column, double result)
    {
        m_cells
            += record(0x0006, words({row, column, 0}) + little(result) + QByteArray(6, '\0') + words({0}));
    }
    void formula(quint16 row, quint16 column, const QString &result)
    {
        const QByteArray isString("\x00\x00\x00\x00\x00\x00\xff\xff", 8);
        m_cells += record(0x0006, words({row, column, 0}) + isString + QByteArray(6, '\0') + words({0}));
        m_cells += record(0x0207, words({quint16(result.size())}) + unicode(result));
    }
    //! Shown as 0001230.
    void padded(quint16 row, quint16 column, double value)
    {
        m_cells += record(0x0203, words({row, column, 2}) + little(value));
    }
    void merge(quint16 first, quint16 last, quint16 column)
    {
        m_cells += record(0x00e5, words({1, first, last, column, column}));
    }
    void error(quint16 row, quint16 column)
    {
        m_cells += record(0x0205, words({row, column, 0}) + QByteArray("\x0f\x01", 2)); // #VALUE!
    }

    QByteArray bytes(Dates dates = Dates::From1900, bool encrypted = false) const
    {
        QByteArray strings = little(quint32(m_texts.size())) + little(quint32(m_texts.size()));
        for (const QString &text : m_texts)
            strings += words({quint16(text.size())}) + unicode(text);
        QByteArray globals = record(0x0809, words({0x0600, 0x0005, 0x0dbb, 0x07cc, 0, 0, 0, 0}));
        if (encrypted)
            globals += record(0x002f, words({0, 1, 2}));
        globals += record(0x0042, words({1200}))
            + record(0x0022, words({quint16(dates == Dates::From1904 ? 1 : 0)}))
            + record(0x041e, words({180, 7}) + unicode(QStringLiteral("0000000"))) + format(0) + format(14)
            + format(180);
        const QString name = QStringLiteral("终端");
        const QByteArray tail = record(0x00fc, strings) + record(0x000a, {});
        const auto boundSheet = [&](quint32 offset) {
            return record(0x0085, little(offset) + words({0}) + char(name.size()) + unicode(name));
        };
        const quint32 sheetAt = quint32(globals.size() + boundSheet(0).size() + tail.size());
        return compound(globals + boundSheet(sheetAt) + tail
                        + record(0x0809, words({0x0600, 0x0010, 0x0dbb, 0x07cc, 0, 0, 0, 0}))
                        + record(0x0200, little(quint32(0)) + little(quint32(64)) + words({0, 32, 0}))
                        + m_cells + record(0x000a, {}));
    }

    //! A compound file with one stream, e.g. a password-protected xlsx has one called EncryptedPackage.
    static QByteArray compound(QByteArray stream, const QString &name = QStringLiteral("Workbook"))
    {
        stream = stream.leftJustified(std::max<qsizetype>(4096, (stream.size() + 511) / 512 * 512), '\0');
        const auto sectors = quint32(stream.size() / 512);
        QByteArray fat = little(quint32(0xfffffffd)) + little(quint32(0xfffffffe));
        for (quint32 i = 0; i < sectors; ++i)
            fat += little(i + 1 == sectors ? quint32(0xfffffffe) : i + 3);
        const QByteArray header = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0')
            + words({0x3e, 3, 0xfffe, 9, 6, 0, 0, 0}) + little(quint32(0)) + little(quint32(1))
            + little(quint32(1)) + little(quint32(0)) + little(quint32(4096)) + little(quint32(0xfffffffe))
            + little(quint32(0)) + little(quint32(0xfffffffe)) + little(quint32(0)) + little(quint32(0));
        const QByteArray directory = entry(QStringLiteral("Root Entry"), 5, 1, 0xfffffffe, 0)
            + entry(name, 2, 0xffffffff, 2, quint32(stream.size()));
        return header.leftJustified(512, '\xff') + fat.leftJustified(512, '\xff')
            + directory.leftJustified(512, '\0') + stream;
    }

private:
    template<typename T>
    static QByteArray little(T value)
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
        stream << value;
        return bytes;
    }
    static QByteArray words(std::initializer_list<quint16> values)
    {
        QByteArray bytes;
        for (const quint16 value : values)
            bytes += little(value);
        return bytes;
    }
    static QByteArray unicode(const QString &text)
    {
        QByteArray bytes(1, '\1');
        for (const QChar c : text)
            bytes += little(quint16(c.unicode()));
        return bytes;
    }
    static QByteArray record(quint16 type, const QByteArray &content)
    {
        return words({type, quint16(content.size())}) + content;
    }
    static QByteArray format(quint16 numberFormat)
    {
        return record(0x00e0, words({0, numberFormat}) + QByteArray(16, '\0'));
    }
    static QByteArray entry(const QString &name, char type, quint32 child, quint32 start, quint32 size)
    {
        QByteArray utf16 = unicode(name).mid(1);
        const auto length = quint16(utf16.size() + 2);
        return utf16.leftJustified(64, '\0') + words({length}) + type + '\1' + little(quint32(0xffffffff))
            + little(quint32(0xffffffff)) + little(child) + QByteArray(36, '\0') + little(start)
            + little(size) + little(quint32(0));
    }

    QByteArray m_cells;
    QStringList m_texts;
};

} // namespace sk
