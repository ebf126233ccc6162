// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/registrations/registration_needs.h"
#include "views/widgets/field_row.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace sk {

class FormSection;

//! Every field of the registration form in calm sections, bound to the record by the names of its fields.
//! Knows how a value is typed and shown; what is right or wrong with it is told from outside.
class RegistrationForm : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationForm(const RegistrationNeeds &needs, QWidget *parent = nullptr);

    void show(const Registration &registration);
    //! What was shown, with what was typed since.
    Registration registration() const;
    //! Puts one field back or in, as if it had been shown so.
    void setValue(const QString &field, const Value &value);
    Value value(const QString &field) const;

    //! Null for a field that is not on the form.
    FieldRow *row(const QString &field) const;
    QStringList fields() const;
    //! Brings a field into view and puts the cursor there.
    void focusField(const QString &field);
    //! The first field whose text makes no day, moment or amount; empty when all do.
    QString firstNotUnderstood() const;
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
    struct Bound {
        FieldRow *row = nullptr;
        std::function<Value()> get;
        std::function<void(const Value &)> set;
        std::function<bool()> isUnderstood;
    };

    QWidget *makeCustomer();
    QWidget *makeVehicle();
    QWidget *makeTerminal();
    QWidget *makeInstallation();
    QWidget *makeMilestones();
    QWidget *makeChecks();
    QLineEdit *addText(FormSection *section, const char *field, int span = 1);
    //! For a field this person may fill in but not read once it is kept.
    void bindSecret(const QString &field, QLineEdit *edit, FieldRow *row);
    void addNumber(FormSection *section, const char *field);
    void addMoney(FormSection *section, const char *field);
    void addMoment(FormSection *section, const char *field);
    void addFlag(FormSection *section, const char *field);
    template<Worded E>
    void addChoice(FormSection *section, const char *field);
    void addDepot(FormSection *section);
    void bind(const char *field, Bound bound);
    bool isReadable(const QString &field) const;
    void markRequired();

    RegistrationNeeds m_needs;
    QHash<QString, Bound> m_bound;
    QStringList m_order;
    Registration m_shown;
    bool m_quiet = false; // the program changes a field, not a person
};

} // namespace sk
