// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace sk {

//! One field of a form: label with its required mark above, editor, and below it a sentence that says what is
//! wrong and what to do. The label is the editor's buddy and gives it its accessible name.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    //! Takes the editor over.
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString &label);

    //! Marks the field as one without which the record is not complete.
    void setRequired(bool required);
    bool isRequired() const { return m_required; }

    //! A quiet sentence that stands there while there is no problem, e.g. where to find the number.
    void setHint(const QString &hint);
    //! Bad: must be mended or overridden. Attention: please check. An empty sentence clears it.
    void setProblem(Tone tone, const QString &sentence);
    void clearProblem() { setProblem(Tone::Neutral, {}); }
    QString problem() const { return m_problem; }
    //! A small button beside the sentence, e.g. "Keep anyway…" or "Show the other record". Empty hides it.
    //! Tab passes it by, so that the order of the fields is always the same; Alt+Enter in the field presses
    //! it.
    void setWayOn(const QString &words);

Q_SIGNALS:
    void wayOnChosen();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSentence();

    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_icon;
    QLabel *m_sentence;
    QToolButton *m_wayOn;
    QWidget *m_below;
    QString m_words;
    QString m_hint;
    QString m_problem;
    Tone m_tone = Tone::Neutral;
    bool m_required = false;
};

} // namespace sk
