package io.github.chengwen.read;

import io.github.chengwen.input.Draft;
import io.github.chengwen.input.WordFile;
import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedBlock;
import io.github.chengwen.testing.MarkedDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marked drafts as DOCX, each line formatted by what it was marked as. */
final class FormattedDraft {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^[\\s\\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]、?|[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[）)])[\\s\\u3000]*(?=..)");

    private static final String SIZE = "<w:sz w:val=\"32\"/>";
    private static final String CENTRED = "<w:jc w:val=\"center\"/>";
    private static final String RIGHT = "<w:jc w:val=\"right\"/>";

    private FormattedDraft() {}

    /** The properties of a line's paragraph and characters. */
    record Properties(String paragraph, String run) {
        static final Properties NONE = new Properties("", "");
    }

    /** Gives a line its properties by its type as it was marked. */
    interface Formatting {
        Properties of(String type, String line);
    }

    /** How well drafts are read that are formatted so. */
    static BlockScore score(List<MarkedDraft> drafts, Formatting formatting) {
        return BlockScore.total(drafts.parallelStream().map(draft -> score(draft, formatting)));
    }

    private static BlockScore score(MarkedDraft draft, Formatting formatting) {
        StringBuilder body = new StringBuilder();
        for (String line : draft.text().split("\n", -1)) {
            Properties properties = formatting.of(type(draft, line), line);
            String run = "<w:r><w:rPr>" + properties.run() + "</w:rPr>";
            body.append("<w:p><w:pPr>").append(properties.paragraph()).append("</w:pPr>");
            body.append(WordFile.run(line).replaceFirst("<w:r>", run)).append("</w:p>");
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

    /** The same draft with headings that have no numbers; empty where none lost one. */
    static Optional<MarkedDraft> withoutNumbers(MarkedDraft draft) {
        List<String> lines = new ArrayList<>();
        List<MarkedBlock> gold = new ArrayList<>(draft.gold());
        for (String line : draft.text().split("\n", -1)) {
            Matcher number = NUMBER.matcher(line);
            boolean bare = isHeading(type(draft, line)) && number.find();
            String left = bare ? line.substring(number.end()) : line;
            if (bare) {
                String text = MarkedBlock.of("line", line).text();
                gold.replaceAll(
                        block ->
                                isHeading(block.type()) && block.text().equals(text)
                                        ? new MarkedBlock(
                                                block.type(), left, block.also(), block.joined())
                                        : block);
            }
            lines.add(left);
        }
        return gold.equals(draft.gold())
                ? Optional.empty()
                : Optional.of(new MarkedDraft(draft.name(), String.join("\n", lines), gold));
    }

    private static boolean isHeading(String type) {
        return type.matches("h[1-4]");
    }

    static Properties plain(String type, String line) {
        return Properties.NONE;
    }

    /** As a careful secretary formats: title, headings by their styles, signature on the right. */
    static Properties byStyles(String type, String line) {
        return switch (type) {
            case "title" -> new Properties(CENTRED, "<w:b/><w:sz w:val=\"44\"/>");
            case "subtitle", "speaker", "date" -> new Properties(CENTRED, SIZE);
            case "h1", "h2", "h3", "h4" ->
                    new Properties(
                            "<w:outlineLvl w:val=\"%d\"/>".formatted(type.charAt(1) - '1'),
                            "<w:b/>" + SIZE);
            case "signature", "sign_date" -> new Properties(RIGHT, SIZE);
            default -> new Properties("", SIZE);
        };
    }

    /** By faces alone, as the norm has them: 小标宋, 黑体, 楷体, bold 仿宋. */
    static Properties byFaces(String type, String line) {
        return switch (type) {
            case "title" -> new Properties(CENTRED, face("方正小标宋简体") + "<w:sz w:val=\"44\"/>");
            case "subtitle", "speaker", "date" -> new Properties(CENTRED, face("楷体_GB2312") + SIZE);
            case "h1" -> new Properties("", face("黑体") + SIZE);
            case "h2" -> new Properties("", face("楷体_GB2312") + SIZE);
            case "h3", "h4" -> new Properties("", "<w:b/>" + face("仿宋_GB2312") + SIZE);
            case "signature", "sign_date" -> new Properties(RIGHT, face("仿宋_GB2312") + SIZE);
            default -> new Properties("", face("仿宋_GB2312") + SIZE);
        };
    }

    private static String face(String name) {
        return "<w:rFonts w:eastAsia=\"" + name + "\"/>";
    }

    /** One line in five is a heading, one in seven is bold, whatever it is. */
    static Properties atRandom(String type, String line) {
        boolean heading = Math.floorMod(line.hashCode(), 5) == 0;
        boolean bold = Math.floorMod(line.hashCode(), 7) == 0;
        return new Properties(heading ? "<w:outlineLvl w:val=\"1\"/>" : "", bold ? "<w:b/>" : "");
    }
}
