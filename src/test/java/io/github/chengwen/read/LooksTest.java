package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.input.Draft;
import io.github.chengwen.input.WordFile;
import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedBlock;
import io.github.chengwen.testing.MarkedDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Formatting is a hint: it helps where it is right, and does no harm where it is not. */
final class LooksTest {

    /** One in five of the marked drafts, whose paragraphs stand on a line each. */
    private static final List<MarkedDraft> DRAFTS = drafts();

    private static List<MarkedDraft> drafts() {
        List<MarkedDraft> all =
                MarkedDraft.all().stream()
                        .filter(MarkedDraft::isInParagraphs)
                        .filter(draft -> draft.text().chars().allMatch(c -> c >= 0x20 || c == '\n'))
                        .toList();
        List<MarkedDraft> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 5) {
            some.add(all.get(i));
        }
        return some;
    }

    /** Paragraph and run properties for a line, by its type as it was marked. */
    private interface Formatting extends BiFunction<String, String, String[]> {}

    private static BlockScore score(Formatting formatting) {
        return BlockScore.total(DRAFTS.stream().map(draft -> score(draft, formatting)));
    }

    private static BlockScore score(MarkedDraft draft, Formatting formatting) {
        StringBuilder body = new StringBuilder();
        for (String line : draft.text().split("\n", -1)) {
            String[] properties = formatting.apply(type(draft, line), line);
            body.append("<w:p><w:pPr>").append(properties[0]).append("</w:pPr>");
            body.append(
                    WordFile.run(line)
                            .replaceFirst("<w:r>", "<w:r><w:rPr>" + properties[1] + "</w:rPr>"));
            body.append("</w:p>");
        }
        Draft opened = Draft.open("稿.docx", WordFile.of(body.toString()).bytes());
        return BlockScore.of(
                draft.gold(), MarkedBlock.of(StructureReader.read(opened.source()).draft()));
    }

    /** The type of the block that a line is, or the first of those in it. */
    private static String type(MarkedDraft draft, String line) {
        String text = MarkedBlock.of("line", line).text();
        return draft.gold().stream()
                .filter(block -> !text.isEmpty() && block.text().equals(text))
                .map(MarkedBlock::type)
                .findFirst()
                .orElse("body");
    }

    private static String[] plain(String type, String line) {
        return new String[] {"", ""};
    }

    /** As a careful secretary formats: title, headings by outline, date at the end on the right. */
    private static String[] careful(String type, String line) {
        String size = "<w:sz w:val=\"32\"/>";
        return switch (type) {
            case "title" -> new String[] {"<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"44\"/>"};
            case "subtitle", "speaker", "date" -> new String[] {"<w:jc w:val=\"center\"/>", size};
            case "h1", "h2", "h3", "h4" ->
                    new String[] {
                        "<w:outlineLvl w:val=\"%d\"/>".formatted(type.charAt(1) - '1'),
                        "<w:b/>" + size
                    };
            case "signature", "sign_date" -> new String[] {"<w:jc w:val=\"right\"/>", size};
            default -> new String[] {"", size};
        };
    }

    @Test
    void helpfulFormattingHelps() {
        double text = score(LooksTest::plain).blocks().f1();
        double formatted = score(LooksTest::careful).blocks().f1();

        assertThat(formatted).isGreaterThanOrEqualTo(text);
    }

    @Test
    void formattingThatAllLinesHaveSaysNothing() {
        BlockScore text = score(LooksTest::plain);

        assertThat(score((type, line) -> new String[] {"", "<w:b/>"})).isEqualTo(text);
        assertThat(score((type, line) -> new String[] {"<w:outlineLvl w:val=\"0\"/>", ""}))
                .isEqualTo(text);
        assertThat(score((type, line) -> new String[] {"<w:jc w:val=\"center\"/>", ""}))
                .isEqualTo(text);
    }

    @Test
    void formattingAtRandomCostsLittle() {
        double text = score(LooksTest::plain).blocks().f1();
        double random =
                score(
                                (type, line) ->
                                        new String[] {
                                            Math.floorMod(line.hashCode(), 5) == 0
                                                    ? "<w:outlineLvl w:val=\"1\"/>"
                                                    : "",
                                            Math.floorMod(line.hashCode(), 7) == 0 ? "<w:b/>" : ""
                                        })
                        .blocks()
                        .f1();

        assertThat(random).isGreaterThan(text - .01);
    }
}
