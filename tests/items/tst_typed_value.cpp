// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/items/typed_value.h"
#include "models/items/value_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

std::optional<Value> typed(const QString &field, const QString &text)
{
    return typedValue(u"registration", field, text, noon);
}

} // namespace

//! What a person types for a field, as it is kept.
class TypedValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachTypeIsReadAsPeopleWriteIt()
    {
        QCOMPARE(typed(u"note"_s, u" 两者都要 "_s), Value{u"两者都要"_s});
        QCOMPARE(typed(u"load_kg"_s, u"18000"_s), Value{qint64(18000)});
        QCOMPARE(typed(u"charge"_s, u"1,409.5"_s), Value{qint64(140950)});
        QCOMPARE(typed(u"cleaned"_s, shownValue(u"registration", u"cleaned", true)), Value{true});
        QCOMPARE(typed(u"plate_colour"_s, u"Yellow"_s), Value{u"yellow"_s});
        QCOMPARE(typed(u"installed_at"_s, u"2026-11-20 08:00"_s),
                 toValue(QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC)));
    }

    void whatCannotBeReadIsNoValue()
    {
        for (const auto &[field, text] :
             {std::pair(u"load_kg"_s, u"heavy"_s), std::pair(u"charge"_s, u"much"_s),
              std::pair(u"charge"_s, u""_s), std::pair(u"plate_colour"_s, u"Mauve"_s),
              std::pair(u"installed_at"_s, u"soon"_s), std::pair(u"depot"_s, u"沈丘"_s),
              std::pair(u"no_such_field"_s, u"x"_s)})
            QVERIFY2(!typed(field, text), qPrintable(field));
    }

    void anEmptyTextIsAnEmptyField()
    {
        QCOMPARE(typed(u"note"_s, {}), Value{});
        QCOMPARE(typed(u"installed_at"_s, {}), Value{});
    }

    void everyFieldIsTypedChosenOrNeither()
    {
        for (const KindInfo &info : allKinds())
            for (qsizetype i = 0; i < info.fields.size(); ++i) {
                const QString &field = info.fields.at(i);
                QVERIFY(!(takesTypedText(info.kind, field) && !choicesFor(info.kind, field).isEmpty()));
                for (const Value &choice : choicesFor(info.kind, field))
                    QVERIFY2(info.fits(i, choice), qPrintable(info.kind + u'.' + field));
            }
    }
};

QTEST_GUILESS_MAIN(TypedValueTest)
#include "tst_typed_value.moc"
