// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sk {

//! What a file is by its first bytes. Its name is never asked: platforms save web pages as ".xls".
enum class SheetFormat {
    Zip, //!< xlsx, ods, xlsb or something else in a zip
    Ole, //!< xls, an encrypted xlsx or something else of old Office
    Text, //!< anything without a signature: csv, a web page, or nothing we know
    Other,
};

struct FormatGuess {
    SheetFormat format = SheetFormat::Text;
    QString name; //!< of another format: PDF, PNG …
};

FormatGuess guessFormat(QByteArrayView head);

//! What a text turned out to be.
enum class TextFormat { Separated, Html, XmlSpreadsheet2003, OtherXml, WebArchive, Binary };
TextFormat guessTextFormat(QStringView text);

} // namespace sk
