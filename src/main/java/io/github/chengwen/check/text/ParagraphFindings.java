package io.github.chengwen.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rules for single blocks find in each block of an article, known or found now. */
public final class ParagraphFindings {

    /** Of a block with more findings of one rule none is kept, so that none can fill memory. */
    private static final int MOST = 200;

    private static final BlockFindings TOO_MANY = new BlockFindings();

    private final List<Found> blocks;

    private ParagraphFindings(List<Found> blocks) {
        this.blocks = blocks;
    }

    /** A block in which some rules find something. */
    private record Found(Prose prose, Map<ParagraphRule, BlockFindings> byRule) {}

    /** Some rules as one look. */
    public static Look<Map<ParagraphRule, BlockFindings>> look(List<Rule> rules) {
        List<ParagraphRule> single = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof ParagraphRule one) {
                single.add(one);
            }
        }
        return Look.of(prose -> find(single, prose));
    }

    private static Map<ParagraphRule, BlockFindings> find(List<ParagraphRule> rules, Prose prose) {
        Map<ParagraphRule, BlockFindings> found = new HashMap<>();
        for (ParagraphRule rule : rules) {
            if (rule.reads(prose)) {
                BlockFindings findings = new BlockFindings();
                Guarded.check(rule, prose, findings);
                if (findings.size() > 0) {
                    found.put(rule, findings.size() > MOST ? TOO_MANY : findings);
                }
            }
        }
        return found.isEmpty() ? Map.of() : found;
    }

    /** What a look finds in an article. */
    public static ParagraphFindings of(
            Article article, Look<Map<ParagraphRule, BlockFindings>> look) {
        List<Found> blocks = new ArrayList<>();
        for (Prose prose : article.prose()) {
            Map<ParagraphRule, BlockFindings> byRule = prose.look(look);
            if (!byRule.isEmpty()) {
                blocks.add(new Found(prose, byRule));
            }
        }
        return new ParagraphFindings(blocks);
    }

    /** Tells what a rule finds, in the order of the blocks. */
    public void tell(ParagraphRule rule, Findings findings) {
        for (Found block : blocks) {
            BlockFindings found = block.byRule().get(rule);
            if (found == TOO_MANY) {
                Guarded.check(rule, block.prose(), findings);
            } else if (found != null) {
                found.tell(block.prose(), findings);
            }
        }
    }
}
