// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ask_ledger.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct AskWords
{
    Q_DECLARE_TR_FUNCTIONS(DevicesPage)
};

QFileDialog *makeDialog(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {AskWords::tr("Lists (*.csv *.txt *.tsv)"), AskWords::tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

} // namespace

void askListFile(QWidget *window, const std::function<void(QString)> &go)
{
    auto *dialog = makeDialog(window, AskWords::tr("Your office's own list"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, go);
    dialog->open();
}

void askTargetFile(QWidget *window, const std::function<void(QString)> &go)
{
    auto *dialog = makeDialog(window, AskWords::tr("Write the ledger as a list"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    //: Suggested file name of the list of devices
    dialog->selectFile(AskWords::tr("Device ledger.csv"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, go);
    dialog->open();
}

void askSlipPrinter(QPrinter &printer, QWidget *window, const std::function<void()> &go)
{
    auto *dialog = new QPrintDialog(&printer, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, go);
    dialog->open();
}

} // namespace otasuke
