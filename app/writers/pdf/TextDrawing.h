#pragma once

#include "writers/pdf/PageCanvas.h"
#include "writers/pdf/RunMeaning.h"
#include "writers/pdf/TextLayout.h"

#include <optional>

namespace communique::writers::pdf {

/// Draws lines of text in pieces of marked content: one for every change of language or link, so that each
/// piece can have its own place in the structure. Pieces follow each other as they are read, also where a
/// line runs from right to left.
class TextDrawing
{
public:
    /// Of a layout, in its points from the baseline downwards.
    struct Underline
    {
        double below = 0;
        double thickness = 0;
    };

    explicit TextDrawing(PageCanvas& canvas)
        : m_canvas(canvas)
        , m_structure(canvas.structure())
    {
    }

    /// Lines [first, last) of the layout, the first line's top at (x, top), as content of `node` or as an
    /// artifact. The colour is set before.
    void draw(PangoLayout* layout, int first, int last, QPointF origin, const document::TextStyle& style,
              int node);

private:
    struct Piece
    {
        const PangoGlyphItem* run = nullptr;
        double x = 0; ///< in the layout's units
        RunMeaning meaning;
        QString actualText; ///< what the drawing stands for; empty where the glyphs say it
        bool box = false;   ///< no font has the character: an empty box is drawn
    };

    /// An element inside a text that may go on in the next line or on the next page.
    struct OpenElement
    {
        int parent = Structure::Artifact;
        guint start = 0;
        int node = Structure::Artifact;
    };

    void drawLine(PangoLayoutLine* line, double baseline, double x);
    void addPieces(const PangoGlyphItem* run, double x, QList<Piece>& pieces);
    void addStrangePieces(const PangoGlyphItem* run, double x, QList<Piece>& pieces);
    void drawPiece(const Piece& piece, QPointF at);
    void drawBox(const Piece& piece, QPointF at, double width);
    void drawUnderline(const Piece& piece, QPointF at, double width);
    void begin(const Piece& piece, double top);
    void end();
    [[nodiscard]] int nodeOf(const Piece& piece);

    PageCanvas& m_canvas;
    Structure& m_structure;
    PangoLayout* m_layout = nullptr; ///< that is being drawn
    const char* m_text = nullptr;    ///< of it
    std::optional<Underline> m_underline;
    double m_scale = 1;
    double m_size = 0;
    int m_node = Structure::Artifact;
    int m_leaf = -1; ///< of the marked content that is open, -1 for none
    int m_openNode = Structure::Artifact;
    OpenElement m_link;
    OpenElement m_span;
    QList<PangoGlyphItem*> m_made; ///< parts of runs, freed at the end of a line
};

} // namespace communique::writers::pdf
