// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_font.h"

#include <QIODevice>

namespace sk {

//! Stands between the PDF writer and a file and mends the tables by which a PDF is searched and copied from.
//! Chinese fonts draw 车 and the radical ⻋ with one glyph, and the writer names the glyph after the radical,
//! so that nobody who searches for 车 finds it.
class PdfText : public QIODevice {
    Q_OBJECT

public:
    PdfText(QIODevice &out, const FormFonts &fonts);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray mended(const QByteArray &table) const;

    QIODevice &m_out;
    QHash<QByteArray, QByteArray> m_ideographs; //!< by radical, both as the table spells them: <2ECB>
};

} // namespace sk
