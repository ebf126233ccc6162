// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/appearance_topic.h"

#include "views/widgets/form_section.h"
#include "views/widgets/typography.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

enum Tongue { Chinese, English };

QString languageOf(int tongue)
{
    return tongue == English ? u"en"_s : u"zh_CN"_s;
}

} // namespace

AppearanceTopic::AppearanceTopic(QWidget *parent)
    : Topic(u"appearance"_s, u"eye"_s, parent)
    , m_languages(new QButtonGroup(this))
    , m_schemes(new QButtonGroup(this))
{
    setWords(tr("Language and appearance"), tr("What you choose here holds at once and only for you."));
    // A language is named in itself: whoever cannot read the running one must find the way.
    add(makeChoice(tr("Language"), m_languages, {{Chinese, u"简体中文"_s}, {English, u"English"_s}}));
    add(makeChoice(tr("Appearance"), m_schemes,
                   {{int(Scheme::System), tr("As this computer's desktop")},
                    {int(Scheme::Light), tr("Light")},
                    {int(Scheme::Dark), tr("Dark")}}));
    addStretch();
    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int tongue) { Q_EMIT languageChosen(languageOf(tongue)); });
    connect(m_schemes, &QButtonGroup::idClicked, this,
            [this](int scheme) { Q_EMIT schemeChosen(Scheme(scheme)); });
}

QWidget *AppearanceTopic::makeChoice(const QString &title, QButtonGroup *group,
                                     const QList<std::pair<int, QString>> &ways)
{
    auto *section = new FormSection(title, 1, this);
    for (const auto &[id, words] : ways) {
        auto *button = new QRadioButton(words, section);
        button->setMinimumHeight(grid::control);
        button->setAccessibleName(u"%1: %2"_s.arg(title, words));
        group->addButton(button, id);
        section->addWide(button);
    }
    return section;
}

void AppearanceTopic::setChosen(const QString &language, Scheme scheme)
{
    m_languages->button(language == languageOf(English) ? English : Chinese)->setChecked(true);
    m_schemes->button(int(scheme))->setChecked(true);
}

} // namespace sk
