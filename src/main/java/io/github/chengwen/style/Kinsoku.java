package io.github.chengwen.style;

/**
 * Kinsoku: the characters that are never first or never last in a row. The line breaker uses the
 * same strings as {@code settings.xml} gives to Word (L-04, D-42: a list in the file replaces
 * Word's own).
 */
public final class Kinsoku {

    /** L-01: never first in a line. */
    public static final String NOT_FIRST =
            "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗" + "〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠-/–—‼⁇⁈⁉⋯⸺々／";

    /** L-02: never last in a line. */
    public static final String NOT_LAST = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥/／";

    private Kinsoku() {}
}
