#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>

#include "ui/theme.h"
#include "ui/widgets/buttons.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace otasuke {

/// A question or a card in the middle of the window: heading, body that scrolls if the text is
/// large, a row of buttons. Opened with open(), never with exec(). Closes by Escape as rejected.
class BaseDialog : public QDialog
{
    Q_OBJECT
public:
    BaseDialog(const Theme &theme, const QString &title, QWidget *parent);

    /// Wide enough for its text, no higher than the window it belongs to.
    void fit();

protected:
    const Theme &theme() const { return m_theme; }
    QVBoxLayout *body() const { return m_body; }
    /// Buttons stand from right to left in the order they are added. The first has the focus and is
    /// what Enter presses: where a decision can't be taken back, that is the safe one.
    QPushButton *addButton(ButtonKind kind, const QString &text);
    void addParagraph(const QString &text);
    /// A heading with lines below it, in a tinted box that can be read aloud and copied.
    void addScript(const QString &heading, const QStringList &lines);
    /// A line to write in, under its label; found by `name`.
    QLineEdit *addField(const QString &label, const QString &name);
    /// One of several answers, with what follows from it.
    QRadioButton *addChoice(const QString &text, const QString &explanation);
    /// The button that accepts (found as "confirm"; returned) and the one that leaves all as it was
    /// ("cancel").
    QPushButton *addAnswers(const QString &confirm, const QString &cancel);
    /// What has the focus when it opens, instead of the first button; Enter presses that all the
    /// same.
    void beginWith(QWidget *widget) { m_beginning = widget; }
    void setStandardWidth(int width) { m_standardWidth = width; }
    void showEvent(QShowEvent *event) override;

private:
    const Theme &m_theme;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_deciding = nullptr;
    QWidget *m_beginning = nullptr;
    int m_standardWidth = 560;
};

} // namespace otasuke
