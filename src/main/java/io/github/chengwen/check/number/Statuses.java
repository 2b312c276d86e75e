package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How far things have come that were counted together: 21个问题已完成整改17个，基本完成3个，正在推进2个. Each is in one
 * state, so that all states make the whole.
 */
public final class Statuses implements ParagraphRule {

    private static final Pattern DONE =
            Pattern.compile("(?:已|已经|全部)(?:完成|办结|整改|化解|开工|竣工|解决|销号|落实|答复|销案)[^，。；0-9]{0,6}$");

    private static final Pattern UNDER_WAY =
            Pattern.compile(
                    "(?:基本完成|正在|推进中|办理中|持续推进|长期坚持|阶段性|未完成|尚未|未开工|未整改|未办结|待|达到序时进度|滞后)[^，。；0-9]{0,8}$");

    /** A sum may differ from its whole by so much and still be meant as the sum. */
    private static final double NEAR = 0.2;

    private static final int SHORTEST = 3;

    @Override
    public void check(Prose prose, Findings findings) {
        for (Quantity.Sentence sentence : Quantity.sentences(prose, "。！？；")) {
            if (sentence.all().size() > SHORTEST) {
                check(prose, sentence.all(), findings);
            }
        }
    }

    private static void check(Prose prose, List<Quantity> all, Findings findings) {
        String text = prose.text();
        Quantity whole = all.get(0);
        List<Quantity> parts = new ArrayList<>();
        boolean done = false;
        for (Quantity part : all.subList(1, all.size())) {
            String before = text.substring(all.get(parts.size()).to(), part.from());
            boolean first = DONE.matcher(before).find();
            boolean state = first || UNDER_WAY.matcher(before).find();
            if (!state || !part.unit().equals(whole.unit()) || whole.unit().isEmpty()) {
                break;
            }
            done |= first;
            parts.add(part);
        }
        double sum = parts.stream().mapToDouble(Quantity::value).sum();
        double gap = Math.abs(sum - whole.value());
        if (done && parts.size() >= SHORTEST && gap > 0 && gap <= NEAR * whole.value()) {
            int to = parts.get(parts.size() - 1).to();
            findings.add(
                    Code.SUM_DIFFERS,
                    prose.span(whole.from(), to),
                    text.substring(whole.from(), to),
                    Numbers.written(sum) + whole.unit());
        }
    }
}
