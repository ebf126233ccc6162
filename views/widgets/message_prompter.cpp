// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/message_prompter.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

bool MessagePrompter::confirm(const Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), question.title,
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(question.sentence);
    QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    box.setDefaultButton(question.dangerous ? qobject_cast<QPushButton *>(box.button(QMessageBox::Cancel))
                                            : yes);
    box.exec();
    return box.clickedButton() == yes;
}

void MessagePrompter::tell(const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), title, QMessageBox::Ok,
                    m_window);
    box.setInformativeText(sentence);
    box.exec();
}

std::optional<QString> MessagePrompter::askText(const QString &title, const QString &label,
                                                const QString &start)
{
    QInputDialog dialog(m_window);
    // The question may name a vehicle or a card: no window's title does, where anybody behind the desk reads
    // it.
    dialog.setWindowTitle(QGuiApplication::applicationDisplayName());
    dialog.setLabelText(title + u"\n\n"_s + label);
    dialog.setTextValue(start);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const QString text = dialog.textValue().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<int> MessagePrompter::choose(const QString &title, const QString &sentence,
                                           const QStringList &ways)
{
    QMessageBox box(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), title,
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(sentence);
    QList<QAbstractButton *> buttons;
    for (const QString &way : ways)
        buttons.append(box.addButton(way, QMessageBox::ActionRole));
    box.exec();
    const auto index = buttons.indexOf(box.clickedButton());
    return index < 0 ? std::nullopt : std::optional(int(index));
}

QString MessagePrompter::openFile(const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(m_window, title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

QStringList MessagePrompter::openFiles(const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, title, m_folder, filter);
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.first()).path();
    return paths;
}

QString MessagePrompter::chooseFolder(const QString &title)
{
    return QFileDialog::getExistingDirectory(m_window, title, m_folder);
}

QString MessagePrompter::saveFile(const QString &title, const QString &suggestion, const QString &filter)
{
    const QString path
        = QFileDialog::getSaveFileName(m_window, title, QDir(m_folder).filePath(suggestion), filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

} // namespace sk
