#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "ui/print/paper.h"
#include "ui/print/piece.h"

namespace otasuke {

struct PaperColumn
{
    QString title;
    qreal share = 1; ///< of the width
    Qt::Alignment align = Qt::AlignLeft;
    bool bold = false;
};

/// Title line and one piece a row, rules between them; a cell breaks into lines as it needs.
/// Columns all without title make a table without title line.
QList<Piece> tablePieces(const QList<PaperColumn> &columns, const QList<QStringList> &rows,
    const PaperFonts &fonts, const QList<Term> &terms = {});
/// A heading that stays with what follows.
Piece headingPiece(const QString &text, const PaperFonts &fonts);
/// A paragraph. `quiet`: in the small font.
Piece textPiece(const QString &text, const PaperFonts &fonts, bool quiet = false);

} // namespace otasuke
