package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts that are counted off and their whole before or behind them: 现有企业38家，第一组13家，第二组14家，第三组11家;
 * 第一批45家，第二批52家，第三批38家，累计135家.
 */
public final class Ordinals implements ParagraphRule {

    private static final Pattern PART =
            Pattern.compile("第([一二三四五六七八九])(?:批|组|期|季度|阶段|梯队|片区|小组|标段|网格|车间|档|场)[^，。；、0-9]{0,8}$");

    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|共计|总共|累计|一共|共)[^，。；、0-9]{0,4}$");

    /** A sum may differ from its whole by so much and still be meant as the sum. */
    private static final double NEAR = 0.2;

    private static final int FEWEST = 2;

    @Override
    public void check(Prose prose, Findings findings) {
        if (prose.text().indexOf('第') >= 0) {
            for (Quantity.Sentence sentence : Quantity.sentences(prose, "。！？；")) {
                check(prose, sentence.all(), sentence.start(), findings);
            }
        }
    }

    private static void check(Prose prose, List<Quantity> all, int start, Findings findings) {
        String text = prose.text();
        List<Quantity> parts = new ArrayList<>();
        int from = start;
        int first = -1;
        for (int i = 0; i < all.size(); i++) {
            Matcher part = PART.matcher(text.substring(from, all.get(i).from()));
            boolean next = part.find() && Numbers.small(part.group(1)) == parts.size() + 1;
            int end = from;
            from = all.get(i).to();
            if (next && (parts.isEmpty() || all.get(i).kind().equals(parts.get(0).kind()))) {
                first = parts.isEmpty() ? i : first;
                parts.add(all.get(i));
            } else if (!parts.isEmpty()) {
                boolean total = TOTAL.matcher(text.substring(end, all.get(i).from())).find();
                if (total) {
                    compare(prose, all.get(i), parts, findings);
                }
                return;
            }
        }
        if (first == 1) {
            compare(prose, all.get(0), parts, findings);
        }
    }

    private static void compare(
            Prose prose, Quantity whole, List<Quantity> parts, Findings findings) {
        double sum = parts.stream().mapToDouble(Quantity::value).sum();
        double gap = Math.abs(sum - whole.value());
        boolean same =
                whole.kind().equals(parts.get(0).kind())
                        && whole.unit().equals(parts.get(0).unit())
                        && !whole.unit().isEmpty();
        boolean enough = parts.size() > FEWEST || sum > whole.value();
        if (same && enough && parts.size() >= FEWEST && gap >= 0.5 && gap <= NEAR * sum) {
            int from = Math.min(whole.from(), parts.get(0).from());
            int to = Math.max(whole.to(), parts.get(parts.size() - 1).to());
            findings.add(
                    Code.SUM_DIFFERS,
                    prose.span(from, to),
                    prose.text().substring(from, to),
                    Numbers.written(sum) + whole.unit());
        }
    }
}
