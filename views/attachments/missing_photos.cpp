// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/missing_photos.h"

#include "views/attachments/attachment_words.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

MissingPhotos::MissingPhotos(QWidget *parent) : QWidget(parent)
{
    auto *label = new QLabel(tr("Still missing"), this);
    label->setFont(fontFor(Type::Small));
    label->setForegroundRole(quietRole);
    m_parts.append(label);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MissingPhotos::setKinds(const QStringList &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    while (m_parts.size() > 1) {
        m_parts.last()->hide();
        m_parts.takeLast()->deleteLater();
    }
    for (const QString &kind : kinds) {
        auto *button = new QPushButton(lineIcon(u"plus"_s), nameOfPhotoKind(kind), this);
        button->setObjectName(u"missing-"_s + kind);
        button->setFont(fontFor(Type::Small));
        button->setAccessibleName(tr("Add the photo: %1").arg(nameOfPhotoKind(kind)));
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT addRequested(kind); });
        m_parts.append(button);
        button->show();
    }
    setVisible(!kinds.isEmpty());
    arrange(width(), true);
    updateGeometry();
}

//! From left to right, on to the next line where there is no more room; answers the height.
int MissingPhotos::arrange(int width, bool really) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QWidget *part : m_parts) {
        const QSize size = part->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + grid::half;
            line = 0;
        }
        line = qMax(line, size.height());
        if (really)
            part->setGeometry(x, y + (part == m_parts.first() ? (grid::control - size.height()) / 2 : 0),
                              qMin(size.width(), qMax(width, 1)), size.height());
        x += size.width() + grid::one;
    }
    return y + line;
}

int MissingPhotos::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize MissingPhotos::sizeHint() const
{
    constexpr int usual = 360;
    return {usual, heightForWidth(usual)};
}

void MissingPhotos::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

} // namespace sk
