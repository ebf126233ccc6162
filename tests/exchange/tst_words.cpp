// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_lists.h"
#include "models/exchange/problem_words.h"

using namespace Qt::StringLiterals;

namespace sk {

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (int problem = 0; problem <= int(SheetProblem::Cancelled); ++problem) {
            const QString sentence = sentenceOf(Refusal{SheetProblem(problem), u"argument"_s});
            QVERIFY2(sentence.size() > 20, qPrintable(QString::number(problem)));
            QVERIFY(!sentences.contains(sentence));
            sentences.insert(sentence);
        }
    }

    void everyProblemHasItsOwnSentence()
    {
        const Layout layout{u"registration"_s, 0, {u"车架号"_s}, {u"vin"_s}};
        QSet<QString> sentences;
        for (int what = 1; what <= int(RowProblem::What::CutShort); ++what) {
            RowProblem problem;
            problem.what = RowProblem::What(what);
            problem.field = u"vin"_s;
            problem.argument = u"7"_s;
            const QString sentence = sentenceOf(problem, layout);
            QVERIFY2(sentence.size() > 10, qPrintable(QString::number(what)));
            QVERIFY(sentence.contains(u"车架号"_s));
            QVERIFY(!sentences.contains(sentence));
            sentences.insert(sentence);
        }
    }

    void columnsThatAreNotUsedAreNamed()
    {
        const Layout layout{
            u"registration"_s, 0, {u"车牌号"_s, u"序号"_s, u"车牌号"_s, {}}, {u"plate"_s, {}, {}, {}}};
        const QString sentence = sentenceOfUnused(layout);
        QVERIFY(sentence.contains(u"title 车牌号"_s));
        QVERIFY(sentence.contains(u"not used: 序号"_s));
        QVERIFY(sentenceOfUnused({u"registration"_s, 0, {u"车牌号"_s}, {u"plate"_s}}).isEmpty());
    }

    void theColumnOfErrorsSpeaksAsTheSheetDoes()
    {
        QCOMPARE(errorSheetWords({u"registration"_s, 0, {u"车牌号"_s}, {u"plate"_s}}).title, u"错误信息"_s);
        QCOMPARE(errorSheetWords({u"registration"_s, 0, {u"plate"_s}, {u"plate"_s}}).title, u"Errors"_s);
    }

    void aRowSaysWhatKeepsItOutFirst()
    {
        MadeLists lists;
        const auto preview
            = lists.check("车牌号,车牌颜色,核定载质量,车架号\n豫P12345,黄,多,LVGBE40K8GP123456\n,黄,,\n");
        const QStringList sentences = sentencesOf(preview.rows.at(0), preview.layout);
        QCOMPARE(sentences.size(), 2);
        QVERIFY(sentences.at(0).startsWith(u"车架号: "_s));
        QVERIFY(sentences.at(1).startsWith(u"核定载质量: "_s));
        QCOMPARE(sentencesOf(preview.rows.at(1), preview.layout),
                 QStringList{u"车牌号 or 车架号 is needed."_s});
    }
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::WordsTest)
#include "tst_words.moc"
