// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sk {

//! What the photos of an installation do not show yet, each a button that adds one.
class MissingPhotos : public QWidget {
    Q_OBJECT
public:
    explicit MissingPhotos(QWidget *parent = nullptr);

    //! Kinds as missingPhotoKinds() says; none hides everything.
    void setKinds(const QStringList &kinds);
    const QStringList &kinds() const { return m_kinds; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void addRequested(const QString &kind);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool really) const;

    QStringList m_kinds;
    QList<QWidget *> m_parts; //!< the label first
};

} // namespace sk
