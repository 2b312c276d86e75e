package io.github.chengwen.input.docx;

import java.util.Locale;
import java.util.Optional;

/**
 * Styles that say what their paragraphs are: Word's own for signatures, and those of official
 * documents that this program wrote.
 */
enum KnownStyle {
    /** Organs side by side, at tabs, each sign for themselves (B-08). */
    SIGNATURE("signature"),
    /** The mark, or a line of a joint one; of a letter in a header (Z-10). */
    ORGAN_MARK("成文发文机关标志"),
    /** One title, however many lines it is broken into (E-34). */
    ATTACHMENT_TITLE("成文附件标题");

    private final String name;

    KnownStyle(String name) {
        this.name = name;
    }

    /** Whether a style is this one; of marks of other sizes the name has a number behind. */
    boolean is(Optional<String> style, Styles styles) {
        return style.flatMap(styles::name)
                .filter(words -> words.toLowerCase(Locale.ROOT).matches(name + "\\d*"))
                .isPresent();
    }
}
