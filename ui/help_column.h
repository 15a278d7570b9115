#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QWidget>

#include "models/domain/read_models.h"
#include "ui/theme.h"

class QPushButton;
class QVBoxLayout;

namespace otasuke {

class TextLabel;

/// A large two-line button of the help column.
class HelpButton : public QAbstractButton
{
    Q_OBJECT
public:
    HelpButton(const Theme &theme, const QString &icon, bool danger, QWidget *parent = nullptr);
    void set(const QString &title, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect detailBox(int width) const;
    QColor textColor() const;

    const Theme &m_theme;
    QString m_icon;
    bool m_danger;
    QString m_detail;
};

/// The right column: whom to call, on every page, one click from everything.
class HelpColumn : public QWidget
{
    Q_OBJECT
public:
    explicit HelpColumn(const Theme &theme, QWidget *parent = nullptr);
    /// `devices` for the contract's line; `open` = somebody answers now.
    void show(const Contract &contract, const DeviceCounts &devices, bool open);

Q_SIGNALS:
    void rushPressed();
    void consultPressed();
    void remotePressed();
    void triagePressed(); ///< "call or not?"

private:
    void createWidgets();
    void connectSignals();

    const Theme &m_theme;
    HelpButton *m_rush = nullptr;
    HelpButton *m_consult = nullptr;
    HelpButton *m_remote = nullptr;
    QPushButton *m_triage = nullptr;
    TextLabel *m_afterHours = nullptr;
    TextLabel *m_contract = nullptr;
};

} // namespace otasuke
