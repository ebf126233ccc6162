// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/paper.h"

#include <QHash>
#include <QLineF>

#include <optional>

namespace sk {

enum class FormLanguage { Chinese, English };

//! A fixed text of a form in both languages. May name placeholders in braces.
struct Words {
    QString chinese;
    QString english;

    const QString &in(FormLanguage language) const
    {
        return language == FormLanguage::Chinese ? chinese : english;
    }
    bool operator==(const Words &) const = default;
};

//! A word of an enum as the record keeps it, and what people read for it.
struct Option {
    QString word;
    Words label;

    bool operator==(const Option &) const = default;
};

//! Sets of options by name, shared by all forms.
using WordSets = QHash<QString, QList<Option>>;

enum class FormCellKind {
    Field, //!< a label and the value of a placeholder
    Text, //!< a fixed text
    Checks, //!< one box per option, ticked where the placeholder holds its word
    Signature, //!< room to sign, and the date below
    Seal, //!< room for a seal of 42 mm
    Code, //!< the QR code
};

//! On which pages of a copy something stands.
enum class Pages { Every, First, Last };

enum class Face { Sans, Serif };

//! Size in points; the face is a family of Chinese type.
struct TextStyle {
    qreal points = 9;
    bool bold = false;
    Face face = Face::Sans;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;

    bool operator==(const TextStyle &) const = default;
};

//! One box of a sheet, in millimetres from the paper's upper left corner.
struct FormCell {
    QString name;
    FormCellKind kind = FormCellKind::Field;
    QRectF box;
    Words label;
    QString field; //!< placeholder
    QList<Option> options; //!< the boxes of a check cell; for a field, how its words are read
    qreal labelWidth = 0; //!< a field's label stands left in this width; 0 puts it small above the value
    bool upright = false; //!< Chinese stacked from top to bottom, English turned
    TextStyle labelStyle;
    TextStyle valueStyle;
    Pages pages = Pages::Every;

    bool operator==(const FormCell &) const = default;
};

//! A straight ruled line; lines never overlap each other.
struct Rule {
    QLineF line;
    bool outer = false; //!< the frame of a block, drawn stronger
    Pages pages = Pages::Every;

    bool operator==(const Rule &) const = default;
};

struct Column {
    Words label;
    QString field;
    QList<Option> options; //!< how the words of the field are read
    qreal width = 0;
    TextStyle style;

    bool operator==(const Column &) const = default;
};

//! A list that may run over several pages; its head is repeated on each.
struct FormTable {
    QRectF box; //!< on all pages but the last
    qreal lastHeight = 0; //!< on the last page, which bears the signatures
    qreal headHeight = 0;
    qreal rowHeight = 0;
    TextStyle headStyle;
    QList<Column> columns;

    int rowsPerPage() const { return int((box.height() - headHeight + 0.01) / rowHeight); }
    int rowsOnLast() const { return int((lastHeight - headHeight + 0.01) / rowHeight); }
    bool operator==(const FormTable &) const = default;
};

//! One form on one paper.
struct FormSheet {
    Paper paper;
    QList<FormCell> cells;
    QList<Rule> rules;
    std::optional<FormTable> table;
    TextStyle plain; //!< of continuation pages

    bool operator==(const FormSheet &) const = default;
};

//! One form on all its papers.
struct FormLayout {
    QString form; //!< registration, acceptance, acceptance_batch, warranty
    Words title;
    QList<Words> copies; //!< 客户联, 公司联 …
    QList<FormSheet> sheets;

    //! Null when the form is not laid out for that paper.
    const FormSheet *sheetOn(QStringView paperId) const;
    //! Every placeholder of cells, columns and fixed texts, sorted, each once.
    QStringList placeholders() const;

    bool operator==(const FormLayout &) const = default;
};

//! The names in braces of a fixed text, in order.
QStringList placeholdersIn(const QString &text);

} // namespace sk
