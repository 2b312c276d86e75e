package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.NoteMark;
import io.github.chengwen.text.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects pieces and losses while a file is read. */
public final class ManuscriptBuilder {

    /** Longest example of a loss, in characters. */
    private static final int EXAMPLE = 20;

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Code, Loss> losses = new EnumMap<>(Code.class);

    public void add(Piece piece) {
        pieces.add(piece);
    }

    /** Adds a picture, and tells where nobody has described it. */
    public void add(Inset.Picture picture, Place place) {
        tellOfWords(picture);
        add(new Piece.Picture(picture, place));
    }

    /** Tells of a picture that nobody has described. */
    void tellOfWords(Inset.Picture picture) {
        if (picture.words().isEmpty()) {
            lose(Code.PICTURE_SILENT, "");
        }
    }

    /** Tells of the ground of a cell that is not kept. */
    public void tell(Shade shade, String colour) {
        if (shade == Shade.OTHER) {
            lose(Code.SHADES_DROPPED, colour);
        }
    }

    /** Notes a loss in the piece that is added next. */
    public void lose(Code code, String example) {
        lose(code, pieces.size(), 1, example);
    }

    /** Notes a tracked change, which was taken as somebody wants it. */
    public void change(Changes changes, String example) {
        lose(changes.isOriginal() ? Code.CHANGES_REJECTED : Code.CHANGES_ACCEPTED, example);
    }

    /** Notes losses in the file as a whole. */
    public void loseAnywhere(Code code, int count, String example) {
        lose(code, -1, count, example);
    }

    /**
     * Adds a paragraph of a note.
     *
     * @param number of the note among all notes, from 1
     * @param first whether it is the first of its note, which tells the number
     * @param foot whether it is a footnote, and no endnote
     */
    public void addNote(int number, String text, boolean first, boolean foot) {
        String lead = first ? "[" + number + "] " : "";
        Look look = foot ? Look.of(new Inset.NoteLine(number, lead.length())) : Look.PLAIN;
        add(new Piece.Para(lead + text, lead.length(), new Place.Footnote(number), look));
    }

    private void lose(Code code, int piece, int count, String example) {
        Loss first = losses.get(code);
        losses.put(
                code,
                first == null
                        ? new Loss(code, piece, count, shortened(example))
                        : new Loss(code, first.piece(), first.count() + count, first.example()));
    }

    private static String shortened(String example) {
        String line =
                example.replace(String.valueOf(NoteMark.SIGN), "")
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip();
        String opening = Excerpt.opening(line, EXAMPLE);
        return opening.equals(line) ? line : opening + "…";
    }

    public Manuscript build() {
        return new Manuscript(pieces, List.copyOf(losses.values()));
    }
}
