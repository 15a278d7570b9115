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
    const QString suffix = QFileInfo(suggested).suffix();
    const bool picture = suffix == QLatin1String("png");
    auto *dialog = new QFileDialog(
        window, picture ? AskWords::tr("Save the picture") : AskWords::tr("Save the figures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(
        picture ? AskWords::tr("Pictures (*.png)") : AskWords::tr("Tables for Excel (*.csv)"));
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, go);
    dialog->open();
}

} // namespace otasuke
