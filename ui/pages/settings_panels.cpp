// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_panels.h"

#include <QFormLayout>
#include <QProgressBar>

#include "models/judgement/explain.h"
#include "models/judgement/rejected_words.h"
#include "ui/explain_error.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// The row of one that sends ("syslog-1/192.168.10.1") stands for the source that hears it.
QString ownerOf(const QString &row)
{
    return row.section(u'/', 0, 0);
}

} // namespace

SourcesPanel::SourcesPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_table(new SourceTable(this))
    , m_view(new DataTable(theme, tr("What watches your office")))
    , m_none(sentenceLabel(theme,
          tr("Nothing is connected yet. Add the UTM first: its address and access key are on the "
             "set-up sheet of your provider.")))
    , m_keychain(sentenceLabel(theme,
          tr("The computer's key store does not answer, so passwords can't be kept. They are "
             "asked for again after each start.")))
    , m_edit(makeButton(theme, ButtonKind::Quiet, tr("Edit"), u"edit"_s))
    , m_remove(makeButton(theme, ButtonKind::Quiet, tr("Remove"), u"trash"_s))
{
    addHeading(tr("What watches your office"));
    m_view->setModel(m_table);
    m_view->setLook(int(SourceColumn::Name), CellLook::Strong);
    m_view->setLook(int(SourceColumn::State), CellLook::Badge);
    m_view->setLook(int(SourceColumn::Words), CellLook::Sentence);
    m_view->setStretched(int(SourceColumn::Words));
    m_view->setOptional({int(SourceColumn::Role)});
    m_view->setShownRows(20);
    body()->addWidget(m_view);
    body()->addWidget(m_none);
    body()->addWidget(m_keychain);
    m_keychain->tone(Tone::Warn);
    m_keychain->hide();
    auto *row = new FlowLayout(theme.px(8));
    QPushButton *add = makeButton(theme, ButtonKind::Primary, tr("Add"), u"plus"_s);
    for (QPushButton *button : {add, m_edit, m_remove})
        row->addWidget(button);
    body()->addLayout(row);
    connect(add, &QPushButton::clicked, this, &SourcesPanel::addWanted);
    connect(m_edit, &QPushButton::clicked, this,
        [this] { Q_EMIT editWanted(ownerOf(m_view->chosenKey())); });
    connect(m_view, &DataTable::opened, this,
        [this](const QModelIndex &at) { Q_EMIT editWanted(ownerOf(at.data(KeyRole).toString())); });
    connect(m_remove, &QPushButton::clicked, this,
        [this] { Q_EMIT removeWanted(ownerOf(m_view->chosenKey())); });
    connect(m_view, &DataTable::chosen, this, &SourcesPanel::showButtons);
    showButtons();
}

void SourcesPanel::setSources(const SettingsSnapshot &snapshot, UtcMicros now)
{
    m_table->setSources(healthOfAll(snapshot.sources, snapshot.health), now);
    m_view->setVisible(!snapshot.sources.isEmpty());
    m_none->setVisible(snapshot.sources.isEmpty());
    m_keychain->setVisible(!snapshot.keychainWorks);
    showButtons();
}

void SourcesPanel::showButtons()
{
    m_edit->setEnabled(!m_view->chosenKey().isEmpty());
    m_remove->setEnabled(!m_view->chosenKey().isEmpty());
}

AppearancePanel::AppearancePanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_form(makeForm(theme))
    , m_size(new Segments(
          theme, tr("Size of the text"), {tr("Standard"), tr("Large"), tr("Very large")}))
    , m_scheme(new Segments(theme, tr("Colours"), {tr("As the computer"), tr("Light"), tr("Dark")}))
    , m_language(
          new Segments(theme, tr("Language"), {tr("As the computer"), u"日本語"_s, u"English"_s}))
{
    addHeading(tr("Appearance"));
    body()->addLayout(m_form);
    addRow(tr("Size of the text"), m_size);
    addRow(tr("Colours"), m_scheme);
    addRow(tr("Language"), m_language);
    for (Segments *choice : {m_size, m_scheme, m_language})
        connect(choice, &Segments::changed, this, &AppearancePanel::tell);
}

void AppearancePanel::addRow(const QString &label, QWidget *choice)
{
    addFormRow(m_theme, m_form, label, choice);
}

void AppearancePanel::setAppearance(const Appearance &appearance)
{
    m_size->setCurrent(int(appearance.textSize));
    m_scheme->setCurrent(int(appearance.scheme));
    m_language->setCurrent(appearance.language == u"ja" ? 1 : appearance.language == u"en" ? 2 : 0);
}

void AppearancePanel::tell()
{
    Appearance appearance;
    appearance.textSize = TextSize(m_size->current());
    appearance.scheme = ColourScheme(m_scheme->current());
    appearance.language = QStringList{QString(), u"ja"_s, u"en"_s}.value(m_language->current());
    Q_EMIT chosen(appearance);
}

ImportPanel::ImportPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_words(sentenceLabel(theme,
          tr("Reads a file recorded by a Suricata sensor (eve.json). What is known already is not "
             "counted twice.")))
    , m_rejected(sentenceLabel(theme, QString()))
    , m_bar(new QProgressBar)
    , m_choose(makeButton(theme, ButtonKind::Secondary, tr("Choose a log file"), u"document"_s))
    , m_cancel(makeButton(theme, ButtonKind::Quiet, tr("Stop reading"), u"close"_s))
{
    addHeading(tr("Read in a log file"));
    m_bar->setAccessibleName(tr("How far the file is read"));
    m_bar->setTextVisible(false);
    m_rejected->tone(TextTone::Quiet);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_bar, m_rejected})
        body()->addWidget(widget);
    auto *row = new FlowLayout(theme.px(8));
    row->addWidget(m_choose);
    row->addWidget(m_cancel);
    body()->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &ImportPanel::fileWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
    setRunning(false);
    m_rejected->hide();
}

void ImportPanel::setRunning(bool running)
{
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_choose->setEnabled(!running);
    if (running)
        m_bar->setRange(0, 0);
}

void ImportPanel::setProgress(const ImportProgress &progress)
{
    m_bar->setRange(0, progress.share < 0 ? 0 : 1000);
    m_bar->setValue(int(progress.share * 1000));
    m_words->setText(tr("%1 records read, %2 of them new.")
                         .arg(formatCount(progress.read), formatCount(progress.stored)));
}

void ImportPanel::setReport(const ImportReport &report)
{
    setRunning(false);
    const QString counts = report.cancelled
        ? tr("Stopped. %1 records read, %2 new, %3 known already, %4 not understood.")
        : tr("Done. %1 records read, %2 new, %3 known already, %4 not understood.");
    m_words->setText(counts.arg(formatCount(report.read), formatCount(report.stored),
        formatCount(report.duplicate), formatCount(report.rejectedCount)));
    QStringList lines;
    for (const EventBatch::Rejected &rejected : report.rejected.mid(0, 5))
        lines << tr("Line %1: %2").arg(formatCount(rejected.line), rejectedWords(rejected.reason));
    m_rejected->setText(lines.join(u'\n'));
    m_rejected->setVisible(!lines.isEmpty());
}

void ImportPanel::setTrouble(const Error &error)
{
    setRunning(false);
    const ErrorWords words = explainError(error);
    //: A sentence and what to do about it
    m_words->setText(tr("%1 %2", "trouble, advice").arg(words.sentence, words.advice));
}

} // namespace otasuke
