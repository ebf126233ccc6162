// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sk {

class FieldRow;

//! A titled group of fields in columns of equal width.
class FormSection : public QWidget {
    Q_OBJECT
public:
    explicit FormSection(const QString &title, int columns = 2, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    //! Adds a field after the last one, over `span` columns; makes the row and takes the editor over.
    FieldRow *addField(const QString &label, QWidget *editor, int span = 1);
    //! Any other widget, over all columns.
    void addWide(QWidget *widget);
    //! Leaves the rest of the row empty.
    void breakRow();
    //! Shows or hides a field of this section; those after it close up.
    void setFieldVisible(FieldRow *field, bool visible);

private:
    struct Part {
        QWidget *widget; //!< null: the rest of the row stays empty
        int span;
        bool visible = true;
    };

    void add(const Part &part);
    void place(const Part &part);
    void endRow();

    QLabel *m_title;
    QGridLayout *m_grid;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
    QList<Part> m_parts;
};

} // namespace sk
