package io.github.chengwen.read.official;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Title;
import io.github.chengwen.read.form.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Names the elements of an official document that stand below its text.
 */
final class TextElements {

    /** Longer text under 附件1 is not its title. */
    private static final int LONGEST_TITLE = 60;

    private final Diagnostics.Builder diagnostics;
    private final List<Block> named = new ArrayList<>();
    private boolean dated;

    private TextElements(Diagnostics.Builder diagnostics) {
        this.diagnostics = diagnostics;
    }

    static List<Block> named(List<Block> blocks, Diagnostics.Builder diagnostics) {
        TextElements elements = new TextElements(diagnostics);
        blocks.forEach(elements::add);
        return elements.named;
    }

    private void add(Block block) {
        String text = block.passage().text();
        if (block instanceof SignDate date) {
            dated = true;
            named.add(new SignDate(date(date.passage())));
        } else if (block instanceof Attachment && dated && isLabel(text)) {
            named.add(new OfficialElement(Kind.ATTACHMENT_LABEL, label(block.passage())));
        } else if (block instanceof Attachment attachment) {
            named.add(new Attachment(listed(attachment.passage())));
        } else if (follows(Kind.ATTACHMENT_LABEL) && isTitle(block)) {
            named.add(new OfficialElement(Kind.ATTACHMENT_TITLE, block.passage()));
        } else if (block instanceof Note && ElementPatterns.ANNOTATION.matcher(text).matches()) {
            named.add(new OfficialElement(Kind.ANNOTATION, annotation(block.passage())));
        } else {
            named.add(attendance(block));
        }
    }

    private boolean follows(Kind kind) {
        return !named.isEmpty()
                && named.get(named.size() - 1) instanceof OfficialElement element
                && element.kind() == kind;
    }

    private static boolean isLabel(String text) {
        return ElementPatterns.ATTACHMENT_LABEL.matcher(text).matches();
    }

    /** B-15: no colon, digits of half width. */
    private static Passage label(Passage passage) {
        return passage.withText(Forms.digits(passage.text()).replaceFirst("[：:]$", ""));
    }

    /** E-26: {@code 1.} in the list, a full-width colon after 附件. */
    private Passage listed(Passage passage) {
        String set =
                passage.text()
                        .replaceFirst("^附[\\s\\u3000]*件[\\s\\u3000]*[：:][\\s\\u3000]*", "附件：")
                        .replaceFirst(
                                "^(附件：)?([0-9]{1,2})[\\s\\u3000]*[.．、][\\s\\u3000]*", "$1$2.");
        if (!set.equals(passage.text())) {
            diagnostics.add(Code.NORMALISED, passage.extent(), passage.text(), set);
        }
        return passage.withText(set);
    }

    private static boolean isTitle(Block block) {
        String text = block.passage().text();
        boolean words =
                block instanceof Title || block instanceof Paragraph || block instanceof Heading;
        return words
                && text.length() <= LONGEST_TITLE
                && !text.isEmpty()
                && "。；：，".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** B-14: in full-width brackets. */
    private static Passage annotation(Passage passage) {
        String text = passage.text();
        return passage.withText("（" + text.substring(1, text.length() - 1) + "）");
    }

    private static Block attendance(Block block) {
        Matcher attendance = ElementPatterns.ATTENDANCE.matcher(block.passage().text());
        boolean words = block instanceof Paragraph || block instanceof Note;
        if (!words || !attendance.matches()) {
            return block;
        }
        String text =
                Spaces.none(attendance.group("label"))
                        + "："
                        + Spaces.close(attendance.group("names"));
        return new OfficialElement(Kind.ATTENDANCE, block.passage().withText(text));
    }

    /** E-31. */
    private Passage date(Passage passage) {
        String set = Forms.date(passage.text());
        if (!set.equals(passage.text()) && !Spaces.none(passage.text()).equals(set)) {
            diagnostics.add(Code.NORMALISED, passage.extent(), passage.text(), set);
        }
        return passage.withText(set);
    }
}
