package io.github.chengwen.read.block;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Title;
import io.github.chengwen.read.form.Chars;
import java.util.List;
import java.util.regex.Pattern;

/** What the finished structure shows to be amiss: numbering that does not hold, broken-off text. */
public final class DocumentChecks {

    private static final int TAIL = 8;

    /** Shorter lines may be verse. */
    private static final int SHORTEST_PROSE = 18;

    /** 出席：、参加人员：, the fields of minutes, end without a stop. */
    private static final Pattern FIELD =
            Pattern.compile("^(?:出席|列席|参加|参会|到会|应到|实到|缺席|请假|主持|记录|抄送|报送|联系|地点|时间|议题)[^，。；：]{0,6}：");

    private DocumentChecks() {}

    public static void check(Document document, Diagnostics.Builder diagnostics) {
        NumberingCheck numbering = new NumberingCheck(diagnostics);
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Title || isAttached(block)) {
                numbering = new NumberingCheck(diagnostics);
            } else if (block instanceof Heading heading) {
                numbering.accept(heading);
            } else if (block instanceof RunInParagraph runIn) {
                numbering.accept(runIn.heading());
                checkEnd(runIn, diagnostics);
            } else if (block instanceof Paragraph paragraph) {
                numbering.accept(paragraph);
                if (!isListed(blocks, i)) {
                    checkEnd(block, diagnostics);
                }
            }
        }
    }

    /** 苏晓岚，市第一人民医院主管护师: a name and a post. */
    private static final Pattern PERSON =
            Pattern.compile("^[\\u4e00-\\u9fff·]{2,4}，[^，。；：]{4,30}$");

    /** 讲述人：缪贵和，男，79岁，退休渡工 */
    private static final Pattern TELLER =
            Pattern.compile("^[\\u4e00-\\u9fff]{2,5}：[\\u4e00-\\u9fff·]{2,4}，[男女]，[^。；]{2,24}$");

    /** Whether a block is one of a list of persons, or says who somebody is. */
    private static boolean isListed(List<Block> blocks, int index) {
        String text = blocks.get(index).passage().text();
        boolean beside = index > 0 && isPerson(blocks.get(index - 1));
        boolean next = index + 1 < blocks.size() && isPerson(blocks.get(index + 1));
        return TELLER.matcher(text).find() || PERSON.matcher(text).find() && (beside || next);
    }

    private static boolean isPerson(Block block) {
        return block instanceof Paragraph && PERSON.matcher(block.passage().text()).find();
    }

    /** An attached text has numbers of its own. */
    private static boolean isAttached(Block block) {
        return block instanceof OfficialElement element
                && (element.kind() == Kind.ATTACHMENT_LABEL
                        || element.kind() == Kind.ATTACHMENT_TITLE);
    }

    /**
     * Names, fields, rows of a table and lines of verse end without a stop, and break off nowhere.
     */
    private static boolean isProse(String text) {
        if (FIELD.matcher(text).find() && text.indexOf('。') < 0) {
            return false;
        }
        boolean clauses = text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
        return text.length() >= SHORTEST_PROSE && clauses && text.indexOf('\u3000') < 0;
    }

    private static void checkEnd(Block block, Diagnostics.Builder diagnostics) {
        String text = block.passage().text();
        boolean open = "：:；;）)”".indexOf(text.charAt(text.length() - 1)) < 0;
        if (Chars.endsSentence(text) || !open) {
            return;
        }
        boolean thanks = text.endsWith("谢谢大家") || text.endsWith("谢谢");
        if (!thanks && !isProse(text)) {
            return;
        }
        Span extent = block.passage().extent();
        int last = Character.charCount(text.codePointBefore(text.length()));
        Span end = new Span(Math.max(extent.start(), extent.end() - last), extent.end());
        String words = Excerpt.closing(text, TAIL);
        diagnostics.add(thanks ? Code.CLOSING_STOP_MISSING : Code.TRUNCATED_PARAGRAPH, end, words);
    }
}
