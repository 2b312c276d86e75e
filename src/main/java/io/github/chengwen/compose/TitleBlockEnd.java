package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.ParagraphRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where the title block at the head of a document ends (S-01, S-10). */
final class TitleBlockEnd {

    private static final Set<ParagraphRole> MEMBERS =
            EnumSet.of(
                    ParagraphRole.ARTICLE_LABEL,
                    ParagraphRole.TITLE,
                    ParagraphRole.DOCUMENT_NUMBER,
                    ParagraphRole.SUBTITLE,
                    ParagraphRole.MARK,
                    ParagraphRole.SPEAKER,
                    ParagraphRole.DATE);

    private TitleBlockEnd() {}

    /** How many paragraphs it has; a note belongs to it only if another member follows. */
    static int of(List<ParagraphRole> article) {
        int end = 0;
        for (int i = 0; i < article.size(); i++) {
            if (MEMBERS.contains(article.get(i))) {
                end = i + 1;
            } else if (article.get(i) != ParagraphRole.NOTE) {
                break;
            }
        }
        return end;
    }
}
