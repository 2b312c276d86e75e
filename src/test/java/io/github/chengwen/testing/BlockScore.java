package io.github.chengwen.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well the blocks that were read agree with those a person marked.
 *
 * <p>A block is right when its characters, white space aside, and its type are. Titles that follow
 * one another count as one.
 *
 * @param blocks all types
 * @param front title, subtitle, speaker, date and salutation
 * @param heads headings, whatever their level
 * @param boundary places where a block begins
 * @param kept characters of the text that are still there, in order
 * @param text characters of the text
 */
public record BlockScore(
        Tally blocks, Tally front, Tally heads, Tally boundary, int kept, int text) {

    private static final BlockScore NONE =
            new BlockScore(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, 0, 0);

    private static final Set<String> FRONT =
            Set.of("title", "subtitle", "speaker", "date", "salutation");
    private static final Set<String> HEADS = Set.of("h1", "h2", "h3", "h4");

    public static BlockScore of(List<MarkedBlock> gold, List<MarkedBlock> read) {
        List<MarkedBlock> found = oneTitle(read);
        List<MarkedBlock> wanted = Joined.asFound(oneTitle(gold), found);
        Pairing all = Pairing.of(wanted, found, MarkedBlock::takes);
        String text = text(wanted, b -> !isNoise(b) && !b.also().contains("noise"));
        int kept = 0;
        for (int place : Alignment.of(text, text(found, b -> !isNoise(b)))) {
            kept += place < 0 ? 0 : 1;
        }
        return new BlockScore(
                all.tally(b -> true),
                all.tally(b -> FRONT.contains(b.type())),
                heads(wanted, found),
                boundary(wanted, found),
                kept,
                text.length());
    }

    /** The marked blocks that were not found. */
    public static List<MarkedBlock> missed(List<MarkedBlock> gold, List<MarkedBlock> read) {
        return pairing(gold, read).missed();
    }

    /** The blocks that were read and are not marked. */
    public static List<MarkedBlock> extra(List<MarkedBlock> gold, List<MarkedBlock> read) {
        return pairing(gold, read).extra();
    }

    private static Pairing pairing(List<MarkedBlock> gold, List<MarkedBlock> read) {
        List<MarkedBlock> found = oneTitle(read);
        return Pairing.of(Joined.asFound(oneTitle(gold), found), found, MarkedBlock::takes);
    }

    /** The share of the text that is still there; noise aside. */
    public double textKept() {
        return text == 0 ? 1.0 : kept / (double) text;
    }

    /** Of many drafts, each block counting once. */
    public static BlockScore total(Stream<BlockScore> scores) {
        return scores.reduce(NONE, BlockScore::plus);
    }

    private BlockScore plus(BlockScore other) {
        return new BlockScore(
                blocks.plus(other.blocks),
                front.plus(other.front),
                heads.plus(other.heads),
                boundary.plus(other.boundary),
                kept + other.kept,
                text + other.text);
    }

    private static List<MarkedBlock> oneTitle(List<MarkedBlock> blocks) {
        List<MarkedBlock> result = new ArrayList<>();
        for (MarkedBlock block : blocks) {
            MarkedBlock last = result.isEmpty() ? block : result.get(result.size() - 1);
            if (!result.isEmpty() && last.type().equals("title") && block.type().equals("title")) {
                Set<String> also = new HashSet<>(last.also());
                also.retainAll(block.also());
                String words = last.text() + block.text();
                result.set(result.size() - 1, new MarkedBlock("title", words, also, last.joined()));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static Tally heads(List<MarkedBlock> wanted, List<MarkedBlock> found) {
        BiPredicate<MarkedBlock, MarkedBlock> any = (gold, read) -> true;
        Pairing pairing = Pairing.of(only(wanted, HEADS), only(found, HEADS), any);
        // A doubtful heading that was read as the other thing it may be is no miss; and the
        // reverse.
        List<MarkedBlock> missed = new ArrayList<>(pairing.missed());
        missed.removeIf(
                gold ->
                        found.stream()
                                .anyMatch(
                                        b ->
                                                b.text().equals(gold.text())
                                                        && gold.also().contains(b.type())
                                                        && !HEADS.contains(b.type())));
        List<MarkedBlock> mayBe =
                wanted.stream()
                        .filter(b -> !HEADS.contains(b.type()))
                        .filter(b -> b.also().stream().anyMatch(HEADS::contains))
                        .toList();
        Pairing excused = Pairing.of(mayBe, pairing.extra(), any);
        return new Tally(pairing.hits().size(), excused.extra().size(), missed.size());
    }

    private static Tally boundary(List<MarkedBlock> wanted, List<MarkedBlock> found) {
        String goldText = text(wanted, b -> true);
        int[] places = Alignment.of(goldText, text(found, b -> true));
        Set<Integer> starts = starts(wanted);
        Set<Integer> hits = new HashSet<>();
        int extra = 0;
        for (int start : starts(found)) {
            int at = start;
            while (at < places.length && places[at] < 0) {
                at++;
            }
            int place = at < places.length ? places[at] : goldText.length();
            if (starts.contains(place)) {
                hits.add(place);
            } else if (place != 0 && place != goldText.length()) {
                extra++;
            }
        }
        return new Tally(hits.size(), extra, starts.size() - hits.size());
    }

    private static Set<Integer> starts(List<MarkedBlock> blocks) {
        Set<Integer> starts = new HashSet<>();
        int offset = 0;
        for (MarkedBlock block : blocks) {
            if (offset > 0) {
                starts.add(offset);
            }
            offset += block.text().length();
        }
        return starts;
    }

    private static List<MarkedBlock> only(List<MarkedBlock> blocks, Set<String> types) {
        return blocks.stream().filter(b -> types.contains(b.type())).toList();
    }

    private static boolean isNoise(MarkedBlock block) {
        return block.type().equals("noise");
    }

    private static String text(List<MarkedBlock> blocks, Predicate<MarkedBlock> which) {
        StringBuilder all = new StringBuilder();
        blocks.stream().filter(which).forEach(b -> all.append(b.text()));
        return all.toString();
    }
}
