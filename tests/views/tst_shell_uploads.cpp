// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "views/shell/sync_page.h"
#include "views/shell/upload_model.h"
#include "views/shell/uploads_part.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

UploadLine upload(const QString &name, qint64 sent = 0, const QString &trouble = {})
{
    return {{u"registration"_s, QUuid::createUuidV5(QUuid(), name)},
            name,
            name,
            u"豫P6T118 · AZ-411624-3F-261123-017-8"_s,
            2'000'000,
            sent,
            sent > 0,
            !trouble.isEmpty(),
            trouble};
}

struct World {
    World()
    {
        page.resize(1366, 768);
        page.setState({.reach = SyncState::Reach::Online, .waitingAttachments = 3, .lastAgreed = noon});
        page.setUploads({upload(u"天线.jpg"_s, 840'000), upload(u"合影.jpg"_s),
                         upload(u"录像.mp4"_s, 0, u"The centre takes no file of this size."_s)});
        page.show();
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return page.findChild<Widget *>(name);
    }

    SyncPage page{[] { return noon; }};
};

} // namespace

class ShellUploads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uploadsAreListedWithHowFarTheyAre()
    {
        World world;
        const QAbstractItemModel *model = world.find<TableView>(u"uploads"_s)->model();
        QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model));
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, UploadModel::Progress).data().toString(), u"42 %"_s);
        QCOMPARE(model->index(1, UploadModel::Progress).data().toString(), u"Waiting"_s);
        QVERIFY(model->index(2, UploadModel::Progress).data().toString().contains(u"size"_s));
        QVERIFY(!world.find<TableView>(u"uploads"_s)->accessibleName().isEmpty());
    }

    void theyPauseAndGoOn()
    {
        World world;
        QSignalSpy paused(world.page.uploads(), &UploadsPart::pauseRequested);
        auto *button = world.find<QPushButton>(u"pauseUploads"_s);
        button->click();
        QCOMPARE(paused.takeFirst().first().toBool(), true);
        world.page.uploads()->setManner({.paused = true});
        QCOMPARE(button->text(), u"Go on"_s);
        QVERIFY(world.find<QWidget>(u"uploadsPaused"_s)->isVisible());
        button->click();
        QCOMPARE(paused.takeFirst().first().toBool(), false);
    }

    void theLimitIsChosenAndAnUnusualOneIsShown()
    {
        World world;
        QSignalSpy limited(world.page.uploads(), &UploadsPart::limitRequested);
        auto *limit = world.find<QComboBox>(u"limitUploads"_s);
        QTest::keyClick(limit, Qt::Key_Down);
        QCOMPARE(limited.takeFirst().first().toInt(), 50);
        world.page.uploads()->setManner({.limit = 77});
        QVERIFY(limit->currentText().contains(u"77"_s));
        QVERIFY(!limit->accessibleName().isEmpty());
    }

    void oneIsSentFirst()
    {
        World world;
        QSignalSpy first(world.page.uploads(), &UploadsPart::firstRequested);
        world.find<TableView>(u"uploads"_s)->selectRow(1);
        world.find<QPushButton>(u"sendFirst"_s)->click();
        QCOMPARE(first.takeFirst().first().toString(), u"合影.jpg"_s);
    }

    void withoutAnyThePageIsCalm()
    {
        World world;
        QVERIFY(world.page.findChild<EmptyState *>()->isHidden());
        world.page.setUploads({});
        QVERIFY(world.page.uploads()->isHidden());
        QVERIFY(world.page.findChild<EmptyState *>()->isVisible());
    }

    void pictures()
    {
        World world;
        world.page.setWaiting({{{u"registration"_s, QUuid::createUuidV5(QUuid(), u"1"_s)},
                                u"安装登记"_s,
                                u"豫P6T118 · AZ-411624-3F-261123-017-8"_s,
                                u"李晓静"_s,
                                noon}});
        sk::testing::takePictures(world.page, u"sync-uploads"_s);
    }
};

QTEST_MAIN(ShellUploads)
#include "tst_shell_uploads.moc"
