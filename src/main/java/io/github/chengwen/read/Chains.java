package io.github.chengwen.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbered lines of a draft in chains: 一、二、三、… are one chain, the （一）（二） below each of them
 * chains of their own. A chain is evidence that no single line has.
 */
final class Chains {

    /** A number may skip this many and still belong to the chain. */
    private static final int WIDEST_GAP = 2;

    /** One numbered line. */
    record Link(int line, Numbered number) {}

    private Chains() {}

    static List<List<Link>> of(List<DraftLine> lines) {
        List<List<Link>> chains = new ArrayList<>();
        Map<NumberForm, List<Link>> open = new EnumMap<>(NumberForm.class);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (SplitterLine.of(text).isPresent()) {
                open.clear();
                continue;
            }
            Optional<Numbered> number = Numbered.of(text);
            if (number.isEmpty() || TailLines.isNote(text)) {
                continue;
            }
            Link link = new Link(i, number.get());
            List<Link> chain = open.get(link.number().form());
            if (chain == null || !continues(chain, link)) {
                chain = new ArrayList<>();
                chains.add(chain);
                open.put(link.number().form(), chain);
            }
            chain.add(link);
            // A higher number ends the chains below it.
            open.keySet().removeIf(form -> form.level() > link.number().form().level());
        }
        return chains;
    }

    private static boolean continues(List<Link> chain, Link next) {
        int last = chain.get(chain.size() - 1).number().value();
        int value = next.number().value();
        return value >= last && value <= last + 1 + WIDEST_GAP && !(value == 1 && last == 1);
    }
}
