package io.github.chengwen.style;

/**
 * The characters that may not begin or end a row (L-01, L-02), shared by the line breaker and by
 * the lists that Word is given (L-04, D-42).
 */
public final class Kinsoku {

    /** L-01: never first in a row. */
    public static final String NOT_FIRST =
            "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗" + "〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠-/–—‼⁇⁈⁉⋯⸺々／";

    /** L-02: never last in a row. */
    public static final String NOT_LAST = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥/／";

    private Kinsoku() {}
}
