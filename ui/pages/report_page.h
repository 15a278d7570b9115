#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "ui/page.h"
#include "ui/pages/ask_save.h"

class QPrinter;
class QPushButton;

namespace otasuke {

class PaperView;
class SiteBox;
class TextLabel;

/// The monthly paper, as it will be printed, of the whole office or one site; to the printer or
/// into a PDF.
class ReportPage : public Page
{
    Q_OBJECT
public:
    /// Asks where to print or save; a test answers instead of a person. Calls back with what was
    /// chosen, or not at all.
    struct Ask
    {
        std::function<void(QPrinter &, QWidget *, const std::function<void()> &)> printer;
        AskSave file;
    };

    explicit ReportPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    ~ReportPage() override;
    void setAsk(const Ask &ask) { m_ask = ask; }
    void refresh() override;
    /// "2026-10"
    void open(const QString &subject) override;

private:
    void createWidgets();
    QWidget *createBar();
    void connectSignals();

    void step(int months);
    void askAnew();
    void showMonth();
    void onReport(RequestId id, const MonthlySummary &summary);
    void print();
    void printNow();
    void save();
    void saveTo(const QString &file);

    Ask m_ask;
    QDate m_month; ///< invalid: last month
    MonthlySummary m_summary;
    std::unique_ptr<QPrinter> m_printer;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    TextLabel *m_monthName = nullptr;
    SiteBox *m_sites = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    PaperView *m_paper = nullptr;
};

} // namespace otasuke
