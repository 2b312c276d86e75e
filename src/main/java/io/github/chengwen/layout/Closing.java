package io.github.chengwen.layout;

import io.github.chengwen.style.Element;
import java.util.List;

/**
 * Which paragraphs close a text: signature and date, the list of attachments just above them and
 * the notes just below (E-26, E-29, E-33, G-10).
 */
final class Closing {

    private final boolean[] members;

    Closing(List<Setting> settings) {
        members = new boolean[settings.size()];
        for (int i = 0; i < members.length; i++) {
            Element element = settings.get(i).element();
            members[i] =
                    element == Element.SIGNATURE
                            || element == Element.SIGN_DATE
                            || element == Element.NOTE && contains(i - 1);
        }
        for (int i = members.length - 1; i >= 0; i--) {
            members[i] |= settings.get(i).element() == Element.ATTACHMENT && contains(i + 1);
        }
    }

    /** Whether a paragraph is one of them; false beyond the ends. */
    boolean contains(int paragraph) {
        return paragraph >= 0 && paragraph < members.length && members[paragraph];
    }
}
