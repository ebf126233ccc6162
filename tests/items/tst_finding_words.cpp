// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/judge.h"
#include "models/items/finding_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class FindingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasASentenceForEveryKind()
    {
        const auto kinds = wordsOf(Identifier{}).size();
        for (size_t kind = 0; kind < kinds; ++kind)
            for (int reason = 0; reason <= int(Reason::Capitals); ++reason) {
                const QString sentence
                    = sentenceOf(Identifier(kind), {Reason(reason), Verdict::Wrong, u"7"_s});
                const auto word = wordsOf(Reason{})[size_t(reason)];
                QVERIFY2(sentence.size() > 20, word.data());
                QVERIFY2(!sentence.contains(u"%1"), word.data());
                QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?') || sentence.endsWith(u')'),
                         word.data());
            }
    }

    void theDetailIsSaid()
    {
        const QString sentence = sentenceOf(Identifier::Vin, {Reason::CheckDigit, Verdict::Wrong, u"X"_s});
        QVERIFY2(sentence.contains(u"should be X"), qPrintable(sentence));
    }

    void aDetailWithAPercentSignIsHarmless()
    {
        const QString sentence = sentenceOf(Identifier::Plate, {Reason::Character, Verdict::Wrong, u"%"_s});
        QVERIFY2(sentence.startsWith(u"“%”"), qPrintable(sentence));
    }

    void theHeaviestIsSaidFirst()
    {
        Finding finding{Identifier::Iccid, {}, {}, {}};
        finding.add(Reason::ForeignCard, Verdict::Check, u"8942"_s);
        finding.add(Reason::Rounded, Verdict::Wrong);
        QCOMPARE(sentencesOf(finding).first(), sentenceOf(Identifier::Iccid, finding.remarks.last()));
        QCOMPARE(sentencesOf(finding).size(), 2);
    }

    void kindsAndVerdictsHaveNames()
    {
        for (size_t kind = 0; kind < wordsOf(Identifier{}).size(); ++kind)
            QVERIFY(!nameOf(Identifier(kind)).isEmpty());
        QCOMPARE(nameOf(Verdict::Check), u"Please check"_s);
        QCOMPARE(nameOf(Verdict::Fine), u"Fine"_s);
        QCOMPARE(nameOf(Verdict::Wrong), u"Wrong"_s);
    }
};

QTEST_GUILESS_MAIN(FindingWordsTest)
#include "tst_finding_words.moc"
