// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace sk {

//! A label and what it says, for reading.
struct Fact {
    QString label;
    QString value;
    QString hidden = {}; //!< the field, where the value is hidden and may be asked for

    bool operator==(const Fact &) const = default;
};

//! What is known of a thing, line by line: quiet labels at the left, selectable values at the right. Facts
//! without a value are left out.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }
    //! Shows what was hidden for a minute, unless other facts come first.
    void reveal(const QString &field, const QString &text);

Q_SIGNALS:
    void revealRequested(const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void addEye(const Fact &fact, int row);

    QList<Fact> m_facts;
    QGridLayout *m_grid;
};

} // namespace sk
