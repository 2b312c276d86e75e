package io.github.chengwen.layout;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.diag.Span;
import io.github.chengwen.layout.Article.Line;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The 主送机关 of an official document, which go into its imprint where they leave no room for text on
 * the first page (B-03, I-05).
 */
final class Addressees {

    private static final String LABEL = "主送：";

    /** The rows of a text. */
    static final Set<ParagraphRole> TEXT =
            EnumSet.of(
                    ParagraphRole.BODY,
                    ParagraphRole.RUN_IN,
                    ParagraphRole.HEADING_1,
                    ParagraphRole.HEADING_2,
                    ParagraphRole.HEADING_3,
                    ParagraphRole.HEADING_4);

    private final List<Document> documents;
    private final Style style;
    private final Optional<Salutation> listed;

    Addressees(List<Document> documents, Style style) {
        this.documents = documents;
        this.style = style;
        this.listed =
                style.official().isEmpty() || documents.size() != 1
                        ? Optional.empty()
                        : documents.get(0).blocks().stream()
                                .filter(Salutation.class::isInstance)
                                .map(Salutation.class::cast)
                                .findFirst();
    }

    /** Where they stand in the draft. */
    Span place() {
        return listed.map(salutation -> salutation.passage().extent()).orElse(Span.NONE);
    }

    /** Whether the first page has text without them only. */
    boolean crowdTextOut() {
        return listed.isPresent() && !opensWithText(documents) && opensWithText(moved());
    }

    private boolean opensWithText(List<Document> set) {
        Article article = SetText.of(Composer.compose(set, style)).articles().get(0);
        List<Integer> starts = article.pageStarts();
        List<Line> lines = article.lines();
        int end = starts.size() > 1 ? starts.get(1) : lines.size();
        return lines.subList(0, end).stream()
                .anyMatch(line -> TEXT.contains(article.paragraph(line).role()));
    }

    /** The document with them in its imprint. */
    List<Document> moved() {
        Document document = documents.get(0);
        Salutation salutation = listed.orElseThrow();
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.remove(salutation);
        Passage passage = salutation.passage();
        String names = passage.text().replaceFirst("[：:]$", "");
        blocks.add(new OfficialElement(Kind.ADDRESSEES, passage.withText(LABEL + names + "。")));
        return List.of(document.withBlocks(blocks));
    }
}
