#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QWidget>

namespace otasuke {

/// The modules of a QR code as a 1-pixel-a-module image, black on white, without the quiet zone;
/// null if the text is empty or too long. Error correction level M.
QImage qrModules(const QString &text);

/// "tel:" with only the digits (and a leading +) of a number as people write it; empty if there
/// are none.
QString telUri(const QString &number);

/// A QR code with its quiet zone of four modules, always black on white. `module` in whole pixels:
/// an edge between them would be grey and hard to read for a camera.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    QrCode(const QString &text, int module, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
    int m_module;
};

} // namespace otasuke
