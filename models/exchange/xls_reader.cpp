// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xls_reader.h"

#include "models/exchange/number_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int glanceMilliseconds = 100; // how often a stop request is looked for
constexpr int patienceMilliseconds = 120'000; // the helper limits its own processor time well below

QString helperProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"stationkeeper-read-xls"_s, u"../bin/stationkeeper-read-xls"_s,
                                 u"../libexec/stationkeeper/stationkeeper-read-xls"_s})
        if (const QFileInfo file(here.filePath(place)); file.isExecutable())
            return file.absoluteFilePath();
    return {};
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '\\' || i + 1 == text.size()) {
            out += c;
            continue;
        }
        const char escaped = text[++i];
        out += escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped == 't' ? '\t' : escaped;
    }
    return out;
}

//! Understands what the helper writes: one line per sheet, filled cell and merge, "E" at the end.
class HelperAnswer {
public:
    HelperAnswer(WorkbookBuilder &builder, DateSystem &dates) : m_builder(builder), m_dates(dates) { }

    void readLine(QByteArrayView line)
    {
        const QByteArray kept = line.toByteArray();
        const QList<QByteArray> words = kept.split('\t');
        if (words.at(0) == "S" && words.size() == 3) {
            endSheet();
            m_inSheet = true;
            m_builder.beginSheet(QString::fromUtf8(unescaped(words.at(2))).left(100),
                                 words.at(1) == "hidden");
        } else if (words.at(0) == "C" && words.size() == 6 && m_inSheet) {
            putCell(words);
        } else if (words.at(0) == "G" && words.size() == 4 && m_inSheet) {
            m_builder.merge({words.at(1).toInt(), words.at(2).toInt(), words.at(3).toInt()});
        } else if (words.at(0) == "M") {
            m_dates = words.value(1) == "1904" ? DateSystem::From1904 : DateSystem::From1900;
        } else if (words.at(0) == "X" && words.size() == 2) {
            m_refusal = Refusal{problemOf(words.at(1)), {}};
        } else if (words.at(0) == "E") {
            endSheet();
            m_complete = true;
        }
    }

    bool isComplete() const { return m_complete; }
    Trouble refusal() const { return m_refusal; }

private:
    static CellKind kindOf(const QByteArray &letter)
    {
        return letter == "N" ? CellKind::Number
            : letter == "D"  ? CellKind::Date
            : letter == "B"  ? CellKind::Bool
            : letter == "R"  ? CellKind::Error
                             : CellKind::Text;
    }
    static SheetProblem problemOf(const QByteArray &word)
    {
        return word == "encrypted" ? SheetProblem::Encrypted
            : word == "foreign"    ? SheetProblem::NotASpreadsheet
                                   : SheetProblem::Damaged;
    }
    void putCell(const QList<QByteArray> &words)
    {
        const CellKind kind = kindOf(words.at(3));
        QByteArray text = unescaped(words.at(5));
        if (kind == CellKind::Number) {
            // Zeros in front come from the cell's format, and so does the width.
            const int width
                = text.size() > 1 && text.startsWith('0') && !text.contains('.') ? int(text.size()) : 0;
            qsizetype zeros = 0;
            while (width > 0 && zeros + 1 < width && text.at(zeros) == '0')
                ++zeros;
            const NumberText number(std::string_view(text.constData() + zeros, size_t(text.size() - zeros)),
                                    width);
            text = QByteArray(number.view().data(), qsizetype(number.view().size()));
        }
        const int row = std::max(0, words.at(1).toInt());
        const int column = std::max(0, words.at(2).toInt());
        m_builder.put(row, column, kind, m_builder.keep(QByteArrayView(text)), words.at(4) == "F");
    }
    void endSheet()
    {
        if (m_inSheet)
            m_builder.endSheet();
        m_inSheet = false;
    }

    WorkbookBuilder &m_builder;
    DateSystem &m_dates;
    bool m_inSheet = false;
    bool m_complete = false;
    Trouble m_refusal;
};

} // namespace

Trouble readXls(const QString &path, const Watch &watch, WorkbookBuilder &builder, DateSystem &dates)
{
    const QString program = helperProgram();
    if (program.isEmpty())
        return Refusal{SheetProblem::ReaderMissing, u"stationkeeper-read-xls"_s};
    QProcess helper;
    helper.setStandardErrorFile(QProcess::nullDevice());
    helper.start(program, {path}, QIODevice::ReadOnly);
    HelperAnswer answer(builder, dates);
    int waited = 0;
    while (helper.state() != QProcess::NotRunning || helper.canReadLine()) {
        while (helper.canReadLine() && !builder.trouble())
            answer.readLine(QByteArrayView(helper.readLine()).chopped(1));
        const bool stopped = watch.stop.stop_requested();
        if (stopped || builder.trouble() || waited > patienceMilliseconds) {
            helper.kill();
            helper.waitForFinished();
            if (stopped)
                return Refusal{SheetProblem::Cancelled, {}};
            if (builder.trouble())
                return builder.trouble();
            return Refusal{SheetProblem::ReaderFailed, {}};
        }
        if (!helper.waitForReadyRead(glanceMilliseconds))
            waited += glanceMilliseconds;
    }
    if (answer.refusal())
        return answer.refusal();
    const bool fell = helper.exitStatus() != QProcess::NormalExit || helper.exitCode() != 0;
    if (fell || !answer.isComplete())
        return Refusal{SheetProblem::ReaderFailed, {}};
    return {};
}

} // namespace sk
