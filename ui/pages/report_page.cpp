// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_page.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

#include "ui/explain_error.h"
#include "ui/pages/paper_view.h"
#include "ui/pages/site_box.h"
#include "ui/print/monthly_paper.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

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

ReportPage::ReportPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_ask{&askPrinter, askSaveAs(tr("Save the report as PDF"), tr("PDF files (*.pdf)"))}
{
    createWidgets();
    connectSignals();
}

ReportPage::~ReportPage() = default;

void ReportPage::createWidgets()
{
    setTitle(tr("Monthly report"));
    body()->addWidget(createBar());
    m_paper = new PaperView(theme());
    body()->addWidget(m_paper);
    body()->addStretch(1);
}

QWidget *ReportPage::createBar()
{
    auto *bar = new QWidget;
    // Side by side where there is room, else below each other.
    auto *row = new QBoxLayout(
        theme().scale() > 1.2 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    auto *choice = new FlowLayout(theme().px(8));
    auto *acts = new FlowLayout(theme().px(8));
    m_earlier = makeIconButton(theme(), u"chevron-left"_s, tr("The month before"));
    m_later = makeIconButton(theme(), u"chevron-right"_s, tr("The month after"));
    m_monthName = new TextLabel(theme(), TextRole::Heading);
    m_sites = new SiteBox;
    m_sites->setObjectName(u"reportSites"_s);
    m_print = makeButton(theme(), ButtonKind::Primary, tr("Print"), u"print"_s);
    m_save = makeButton(theme(), ButtonKind::Secondary, tr("Save as PDF"), u"save"_s);
    m_monthName->setMinimumHeight(m_earlier->sizeHint().height());
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_earlier, m_monthName, m_later, m_sites})
        choice->addWidget(widget);
    for (QWidget *widget : {m_print, m_save})
        acts->addWidget(widget);
    row->addLayout(choice);
    if (row->direction() == QBoxLayout::LeftToRight)
        row->addStretch(1);
    row->addLayout(acts);
    return bar;
}

void ReportPage::connectSignals()
{
    connect(&service(), &ConsoleService::reportReady, this, &ReportPage::onReport);
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_sites, &QComboBox::activated, this, &ReportPage::askAnew);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
}

void ReportPage::refresh()
{
    const QDate today = calendar().dayOf(now());
    if (!m_month.isValid())
        m_month = QDate(today.year(), today.month(), 1).addMonths(-1);
    showMonth();
    asked(service().requestReport(m_month, m_sites->site()));
}

void ReportPage::open(const QString &subject)
{
    const QDate month = QDate::fromString(subject + u"-01"_s, Qt::ISODate);
    if (month.isValid())
        m_month = month;
}

void ReportPage::step(int months)
{
    m_month = m_month.addMonths(months);
    askAnew();
}

void ReportPage::askAnew()
{
    dropAsked();
    refresh();
}

void ReportPage::showMonth()
{
    //: The month of the report, as QLocale's date format: "October 2026"
    m_monthName->setText(QLocale::c().toString(m_month, tr("MMMM yyyy")));
    const QDate today = calendar().dayOf(now());
    m_later->setEnabled(m_month.addMonths(1) <= today);
}

void ReportPage::onReport(RequestId id, const MonthlySummary &summary)
{
    if (!answered(id))
        return;
    m_summary = summary;
    m_sites->setSites(summary.sites);
    const auto paper = MonthlyPaper::of(summary);
    if (!paper) {
        showError(paper.error());
        return;
    }
    m_paper->setPaper(*paper);
    setAside(tr("%n page(s) A4", nullptr, paper->pageCount()));
    if (summary.watch.hours == 0) {
        setState(PageState::Stale, tr("Nothing was watched in this month"),
            tr("The report can be printed, but it has nothing to tell. Choose another month, or "
               "connect the UTM and the EDR."));
        setStateButton(tr("Open settings"), u"settings"_s);
    }
}

void ReportPage::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_ask.printer(*m_printer, window(), [this] { printNow(); });
}

void ReportPage::printNow()
{
    const auto paper = MonthlyPaper::of(m_summary);
    const auto printed = paper ? printMonthly(*paper, *m_printer) : Result<void>(paper.error());
    if (printed)
        Q_EMIT notice(tr("The report was given to the printer."));
    else
        showError(printed.error());
}

void ReportPage::save()
{
    const QString month = m_summary.month.toString(u"yyyy-MM"_s);
    QString site = m_summary.site;
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|]"_s); // in names of files
    site.replace(unfit, u"_"_s);
    const QString name = site.isEmpty()
        //: Suggested file name of the PDF: month as 2026-10
        ? tr("Security report %1.pdf").arg(month)
        //: Suggested file name of the PDF: month as 2026-10, site
        : tr("Security report %1 %2.pdf").arg(month, site);
    m_ask.file(name, window(), [this](const QString &file) { saveTo(file); });
}

void ReportPage::saveTo(const QString &file)
{
    const auto written = writeMonthlyPdf(m_summary, file);
    if (written)
        Q_EMIT notice(tr("Saved: %1").arg(file));
    else
        showError(written.error());
}

} // namespace otasuke
