package io.github.chengwen.layout;

import io.github.chengwen.style.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The title block at the head of a document: title, subtitle, mark, speaker and date (S-01, S-10).
 */
final class TitleZone {

    private static final Set<Element> MEMBERS =
            EnumSet.of(
                    Element.ARTICLE_LABEL,
                    Element.TITLE,
                    Element.DOCUMENT_NUMBER,
                    Element.SUBTITLE,
                    Element.MARK,
                    Element.SPEAKER,
                    Element.DATE);

    private TitleZone() {}

    /** How many paragraphs it has; a note belongs to it only if another member follows. */
    static int size(List<Setting> settings) {
        int size = 0;
        for (int i = 0; i < settings.size(); i++) {
            Element element = settings.get(i).element();
            if (MEMBERS.contains(element)) {
                size = i + 1;
            } else if (element != Element.NOTE) {
                break;
            }
        }
        return size;
    }
}
