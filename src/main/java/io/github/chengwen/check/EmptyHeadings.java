package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings without text below them. Only where other headings of their level have text: the items
 * of a list look like headings without any.
 */
final class EmptyHeadings implements Rule {

    @Override
    public void check(Article article, Findings findings) {
        List<List<Prose>> empty = new ArrayList<>();
        int[] filled = new int[Heading.DEEPEST + 1];
        for (int level = 0; level <= Heading.DEEPEST; level++) {
            empty.add(new ArrayList<>());
        }
        List<Prose> prose = article.prose();
        for (int i = 0; i < prose.size(); i++) {
            if (prose.get(i).block() instanceof RunInParagraph runIn) {
                filled[runIn.heading().level()]++;
            } else if (prose.get(i).block() instanceof Heading heading) {
                if (isEmpty(prose, i, heading)) {
                    empty.get(heading.level()).add(prose.get(i));
                } else {
                    filled[heading.level()]++;
                }
            }
        }
        for (int level = 1; level <= Heading.DEEPEST; level++) {
            // One of three may have lost its text; several of them must be few of their level.
            int asked = empty.get(level).size() == 1 ? 2 : 3;
            if (empty.get(level).size() * asked <= filled[level]) {
                empty.get(level).forEach(heading -> report(heading, findings));
            }
        }
    }

    private static boolean isEmpty(List<Prose> prose, int index, Heading heading) {
        String text = heading.passage().text();
        if ("。！？；…：".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        for (int i = index + 1; i < prose.size(); i++) {
            Block next = prose.get(i).block();
            // 王芳（组织委员）：我先说。, in the minutes of a talk
            if (next instanceof Paragraph
                    || next instanceof TableRow
                    || next instanceof Salutation) {
                return false;
            }
            if (next instanceof Heading other) {
                // 教学过程 above 一、导入
                boolean counted = isCounted(other.passage().text()) && !isCounted(text);
                return other.level() <= heading.level() && !counted;
            }
            if (next instanceof RunInParagraph runIn) {
                return runIn.heading().level() <= heading.level();
            }
            if (!(next instanceof Note) && !(next instanceof Signature)) {
                return true;
            }
        }
        return true;
    }

    private static boolean isCounted(String text) {
        return "（(一二三四五六七八九十0123456789第".indexOf(text.charAt(0)) >= 0;
    }

    private static void report(Prose heading, Findings findings) {
        findings.add(Code.EMPTY_HEADING, heading.extent(), heading.text().strip());
    }
}
