// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/obstacle.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sk {

class FieldRow;
class FormSection;
class ItemChoice;
class MomentEdit;

//! The acceptance sheet as it is filled in: items, signatories, and the four that come before leaving (B09).
class SheetForm : public QWidget {
    Q_OBJECT
public:
    explicit SheetForm(const Clock &now, QWidget *parent = nullptr);

    //! What is filled in now. The conclusion is the worst verdict of the items.
    Acceptance sheet() const;
    //! Starts from an earlier sheet, for a correction; then a reason is asked for.
    void setSheet(const Acceptance &sheet);
    void askForReason();

    //! Shows each sentence beside its field, and brings the first in the order of the form into view.
    void showObstacles(const QList<Obstacle> &obstacles);
    //! Points out the items nobody has judged; false when there are none.
    bool showOpenItems();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addItems();
    void addSignatures(const Clock &now);
    void addDeparture();
    void showMend();
    void passTheRest();
    void reveal(QWidget *part);
    void clearOnEdit(FieldRow *row);
    FieldRow *keep(const QString &field, FieldRow *row);

    QList<ItemChoice *> m_items;
    QLabel *m_openItems;
    QHash<QString, FieldRow *> m_rows; // by field of the record
    QStringList m_order; // of the rows on the form
    MomentEdit *m_signedAt;
    QLineEdit *m_customer;
    QLineEdit *m_installer;
    QLineEdit *m_manager;
    QLineEdit *m_mend;
    QLineEdit *m_suggestion;
    QLineEdit *m_reason;
    QComboBox *m_evaluation;
    QCheckBox *m_signature;
    QCheckBox *m_filed;
};

} // namespace sk
