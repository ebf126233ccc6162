// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/layout_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const QByteArray good = R"({
  "form": "try", "title": ["试", "Try"], "copies": [["一", "one"]],
  "cells": {
    "name": {"field": "name", "label": ["名称", "Name"]},
    "done": {"kind": "checks", "field": "done", "options": "yes_no"},
    "head": {"label": ["表", "Form"], "style": "title"},
    "seal": {"kind": "seal", "label": ["章", "Seal"]},
    "code": {"kind": "code"}
  },
  "sheets": [{
    "paper": "a5", "type": {"title": 15, "heading": 9, "label": 8, "value": 9, "small": 7},
    "blocks": [
      {"x": 10, "y": 10, "ruled": false, "columns": [100, 20], "rows": [[20, "head", "code"]]},
      {"x": 10, "columns": [20, 50, 50], "rows": [[8, "name 2", "done"], [45, "- 2", "seal"]]},
      {"x": 10, "table": {"row": 7, "head": 8, "until": 200, "until_last": 150,
                          "columns": [{"field": "row", "label": ["号", "No"], "width": 20}]}}
    ]
  }]
})";

WordSets words()
{
    return *readWords(R"({"yes_no": [["yes", "是", "yes"], ["no", "否", "no"]]})");
}

} // namespace

class LayoutReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLayoutBecomesBoxesInMillimetres()
    {
        const auto layout = readLayout(good, words());
        QVERIFY2(bool(layout), layout ? "" : qPrintable(layout.failure().detail));
        const FormSheet *sheet = layout->sheetOn(u"a5");
        QVERIFY(sheet);
        QCOMPARE(sheet->cells.size(), 5);
        const FormCell &name = sheet->cells.at(2);
        QCOMPARE(name.name, u"name"_s);
        QCOMPARE(name.box, QRectF(10, 30, 70, 8));
        QCOMPARE(name.labelWidth, 20.0);
        QCOMPARE(sheet->cells.at(3).options.size(), 2);
        QCOMPARE(sheet->table->box, QRectF(10, 83, 20, 117));
        QCOMPARE(sheet->table->rowsPerPage(), 15);
        QCOMPARE(sheet->table->rowsOnLast(), 8);
        QCOMPARE(layout->placeholders(), (QStringList{u"done"_s, u"name"_s, u"row"_s}));
    }

    void rulesRunAroundCellsAndNotThroughThem()
    {
        const auto layout = readLayout(good, words());
        for (const Rule &rule : layout->sheetOn(u"a5")->rules) {
            const QPointF middle = rule.line.center();
            for (const FormCell &cell : layout->sheetOn(u"a5")->cells) {
                QRectF inside = cell.box.adjusted(0.1, 0.1, -0.1, -0.1);
                inside.setLeft(inside.left() + cell.labelWidth);
                QVERIFY2(!inside.contains(middle), qPrintable(cell.name));
            }
        }
    }

    void aBadLayoutIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *from, const char *to, const QString &reason) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << reason;
        };
        row("a cell nobody described", "\"name 2\"", "\"nome 2\"", u"there is no cell “nome”"_s);
        row("a misspelt key", "\"field\": \"name\"", "\"feild\": \"name\"", u"“feild” means nothing here"_s);
        row("an unknown paper", "\"a5\"", "\"papyrus\"", u"there is no such paper"_s);
        row("a row that is not full", "[8, \"name 2\", \"done\"]", "[8, \"name 2\"]", u"only 2 of 3"_s);
        row("a row too full", "[8, \"name 2\", \"done\"]", "[8, \"name 2\", \"done 2\"]", u"no room"_s);
        row("off the paper", "\"x\": 10, \"y\": 10", "\"x\": 60, \"y\": 10", u"off the paper"_s);
        row("one over the other", "{\"x\": 10, \"columns\"", "{\"x\": 10, \"y\": 20, \"columns\"",
            u"lies over"_s);
        row("a seal box too small", "[45, \"- 2\"", "[40, \"- 2\"", u"too small for a seal"_s);
        row("a code too small", "[100, 20]", "[100, 15]", u"too small for a code"_s);
        row("an unknown set of words", "\"yes_no\"", "\"maybe\"", u"no set of words"_s);
        row("a field without a placeholder", "{\"field\": \"name\", \"label\"",
            "{\"kind\": \"field\", \"label\"", u"needs the name of its placeholder"_s);
        row("a title in one language", "[\"试\", \"Try\"]", "[\"试\"]", u"a pair of texts"_s);
        row("a table that holds no row", "\"until_last\": 150", "\"until_last\": 92", u"holds no rows"_s);
        row("type too small to read", "\"small\": 7", "\"small\": 2", u"a number from"_s);
        row("a height that is none", "[8, \"name 2\"", "[-8, \"name 2\"", u"has no height"_s);
        row("a cell with a bad span", "\"name 2\"", "\"name 2x\"", u"is not a cell name"_s);
        row("no copies", "[[\"一\", \"one\"]]", "[]", u"at least one copy"_s);
    }

    void aBadLayoutIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        QVERIFY(good.contains(from));
        const auto layout = readLayout(QByteArray(good).replace(from, to), words());
        QVERIFY(!layout);
        QCOMPARE(layout.failure().kind, Failure::Kind::Invalid);
        QVERIFY2(layout.failure().detail.contains(reason), qPrintable(layout.failure().detail));
    }

    void whatIsNoJsonIsCorrupt()
    {
        QCOMPARE(readLayout("{\"form\":", words()).failure().kind, Failure::Kind::Corrupt);
        QCOMPARE(readLayout(QByteArray(300 * 1024, ' '), words()).failure().kind, Failure::Kind::TooLarge);
        QCOMPARE(readLayout("[]", words()).failure().kind, Failure::Kind::Invalid);
    }

    void everyPrefixOfAFileIsRefusedCalmly()
    {
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!readLayout(good.left(length), words()));
    }

    void wordsNeedBothLanguages()
    {
        QVERIFY(!readWords(R"({"a": [["yes", "是"]]})"));
        QVERIFY(!readWords(R"({"a": {}})"));
    }
};

QTEST_GUILESS_MAIN(LayoutReaderTest)
#include "tst_layout_reader.moc"
