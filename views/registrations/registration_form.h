// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/registrations/bound_form.h"
#include "views/registrations/registration_needs.h"
#include "views/widgets/field_row.h"

#include <QWidget>

namespace sk {

class FormSection;

//! Every field of the registration form in calm sections, bound to the record by the names of its fields.
//! Knows how a value is typed and shown, and hides what this person may not read; what is right or wrong with
//! it is told from outside.
class RegistrationForm : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationForm(const RegistrationNeeds &needs, QWidget *parent = nullptr);

    //! `stored` is what the store holds: its secrets are hidden from those who may not read them. What
    //! `shown` says beyond it was typed by this person and stays readable.
    void show(const Registration &shown, const Registration &stored);
    //! What was shown, with what was typed since. A field nobody touched keeps its value to the letter.
    Registration registration() const;
    //! Puts one field back or in, as if it had been shown so.
    void setValue(const QString &field, const Value &value) { m_fields.setValue(field, value); }
    //! The same for what a register knew and nobody here typed: hidden like what is stored.
    void giveValue(const QString &field, const Value &value) { m_fields.giveValue(field, value); }
    //! What was given and still stands there, by field.
    QStringList given() const { return m_fields.given(); }
    Value value(const QString &field) const { return m_fields.value(field); }
    //! The record changed elsewhere: what is shown now, and what is stored. Fields that are equal stay as
    //! they are, cursor and all.
    void follow(const Registration &shown, const Registration &stored);
    void setOverrides(const QString &json) { m_rest.overrides = json; }

    //! Null for a field that is not on the form.
    FieldRow *row(const QString &field) const { return m_fields.row(field); }
    QStringList fields() const { return m_fields.fields(); }
    //! Brings a field into view and puts the cursor there.
    void focusField(const QString &field);
    //! The first field whose text makes no day, moment or amount; empty when all do.
    QString firstNotUnderstood() const { return m_fields.firstNotUnderstood(); }
    void offerDepots(const QList<Depot> &depots);
    //! Offered while typing.
    void offerTexts(const QString &field, const QStringList &texts);

Q_SIGNALS:
    //! A person changed a field: with every key for a text.
    void edited(const QString &field);
    //! A person is done with a field for now.
    void left(const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal(const QString &field);
    QWidget *makeCustomer();
    QWidget *makeVehicle();
    QWidget *makeTerminal();
    QWidget *makeInstallation();
    QWidget *makeMilestones();
    QWidget *makeChecks();
    template<typename Make>
    QWidget *add(const char *field, const Make &make);
    QWidget *addText(FormSection *section, const char *field, int span = 1);
    void addMoment(FormSection *section, const char *field);
    void addFlag(FormSection *section, const char *field);
    void markRequired();

    RegistrationNeeds m_needs;
    BoundForm m_fields;
    Registration m_rest; //!< holds the fields that are not on the form
};

} // namespace sk
