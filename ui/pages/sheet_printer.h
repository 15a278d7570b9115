#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>

#include <functional>
#include <memory>

#include "ui/print/office_sheets.h"

class QPrinter;
class QWidget;

namespace otasuke {

/// Asks for a printer and gives it one small paper. GUI thread; waits for nobody.
class SheetPrinter : public QObject
{
    Q_OBJECT
public:
    /// Calls back once the printer is chosen, or not at all; a test answers instead of a person.
    using Ask = std::function<void(QPrinter &, QWidget *, const std::function<void()> &)>;

    explicit SheetPrinter(QWidget *parent);
    ~SheetPrinter() override;
    void setAsk(const Ask &ask) { m_ask = ask; }

    void print(const Result<Sheet> &sheet);
    void printTriage(const SheetContext &context);
    void printFirstResponse(const SheetContext &context);

Q_SIGNALS:
    void printed(const QString &title);
    void failed(const otasuke::Error &error);

private:
    void printNow();

    QWidget *m_owner;
    Ask m_ask;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<Sheet> m_sheet;
};

} // namespace otasuke
