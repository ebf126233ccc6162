// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/open_edit.h"

#include "models/domain/edit.h"
#include "models/domain/edit_draft.h"
#include "models/domain/kinds.h"
#include "models/items/clash_words.h"
#include "models/items/field_words.h"
#include "views/registrations/registration_form.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenEdits)
};

const QString givenKey = u"given"_s;

const KindInfo &info()
{
    static const KindInfo &kind = *kindNamed(u"registration");
    return kind;
}

Registration registrationOf(const Row &row, const RegistrationId &id)
{
    auto registration = fromRow<Registration>(row);
    registration.id = id;
    return registration;
}

} // namespace

OpenEdit::OpenEdit(RegistrationForm &form, const RegistrationNeeds &needs) : m_form(form), m_needs(needs) { }

void OpenEdit::start(const Registration &stored)
{
    m_stored = stored;
    m_opened = stored;
}

QString OpenEdit::key() const
{
    return u"registration/"_s + (m_stored.id.isNull() ? u"new"_s : m_stored.id.text());
}

std::optional<QString> OpenEdit::bringDraftBack()
{
    const QJsonObject kept = m_needs.drafts.find(key());
    const auto draft = readDraft(info(), kept);
    if (!draft)
        return std::nullopt;
    const Rebased now = rebased(draft->opened, draft->edited, toRow(m_stored));
    if (now.edited == toRow(m_stored))
        return std::nullopt;
    // What a new one begins with is this desk's own: nobody changed it.
    const bool isNew = m_stored.id.isNull();
    const Followed followed = show(now, m_stored);
    for (const QJsonValue &field : kept.value(givenKey).toArray())
        m_form.giveValue(field.toString(), m_form.value(field.toString()));
    return isNew ? QString() : followed.sentence;
}

void OpenEdit::keepDraft() const
{
    QJsonObject draft = writtenDraft(info(), toRow(m_opened), toRow(m_form.registration()));
    draft.insert(givenKey, QJsonArray::fromStringList(m_form.given()));
    m_needs.drafts.keep(key(), draft);
}

void OpenEdit::forgetDraft() const
{
    m_needs.drafts.forget(key());
}

OpenEdit::Followed OpenEdit::follow()
{
    if (m_stored.id.isNull())
        return {};
    const auto found = m_needs.office.find(m_stored.id);
    if (!found || !*found || **found == m_stored)
        return {};
    return show(rebased(toRow(m_opened), toRow(m_form.registration()), toRow(**found)), **found);
}

OpenEdit::Followed OpenEdit::show(const Rebased &now, const Registration &stored)
{
    m_stored = stored;
    m_opened = registrationOf(now.opened, stored.id);
    m_form.follow(registrationOf(now.edited, stored.id), stored);
    Followed followed;
    QStringList names;
    for (const qsizetype i : now.takenOver) {
        const QString &field = info().fields.at(i);
        if (!m_form.row(field)) // a link to a register, which says nothing to a reader
            continue;
        followed.fields.append(field);
        names.append(nameOfField(u"registration", field));
    }
    QStringList sentences;
    if (!names.isEmpty())
        sentences.append(Words::tr("Changed elsewhere meanwhile and shown as it is now: %1.")
                             .arg(names.join(Words::tr(", "))));
    if (!now.clashes.isEmpty())
        sentences.append(Words::tr("Changed here and elsewhere; you are asked when you save. %1")
                             .arg(sentencesOf(u"registration", now.clashes, m_needs.viewer)));
    followed.sentence = sentences.join(u'\n');
    return followed;
}

bool OpenEdit::settle(const QList<Clash> &clashes, const Registration &stored)
{
    enum Way { Mine, Theirs };
    const auto way = m_needs.prompter.choose(
        Words::tr("Changed elsewhere meanwhile"), sentencesOf(u"registration", clashes, m_needs.viewer),
        {Words::tr("Keep what is typed here"), Words::tr("Take what came from elsewhere")});
    if (!way)
        return false;
    Rebased now = rebased(toRow(m_opened), toRow(m_form.registration()), toRow(stored));
    now.opened = toRow(stored); // the person has seen both: nothing clashes any more
    if (*way == Theirs)
        for (const Clash &clash : clashes)
            now.edited[clash.field] = clash.central;
    show(now, stored);
    return true;
}

RegistrationId OpenEdit::save()
{
    auto done = m_needs.office.change(m_opened, m_form.registration());
    while (done && !done->clashes.isEmpty()) {
        if (!settle(done->clashes, done->registration))
            return {};
        done = m_needs.office.change(m_opened, m_form.registration());
    }
    if (done)
        return done->registration.id;
    m_needs.prompter.tell(Words::tr("Not saved"), m_needs.office.sentenceOf(done.failure()));
    return {};
}

} // namespace sk
