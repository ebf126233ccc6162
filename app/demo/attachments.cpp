// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/photos.h"
#include "app/demo/world.h"
#include "models/domain/photo_kinds.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sk::demo {

namespace {

//! The drawn photos by kind, each variant once.
class Album {
public:
    explicit Album(World &world) : m_world(world) { }

    //! The hash of a photo; its bytes are in the world then.
    QString hashOf(const QString &kind, int variant)
    {
        QString &hash = m_hashes[{kind, variant}];
        if (hash.isEmpty()) {
            const QByteArray bytes = photoOf(kind, variant);
            hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            m_world.photos.insert(hash, bytes);
        }
        return hash;
    }

private:
    World &m_world;
    QMap<std::pair<QString, int>, QString> m_hashes;
};

} // namespace

void imagineAttachments(World &world, Making &making)
{
    Album album(world);
    const QStringList kinds = missingPhotoKinds({});
    for (const Registration &registration : std::as_const(world.registrations)) {
        if (!registration.runningAt.isValid() || making.dice.oneIn(3))
            continue;
        for (const QString &kind : kinds) {
            if (making.dice.oneIn(4)) // somebody forgot it
                continue;
            Attachment photo;
            photo.takenAt = registration.installedAt;
            making.identify(photo.id, photo.takenAt);
            photo.centre = registration.centre;
            photo.depot = registration.depot;
            photo.recordKind = QString::fromLatin1(Description<Registration>::kind);
            photo.record = registration.id.value;
            photo.name = photoName(kind, u"photo.jpg"_s, {});
            photo.mediaType = u"image/jpeg"_s;
            photo.sha256 = album.hashOf(kind, making.dice.between(0, photoVariants - 1));
            photo.bytes = world.photos.value(photo.sha256).size();
            world.attachments.append(photo);
        }
    }
}

} // namespace sk::demo
