package io.github.chengwen.style;

/** The colours of a document (P-07: text is black; E-09: marks and rules of the head are red). */
public enum Ink {
    /** Black alone, so that a printer takes its black ink only (F-20). */
    BLACK(0x000000),
    /** The red of heads (E-09). */
    RED(0xFF0000),
    /** The light grey of the cells that a draft shades (E-77). */
    SHADE(0xD9D9D9);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** Whether a printer needs no colour for it. */
    public boolean isGrey() {
        return this != RED;
    }

    /** In sRGB, eight bits for each part. */
    public int rgb() {
        return rgb;
    }
}
