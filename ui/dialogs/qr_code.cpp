// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/qr_code.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kQuietZone = 4; ///< modules, as the standard asks

} // namespace

QImage qrModules(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()),
            reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool dark = (code->data[y * code->width + x] & 1) != 0;
            image.setPixel(x, y, dark ? 0xff000000 : 0xffffffff);
        }
    }
    return image;
}

QString telUri(const QString &number)
{
    QString digits;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    return digits.isEmpty() ? QString() : u"tel:"_s + digits;
}

QrCode::QrCode(const QString &text, int module, QWidget *parent)
    : QWidget(parent)
    , m_modules(qrModules(text))
    , m_module(module)
{
    const int side = (m_modules.width() + 2 * kQuietZone) * m_module;
    setFixedSize(side, side);
    setAccessibleName(tr("QR code with the telephone number"));
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int side = m_module * m_modules.width();
    const int offset = m_module * kQuietZone;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRect(offset, offset, side, side), m_modules);
}

} // namespace otasuke
