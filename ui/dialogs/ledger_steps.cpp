// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ledger_steps.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include "models/tables/ledger_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kShownRows = 7;

QVBoxLayout *columnOf(QWidget *step, const Theme &theme)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    return column;
}

} // namespace

LedgerColumnsStep::LedgerColumnsStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_problem(new StateBanner(theme))
    , m_grid(new QGridLayout)
{
    auto *column = columnOf(this, theme);
    m_problem->setCompact();
    column->addWidget(m_problem);
    column->addWidget(sentenceLabel(theme,
        tr("Say once what each column of your list tells; the console remembers it. Columns it "
           "has no place for are kept and written again as they are.")));
    m_grid->setHorizontalSpacing(theme.px(16));
    m_grid->setVerticalSpacing(theme.px(6));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
}

void LedgerColumnsStep::setPreview(const LedgerPreview &preview)
{
    m_problem->set(Tone::Warn, tr("The list can't be read like this"), preview.problem);
    m_problem->setVisible(!preview.problem.isEmpty());
    clearLayout(m_grid);
    m_fields.clear();
    m_titles.clear();
    m_grid->addWidget(quietLabel(m_theme, tr("Column of your list")), 0, 0);
    m_grid->addWidget(quietLabel(m_theme, tr("What stands there")), 0, 1);
    m_grid->addWidget(quietLabel(m_theme, tr("What it tells")), 0, 2);
    for (qsizetype i = 0; i < preview.layout.columns.size(); ++i)
        addColumn(int(i) + 1, preview.layout.columns[i], preview.sample.value(i));
}

void LedgerColumnsStep::addColumn(
    int row, const LedgerLayout::Column &column, const QString &sample)
{
    const QString title = column.title.isEmpty() ? tr("(no title)") : column.title;
    auto *field = new QComboBox;
    for (int i = 0; i < kLedgerFields; ++i)
        field->addItem(ledgerFieldName(LedgerField(i)), i);
    field->setCurrentIndex(int(column.field));
    field->setAccessibleName(tr("What the column %1 tells").arg(title));
    m_grid->addWidget(new ElidedLabel(m_theme, TextRole::Strong, title), row, 0);
    m_grid->addWidget(
        (new ElidedLabel(m_theme, TextRole::Body, sample))->tone(TextTone::Quiet), row, 1);
    m_grid->addWidget(field, row, 2);
    m_titles << column.title;
    m_fields << field;
}

QList<LedgerLayout::Column> LedgerColumnsStep::columns() const
{
    QList<LedgerLayout::Column> columns;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        columns.append({m_titles[i], LedgerField(m_fields[i]->currentData().toInt())});
    return columns;
}

LedgerChangesStep::LedgerChangesStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sum(new StateBanner(theme))
    , m_lines(new LedgerTable(this))
    , m_view(new DataTable(theme, tr("What the list changes")))
    , m_hint(quietLabel(theme, QString())->wrap())
{
    auto *column = columnOf(this, theme);
    m_sum->setCompact();
    column->addWidget(m_sum);
    m_view->setModel(m_lines);
    m_view->setLook(int(LedgerColumn::Name), CellLook::Strong);
    m_view->setLook(int(LedgerColumn::Fate), CellLook::Badge);
    m_view->setLook(int(LedgerColumn::Changes), CellLook::Sentence);
    m_view->setStretched(int(LedgerColumn::Changes));
    m_view->setShownRows(kShownRows);
    column->addWidget(m_view);
    m_hint->setText(tr("Nothing has been changed yet. Empty cells of the list change nothing, and "
                       "the whole list can be taken back in one step."));
    column->addWidget(m_hint);
}

void LedgerChangesStep::setPreview(const LedgerPreview &preview)
{
    const int changed = preview.count(LedgerFate::Changed);
    const int fresh = preview.count(LedgerFate::New);
    const int same = preview.count(LedgerFate::Same);
    const int out = int(preview.lines.size()) - changed - fresh - same;
    QStringList sums;
    sums << tr("%n device(s) change.", nullptr, changed);
    if (fresh > 0)
        sums << tr("%n device(s) are new: nothing has been heard of them yet.", nullptr, fresh);
    sums << tr("%n stay as they are.", nullptr, same);
    const QString left =
        out > 0 ? tr("%n line(s) can't be entered; they stand first.", nullptr, out) : QString();
    m_sum->set(out > 0 ? Tone::Warn : Tone::Accent, sums.join(u' '), left);
    m_lines->setPreview(preview);
    m_view->setVisible(m_lines->rowCount() > 0);
}

} // namespace otasuke
