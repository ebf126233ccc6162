// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier/courier_file.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sk::courier {

namespace {

const QByteArray magic("SKCOURIER\n");
constexpr char version = 1;

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

std::optional<Header> headerIn(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString way = object.value(u"way"_s).toString();
    const QUuid device = QUuid::fromString(object.value(u"device"_s).toString());
    const qint64 sequence = object.value(u"sequence"_s).toInteger(-1);
    const qint64 made = object.value(u"made"_s).toInteger(-1);
    if ((way != u"centre" && way != u"desk") || device.isNull() || sequence < 0 || made < 0)
        return std::nullopt;
    return Header{way == u"centre" ? Way::ToCentre : Way::ToDesk, device,
                  QUuid::fromString(object.value(u"centre"_s).toString()), sequence,
                  QDateTime::fromMSecsSinceEpoch(made, Qt::UTC)};
}

} // namespace

QByteArray front(const Header &header)
{
    const QByteArray json
        = QJsonDocument(QJsonObject{{u"way"_s, header.way == Way::ToCentre ? u"centre"_s : u"desk"_s},
                                    {u"device"_s, idText(header.device)},
                                    {u"centre"_s, idText(header.centre)},
                                    {u"sequence"_s, header.sequence},
                                    {u"made"_s, header.madeAt.toMSecsSinceEpoch()}})
              .toJson(QJsonDocument::Compact);
    QByteArray length(sizeof(quint32), '\0');
    qToBigEndian(quint32(json.size()), length.data());
    return magic + version + length + json;
}

Result<Front> frontOf(QIODevice &file)
{
    if (file.size() > limits::fileBytes)
        return Failure{Failure::Kind::TooLarge, u"the file"_s};
    const QByteArray begin = file.read(magic.size() + 1);
    if (!begin.startsWith(magic))
        return Failure{Failure::Kind::Invalid, u"no courier file"_s};
    const Failure broken{Failure::Kind::Corrupt, u"the header"_s};
    if (begin.size() == magic.size())
        return broken;
    if (begin.back() > version)
        return Failure{Failure::Kind::TooNew, u"version %1"_s.arg(int(begin.back()))};
    const QByteArray length = file.read(sizeof(quint32));
    if (begin.back() != version || length.size() != qsizetype(sizeof(quint32)))
        return broken;
    const quint32 size = qFromBigEndian<quint32>(length.constData());
    if (size > limits::headerBytes)
        return broken;
    const QByteArray json = file.read(size);
    const auto header = json.size() == qsizetype(size) ? headerIn(json) : std::nullopt;
    if (!header)
        return broken;
    return Front{*header, begin + length + json};
}

Trouble troubleOf(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Invalid:
        return Trouble::NoCourierFile;
    case Failure::Kind::TooNew:
        return Trouble::Newer;
    case Failure::Kind::TooLarge:
        return Trouble::TooLarge;
    case Failure::Kind::Corrupt:
        return Trouble::Damaged;
    case Failure::Kind::ReadOnly:
    case Failure::Kind::Full:
        return Trouble::CannotWrite;
    default:
        return Trouble::Storage;
    }
}

} // namespace sk::courier
