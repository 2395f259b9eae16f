#pragma once

#include <string>

class QPainter;
class QRectF;

namespace mediane::printing {

/// Paints `text` as a QR code with its quiet zone, as vectors, in that square. Nothing when the text is too long.
void paintQrCode(QPainter& painter, const QRectF& square, const std::string& text);

} // namespace mediane::printing
