// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "models/items/obstacle_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class FieldWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfTheHouseHasAName()
    {
        for (const KindInfo &kind : allKinds()) {
            QVERIFY2(nameOfKind(kind.kind) != kind.kind, qPrintable(kind.kind));
            for (const QString &field : kind.fields)
                QVERIFY2(nameOfField(kind.kind, field) != field, qPrintable(kind.kind + u'.' + field));
        }
    }

    void noTwoFieldsOfARecordShareAName()
    {
        for (const KindInfo &kind : allKinds()) {
            QSet<QString> names;
            for (const QString &field : kind.fields) {
                QVERIFY2(!names.contains(nameOfField(kind.kind, field)),
                         qPrintable(kind.kind + u'.' + field));
                names.insert(nameOfField(kind.kind, field));
            }
        }
    }

    void aFieldOfANewerProgramIsItself()
    {
        QCOMPARE(nameOfField(u"registration", u"colour_of_the_cab"), u"colour_of_the_cab"_s);
        QCOMPARE(nameOfKind(u"ticket_of_tomorrow"), u"ticket_of_tomorrow"_s);
    }

    void theSameWordMayMeanSomethingElseInAnotherRecord()
    {
        QCOMPARE(nameOfField(u"registration", u"number"), u"Registration number"_s);
        QCOMPARE(nameOfField(u"sim_card", u"number"), u"SIM number"_s);
    }

    void everyWordOfEveryEnumHasAName()
    {
        everyOneIsNamed<PlateColour>();
        everyOneIsNamed<Check>();
        everyOneIsNamed<Conclusion>();
        everyOneIsNamed<DepotKind>();
        everyOneIsNamed<Role>();
        everyOneIsNamed<Movement>();
        everyOneIsNamed<Holder>();
    }

    void everyObstacleIsASentenceThatNamesItsField()
    {
        for (size_t i = 0; i < wordsOf(Hindrance{}).size(); ++i) {
            const QString sentence = sentenceOf(u"registration", {u"vin"_s, Hindrance(i), u"A11"_s});
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"%1"), qPrintable(sentence));
        }
        QCOMPARE(sentenceOf(u"registration", {u"contact"_s, Hindrance::Missing, u"A11"_s}),
                 u"Contact: fill it in."_s);
        QVERIFY(
            sentenceOf(u"registration", {u"materials"_s, Hindrance::Missing, u"C07"_s}).contains(u"none"));
        QVERIFY(sentenceOf(u"acceptance", {u"filed"_s, Hindrance::NotDone, u"B09"_s})
                    .contains(u"before you leave"));
    }

    void everyRefusalIsASentence()
    {
        for (size_t i = 0; i < wordsOf(CustodyRefusal{}).size(); ++i)
            QVERIFY(sentenceOf(CustodyRefusal(i)).endsWith(u'.'));
    }

private:
    template<typename E>
    void everyOneIsNamed()
    {
        QSet<QString> names;
        for (size_t i = 0; i < wordsOf(E{}).size(); ++i)
            names.insert(nameOf(E(i)));
        QCOMPARE(size_t(names.size()), wordsOf(E{}).size());
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(FieldWordsTest)
#include "tst_field_words.moc"
