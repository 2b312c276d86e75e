package io.github.chengwen.compose.styled;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document of a file.
 *
 * @param paragraphs of its text, with those of a head that stands in the text
 * @param letterhead of a letter (E-51)
 * @param imprint the rows and rules of the 版记, from top to bottom; none where there is none
 */
public record StyledArticle(
        List<StyledParagraph> paragraphs,
        Optional<Letterhead> letterhead,
        List<StyledParagraph> imprint) {

    public StyledArticle {
        paragraphs = List.copyOf(paragraphs);
        imprint = List.copyOf(imprint);
    }

    /** The same with other paragraphs. */
    public StyledArticle with(List<StyledParagraph> others) {
        return new StyledArticle(others, letterhead, imprint);
    }

    /** The mark of a letter and the rules below it, the text, the imprint. */
    public Stream<StyledParagraph> all() {
        return Stream.of(
                        letterhead.stream().flatMap(l -> l.above().stream()),
                        paragraphs.stream(),
                        imprint.stream())
                .flatMap(part -> part);
    }
}
