package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.MeasuredText;

/** How a character takes part in line breaking by the Unicode rules (UAX 14). */
enum BreakClass {
    /** Letters, and all that is not named below. */
    ALPHABETIC(""),
    /** Digits. */
    NUMERIC(""),
    IDEOGRAPHIC("〒〓〇"),
    OPENING("¡¿"),
    CLOSING("、。，．"),
    /** Between a quotation mark and its neighbours no row ends. */
    QUOTATION("\"'«»‘’“”‹›❛❜❝❞"),
    EXCLAMATION("!?！？﹖﹗"),
    INFIX(",.:;"),
    SOLIDUS("/"),
    HYPHEN("-"),
    /** Before a number: currency. */
    PREFIX("$+\\£¤¥±€№−∓＄￡￥"),
    /** After a number. */
    POSTFIX("%¢‰′″‴℃℉％￠"),
    /** A row ends after it. */
    BREAK_AFTER("|‐‒–§\t"),
    /** A row ends before it. */
    BREAK_BEFORE("´ˈˌ"),
    DASH("—"),
    INSEPARABLE("․‥…"),
    NONSTARTER("々〻ー・：；〜‼⁇⁈⁉゛゜ゝゞヽヾ"),
    GLUE("\u00A0\u202F\u2007\u2011"),
    SPACE(" "),
    COMBINING("");

    private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private final String characters;

    BreakClass(String characters) {
        this.characters = characters;
    }

    static BreakClass of(int codePoint) {
        for (BreakClass named : values()) {
            if (named.characters.indexOf(codePoint) >= 0) {
                return named;
            }
        }
        if (codePoint == MeasuredText.NOTE) {
            return COMBINING;
        }
        return switch (Character.getType(codePoint)) {
            case Character.START_PUNCTUATION -> OPENING;
            case Character.END_PUNCTUATION -> CLOSING;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> COMBINING;
            case Character.DECIMAL_DIGIT_NUMBER ->
                    codePoint < FIRST_IDEOGRAPH ? NUMERIC : IDEOGRAPHIC;
            default -> byPlace(codePoint);
        };
    }

    private static BreakClass byPlace(int codePoint) {
        if (SMALL_KANA.indexOf(codePoint) >= 0) {
            return NONSTARTER;
        }
        return codePoint >= FIRST_IDEOGRAPH ? IDEOGRAPHIC : ALPHABETIC;
    }
}
