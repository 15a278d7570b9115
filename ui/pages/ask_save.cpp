// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ask_save.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace otasuke {
namespace {

struct AskWords
{
    Q_DECLARE_TR_FUNCTIONS(AskSave)
};

} // namespace

void askSave(const QString &suggested, QWidget *window, const std::function<void(QString)> &go)
{
    const bool picture = QFileInfo(suggested).suffix() == QLatin1String("png");
    const AskSave ask = picture
        ? askSaveAs(AskWords::tr("Save the picture"), AskWords::tr("Pictures (*.png)"))
        : askSaveAs(AskWords::tr("Save the figures"), AskWords::tr("Tables for Excel (*.csv)"));
    ask(suggested, window, go);
}

AskSave askSaveAs(const QString &title, const QString &kind)
{
    return [title, kind](
               const QString &suggested, QWidget *window, const std::function<void(QString)> &go) {
        auto *dialog = new QFileDialog(window, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(kind);
        dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        dialog->selectFile(suggested);
        QObject::connect(dialog, &QFileDialog::fileSelected, window, go);
        dialog->open();
    };
}

} // namespace otasuke
