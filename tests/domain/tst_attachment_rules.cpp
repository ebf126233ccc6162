// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachment_rules.h"
#include "models/domain/photo_kinds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class AttachmentRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filmsMayBeLargerThanPhotos()
    {
        QCOMPARE(mostBytesOf(u"image/jpeg"), 64 * 1024 * 1024);
        QCOMPARE(mostBytesOf(u"application/pdf"), 64 * 1024 * 1024);
        QCOMPARE(mostBytesOf(u"video/mp4"), 512 * 1024 * 1024);
    }

    void aHashIsNothingElse()
    {
        QVERIFY(isContentHash(QString(64, u'a')));
        QVERIFY(!isContentHash(QString(63, u'a')));
        QVERIFY(!isContentHash(QString(64, u'A')));
        QVERIFY(!isContentHash(u"../"_s + QString(61, u'a')));
        QVERIFY(!isContentHash({}));
    }

    void whatIsMissingIsWhatNoNameTells()
    {
        QCOMPARE(missingPhotoKinds({}).size(), 5);
        QCOMPARE(missingPhotoKinds({u"天线.jpg"_s, u"人车合影.jpg"_s}),
                 (QStringList{u"position"_s, u"plate"_s, u"online"_s}));
    }

    void everyKindHasANameThatTellsIt()
    {
        QStringList names;
        for (const QString &kind : missingPhotoKinds({}))
            names.append(photoName(kind, u"IMG_0001.JPG"_s, names));
        QVERIFY(missingPhotoKinds(names).isEmpty());
        QCOMPARE(photoName(u"aerial"_s, u"IMG_0002.JPG"_s, names), u"天线 2.jpg"_s);
        QCOMPARE(photoName(u"nonsense"_s, u"IMG_0002.JPG"_s, names), u"IMG_0002.JPG"_s);
    }
};

QTEST_GUILESS_MAIN(AttachmentRulesTest)
#include "tst_attachment_rules.moc"
