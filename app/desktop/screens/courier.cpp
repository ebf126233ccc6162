// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/courier.h"

#include "app/desktop/failure_words.h"
#include "app/desktop/worker.h"
#include "app/naming/courier_words.h"
#include "models/items/when.h"
#include "sync/secrets/secrets.h"
#include "views/shell/courier_strip.h"
#include "views/widgets/prompter.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

using Carry = std::function<QString(Session &, const courier::DeskKeys &, const courier::Tell &)>;

QString write(const QString &path, Session &session, const courier::DeskKeys &keys, const courier::Tell &tell)
{
    QSaveFile file(path); // whole or not at all
    courier::Written written;
    if (file.open(QIODevice::WriteOnly))
        written = courier::writeForCentre(session, keys, file, tell);
    else
        written.trouble = courier::Trouble::CannotWrite;
    if (written.trouble == courier::Trouble::None && !file.commit())
        written.trouble = courier::Trouble::CannotWrite;
    return sentenceOf(written);
}

QString read(const QString &path, Session &session, const courier::DeskKeys &keys, const courier::Tell &tell)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentenceOf(courier::Trouble::CannotOpen);
    return sentenceOf(courier::readFromCentre(session, keys, file, tell));
}

void carry(const Desk &desk, CourierStrip *strip, const QString &title, const courier::DeskKeys &keys,
           const Carry &way)
{
    const auto sentence = std::make_shared<QString>();
    const auto work = [sentence, keys, way](Session &session, Progress &progress) -> Result<> {
        *sentence
            = way(session, keys, [&](qint64 done, qint64 total) { return progress.report(done, total); });
        if (progress.isCancelled())
            return Failure{Failure::Kind::Cancelled, {}};
        return {};
    };
    const auto done = [sentence, strip = QPointer(strip)](const Result<> &outcome) {
        if (!strip)
            return;
        strip->setReady(true);
        strip->showOutcome(outcome ? *sentence : sentenceOf(outcome.failure()));
    };
    if (desk.worker.start(title, work, done))
        strip->setReady(false);
    else
        strip->showOutcome(CourierStrip::tr("Other work is under way. Try again when it is done."));
}

//! The keys come from the keychain, on this thread; the rest is done on the worker's.
void begin(const Desk &desk, CourierStrip *strip, const QString &title, const Carry &way)
{
    const auto enrolment = enrolmentOf(desk.session().database());
    if (!enrolment)
        return strip->showOutcome(sentenceOf(enrolment.failure()));
    strip->showOutcome({});
    desk.secrets.read(courier::nameOfKeys(enrolment->device.toString(QUuid::WithoutBraces)), strip,
                      [desk, strip, title, way](const Result<QString> &text) {
                          const auto keys = text ? courier::DeskKeys::fromText(*text) : std::nullopt;
                          if (keys)
                              carry(desk, strip, title, *keys, way);
                          else
                              strip->showOutcome(sentenceOf(courier::Trouble::NoKeys));
                      });
}

} // namespace

void carryByStick(const Desk &desk, CourierStrip *strip)
{
    using std::placeholders::_1;
    using std::placeholders::_2;
    using std::placeholders::_3;
    QObject::connect(strip, &CourierStrip::writeRequested, strip, [desk, strip] {
        const QString day = desk.clock()().toTimeZone(when::deskZone()).toString(u"yyyy-MM-dd-HHmm"_s);
        const QString path = desk.prompter.saveFile(
            CourierStrip::tr("Write a file for the centre"), u"for-centre-%1.courier"_s.arg(day),
            CourierStrip::tr("Courier files (*.courier);;All files (*)"));
        if (!path.isEmpty())
            begin(desk, strip, CourierStrip::tr("Writing the courier file"),
                  std::bind(write, path, _1, _2, _3));
    });
    QObject::connect(strip, &CourierStrip::readRequested, strip, [desk, strip] {
        const QString path
            = desk.prompter.openFile(CourierStrip::tr("Read the answer of the centre"),
                                     CourierStrip::tr("Courier files (*.courier);;All files (*)"));
        if (!path.isEmpty())
            begin(desk, strip, CourierStrip::tr("Reading the courier file"),
                  std::bind(read, path, _1, _2, _3));
    });
}

} // namespace sk
