// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/yard_judge.h"

#include "models/items/field_words.h"
#include "models/items/finding_words.h"
#include "views/yard/yard_model.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString kind = u"registration"_s;

} // namespace

QString YardJudge::repeated(const QList<YardLine> &lines, int row, const QString &field) const
{
    const auto member = yardField(field)->member;
    const Registration &mine = lines.at(row).scanned;
    const QString &text = mine.*member;
    if (text.isEmpty() || field == u"engine_number"_s)
        return {};
    for (int other = 0; other < lines.size(); ++other) {
        const Registration &theirs = lines.at(other).scanned;
        const bool sameKey
            = theirs.*member == text && (field != u"plate"_s || theirs.plateColour == mine.plateColour);
        if (other != row && sameKey)
            return YardModel::tr("%1 %2 is in line %3 too: scan it again.")
                .arg(nameOfField(kind, field), text)
                .arg(other + 1);
    }
    const QString number = m_twin ? m_twin(field, text) : QString();
    return number.isEmpty()
        ? QString()
        : YardModel::tr("%1 %2 is in registration %3 already.").arg(nameOfField(kind, field), text, number);
}

QStringList YardJudge::remarks(const QList<YardLine> &lines, int row, Verdict least) const
{
    QStringList sentences;
    const YardLine &line = lines.at(row);
    for (const YardField &each : yardFields) {
        const QString field = QString::fromLatin1(each.name);
        const auto finding = judgeField(field, line.scanned.*(each.member), m_bench);
        if (finding && finding->verdict() >= least && !line.reasons.contains(field))
            sentences.append(sentencesOf(*finding));
        if (const QString again = repeated(lines, row, field); !again.isEmpty())
            sentences.append(again);
    }
    return sentences;
}

QStringList YardJudge::wrongIn(const YardLine &line) const
{
    QStringList fields;
    for (const YardField &each : yardFields) {
        const QString field = QString::fromLatin1(each.name);
        const auto finding = judgeField(field, line.scanned.*(each.member), m_bench);
        if (finding && finding->verdict() == Verdict::Wrong && !line.reasons.contains(field))
            fields.append(field);
    }
    return fields;
}

} // namespace sk
