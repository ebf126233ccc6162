// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/bound_field.h"

#include "models/domain/amount.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/moment_edit.h"
#include "views/widgets/searchable_combo.h"

#include <QCheckBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStringListModel>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoundFields)
};

constexpr int longestText = 200;
constexpr int longestNumber = 9;
constexpr int longestMoney = 20;

QLineEdit *line(FormSection &section, int longest, const Touched &touched)
{
    auto *edit = new QLineEdit(&section);
    edit->setMaxLength(longest);
    QObject::connect(edit, &QLineEdit::textEdited, edit, touched);
    return edit;
}

} // namespace

BoundField boundText(FormSection &section, const QString &label, const Touched &touched, int span)
{
    QLineEdit *edit = line(section, longestText, touched);
    return {section.addField(label, edit, span), [edit] { return toValue(edit->text().trimmed()); },
            [edit](const Value &value) {
                QString text;
                fromValue(value, text);
                edit->setText(text);
                edit->setCursorPosition(0);
            }};
}

BoundField boundNumber(FormSection &section, const QString &label, const Touched &touched)
{
    QLineEdit *edit = line(section, longestNumber, touched);
    const auto read = [edit](bool *ok) {
        const QString text = edit->text().normalized(QString::NormalizationForm_KC).trimmed();
        *ok = true;
        return text.isEmpty() ? 0 : text.toLongLong(ok);
    };
    return {section.addField(label, edit),
            [read] {
                bool ok = false;
                return toValue(read(&ok));
            },
            [edit](const Value &value) {
                qint64 number = 0;
                fromValue(value, number);
                edit->setText(number != 0 ? QString::number(number) : QString());
            },
            [read] {
                bool ok = false;
                return read(&ok) >= 0 && ok;
            }};
}

BoundField boundMoney(FormSection &section, const QString &label, const Touched &touched)
{
    QLineEdit *edit = line(section, longestMoney, touched);
    edit->setPlaceholderText(Words::tr("Free of charge"));
    const auto read = [edit] {
        return edit->text().trimmed().isEmpty() ? std::optional(Fen{}) : readFigures(edit->text()).amount;
    };
    return {section.addField(Words::tr("%1 (yuan)").arg(label), edit),
            [read] { return toValue(read().value_or(Fen{})); },
            [edit](const Value &value) {
                Fen money;
                fromValue(value, money);
                edit->setText(money.value != 0 ? inFigures(money) : QString());
            },
            [read] { return read().has_value(); }};
}

BoundField boundMoment(FormSection &section, const QString &label, const Clock &now, const Touched &touched)
{
    auto *edit = new MomentEdit(now, &section);
    QObject::connect(edit, &QLineEdit::textEdited, edit, touched);
    QObject::connect(edit, &MomentEdit::momentEdited, edit, touched);
    return {section.addField(label, edit), [edit] { return toValue(edit->moment()); },
            [edit](const Value &value) {
                QDateTime moment;
                fromValue(value, moment);
                edit->setMoment(moment);
            },
            [edit] { return edit->isUnderstood(); }};
}

BoundField boundFlag(FormSection &section, const QString &label, const Touched &touched)
{
    auto *box = new QCheckBox(label, &section);
    FieldRow *row = section.addField({}, box);
    box->setAccessibleName(label);
    QObject::connect(box, &QCheckBox::clicked, box, touched);
    return {row, [box] { return toValue(box->isChecked()); },
            [box](const Value &value) {
                bool flag = false;
                fromValue(value, flag);
                box->setChecked(flag);
            }};
}

BoundField boundWords(FormSection &section, const QString &label, std::span<const std::string_view> words,
                      const QStringList &names, const Touched &touched)
{
    auto *box = new QComboBox(&section);
    box->addItems(names);
    QObject::connect(box, &QComboBox::activated, box, touched);
    return {section.addField(label, box),
            [box, words] {
                const std::string_view word = words[size_t(qMax(box->currentIndex(), 0))];
                return toValue(QString::fromLatin1(word.data(), qsizetype(word.size())));
            },
            [box, words](const Value &value) { box->setCurrentIndex(qMax(indexOfWord(value, words), 0)); }};
}

BoundField boundId(FormSection &section, const QString &label, const Touched &touched)
{
    auto *box = new SearchableCombo(&section);
    QObject::connect(box, &SearchableCombo::chosen, box, touched);
    return {section.addField(label, box), [box] { return toValue(box->currentValue().toUuid()); },
            [box](const Value &value) {
                QUuid id;
                fromValue(value, id);
                box->setCurrentValue(id);
            }};
}

void offerIds(const BoundField &field, const QList<NamedId> &choices)
{
    auto *box = qobject_cast<SearchableCombo *>(field.row->editor());
    const Value before = field.get();
    box->clear();
    for (const NamedId &choice : choices)
        box->addItem(choice.name, choice.id);
    field.set(before);
}

void offerTexts(const BoundField &field, const QStringList &texts, const Touched &touched)
{
    auto *edit = qobject_cast<QLineEdit *>(field.row->editor());
    if (!edit || edit->isReadOnly() || texts.isEmpty())
        return;
    if (auto *completer = edit->completer()) {
        auto *model = qobject_cast<QStringListModel *>(completer->model());
        QStringList all = texts + model->stringList();
        all.removeDuplicates();
        model->setStringList(all);
        return;
    }
    auto *completer = new QCompleter(texts, edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), edit, touched);
}

} // namespace sk
