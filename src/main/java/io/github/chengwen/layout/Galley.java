package io.github.chengwen.layout;

import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.ParagraphStyle;
import java.util.Arrays;

/**
 * The characters of a paragraph with face and advance, before they are cut into rows.
 * Letter-spacing follows every character (L-13).
 */
final class Galley {

    private final int[] codePoints;
    private final FaceRole[] faces;
    private final int[] advances;
    private final int lead;
    private final int size;
    private final int spacing;

    private Galley(
            int[] codePoints, FaceRole[] faces, int[] advances, int lead, ParagraphStyle look) {
        this.codePoints = codePoints;
        this.faces = faces;
        this.advances = advances;
        this.lead = lead;
        this.size = look.size().milliPoints();
        this.spacing = look.spacing().milliPoints();
    }

    /** Text in one look. */
    static Galley of(String text, ParagraphStyle look) {
        return of("", look, text, look);
    }

    /** Text whose first part takes its faces, and only these, from another look (S-23). */
    static Galley of(String lead, ParagraphStyle leadLook, String text, ParagraphStyle look) {
        int[] codePoints = (lead + text).codePoints().toArray();
        int leading = lead.codePointCount(0, lead.length());
        FaceRole[] faces = new FaceRole[codePoints.length];
        int[] advances = new int[codePoints.length];
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            ParagraphStyle faceOf = i < leading ? leadLook : look;
            faces[i] = ModelWidths.isEastAsian(c) ? faceOf.face() : faceOf.latin();
            int cell = ModelWidths.cell(c, look.size().milliPoints());
            advances[i] = ModelWidths.isCombining(c) ? 0 : cell + look.spacing().milliPoints();
        }
        return new Galley(codePoints, faces, advances, leading, look);
    }

    int length() {
        return codePoints.length;
    }

    int codePoint(int index) {
        return codePoints[index];
    }

    FaceRole face(int index) {
        return faces[index];
    }

    int advance(int index) {
        return advances[index];
    }

    /** How many of its characters are a heading that runs into the text (S-23). */
    int lead() {
        return lead;
    }

    int size() {
        return size;
    }

    /** The part of a line's advance that is ink: the spacing after its last character is not. */
    int extent(int start, int end) {
        return start == end ? 0 : Arrays.stream(advances, start, end).sum() - spacing;
    }

    int[] advances(int start, int end) {
        return Arrays.copyOfRange(advances, start, end);
    }

    String text(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /** One past the last character that is not a space: spaces at the end of a row hang (L-08). */
    int trimmedEnd(int start, int end) {
        int trimmed = end;
        while (trimmed > start && codePoints[trimmed - 1] == ' ') {
            trimmed--;
        }
        return trimmed;
    }
}
