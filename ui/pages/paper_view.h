#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include <optional>

#include "ui/print/monthly_paper.h"
#include "ui/theme.h"

namespace otasuke {

/// The paper's sheets one below the other, painted by the same code that prints them. Paper is
/// white in the dark look too.
class PaperView : public QWidget
{
    Q_OBJECT
public:
    explicit PaperView(const Theme &theme, QWidget *parent = nullptr);
    void setPaper(const MonthlyPaper &paper);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal scaleFor(int width) const;
    QRectF sheet(int page) const;

    const Theme &m_theme;
    std::optional<MonthlyPaper> m_paper;
};

} // namespace otasuke
