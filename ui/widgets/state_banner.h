#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace otasuke {

class TextLabel;
class ToneSign;

/// The one sentence at the top: sign + headline + what follows + at most one button. Announced to
/// screen readers by its accessible name.
class StateBanner : public Card
{
    Q_OBJECT
public:
    explicit StateBanner(const Theme &theme, QWidget *parent = nullptr);
    void set(Tone tone, const QString &headline, const QString &detail);
    /// Quieter: for a second banner below the first.
    void setCompact();
    /// Empty hides it.
    void setButton(const QString &text);
    QString headline() const;

Q_SIGNALS:
    void pressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QBoxLayout *m_row; ///< words and button: side by side, or one above the other where narrow
    ToneSign *m_sign;
    TextLabel *m_headline;
    TextLabel *m_detail;
    QPushButton *m_button;
};

} // namespace otasuke
