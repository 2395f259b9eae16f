#include "printing/qr_code.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace mediane::printing {
namespace {

constexpr int kQuiet = 4; ///< Modules of white around the code that readers need.

} // namespace

void paintQrCode(QPainter& painter, const QRectF& square, const std::string& text)
{
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code) return;
    const double module = square.width() / (code->width + 2 * kQuiet);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if ((code->data[row * code->width + column] & 1) == 0) continue;
            const QRectF dot(
                square.left() + (column + kQuiet) * module, square.top() + (row + kQuiet) * module, module, module);
            painter.fillRect(dot, Qt::black);
        }
    }
}

} // namespace mediane::printing
