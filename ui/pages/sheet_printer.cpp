// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_printer.h"

#include <QPrintDialog>
#include <QPrinter>

#include "ui/pages/first_response.h"

namespace otasuke {

namespace {

void askPrinter(QPrinter &printer, QWidget *window, const std::function<void()> &go)
{
    auto *dialog = new QPrintDialog(&printer, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, &QDialog::accepted, window, go);
    dialog->open();
}

} // namespace

SheetPrinter::SheetPrinter(QWidget *parent)
    : QObject(parent)
    , m_owner(parent)
    , m_ask(&askPrinter)
{
}

SheetPrinter::~SheetPrinter() = default;

void SheetPrinter::print(const Result<Sheet> &sheet)
{
    if (!sheet) {
        Q_EMIT failed(sheet.error());
        return;
    }
    m_sheet = std::make_unique<Sheet>(*sheet);
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setDocName(m_sheet->title());
    m_ask(*m_printer, m_owner->window(), [this] { printNow(); });
}

void SheetPrinter::printNow()
{
    const auto done = printSheet(*m_sheet, *m_printer);
    if (done)
        Q_EMIT printed(m_sheet->title());
    else
        Q_EMIT failed(done.error());
}

void SheetPrinter::printTriage(const SheetContext &context)
{
    print(triageSheet(context));
}

void SheetPrinter::printFirstResponse(const SheetContext &context)
{
    QList<CardText> cards;
    for (const FirstResponse &card : firstResponses())
        cards << CardText{card.title, card.steps, card.never};
    print(firstResponseSheet(cards, context));
}

} // namespace otasuke
