package io.github.chengwen.read.block;

import io.github.chengwen.model.Heading;
import io.github.chengwen.read.form.Numbered;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.Role;
import io.github.chengwen.text.Look;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The level of a heading without a number by its look, in a file that has formatting. Headings with
 * numbers teach which look goes with which level; a look that none of them has is ranked among the
 * others. A look that text has, too, says nothing.
 */
final class LevelsByLook {

    /** Headings of one look whose numbers disagree more than this teach nothing. */
    private static final double AGREED = .8;

    /** A look is that of headings where so many times more headings than text have it. */
    private static final int TIMES = 2;

    /** By outline level; else larger before smaller, 黑体 before 楷体 before others, bold first. */
    private static final Comparator<Look> RANK =
            Comparator.comparingInt(Look::outline)
                    .thenComparing(Comparator.comparingInt(Look::size).reversed())
                    .thenComparingInt(LevelsByLook::rankOfFace)
                    .thenComparingInt(look -> look.bold() ? 0 : 1)
                    .thenComparing(Look::face);

    private final Map<Look, Integer> levels;

    private LevelsByLook(Map<Look, Integer> levels) {
        this.levels = levels;
    }

    /** What the headings of a draft show. */
    static LevelsByLook of(List<DraftLine> lines, List<Role> roles) {
        Map<Look, int[]> found = new TreeMap<>(RANK);
        Map<Look, Integer> others = new LinkedHashMap<>();
        boolean outlines = false;
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == Role.HEADING) {
                int level = Numbered.of(lines.get(i).text()).map(n -> n.form().level()).orElse(0);
                Look look = key(lines.get(i).look());
                found.computeIfAbsent(look, l -> new int[Heading.DEEPEST + 1])[level]++;
                outlines |= look.outline() > 0;
            } else if (roles.get(i) == Role.BODY) {
                others.merge(key(lines.get(i).look()), 1, Integer::sum);
            }
        }
        boolean byOutline = outlines;
        Look text =
                others.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Look.PLAIN);
        found.entrySet()
                .removeIf(
                        e ->
                                e.getKey().equals(Look.PLAIN)
                                        || e.getKey().equals(text)
                                        || byOutline && e.getKey().outline() == 0
                                        || sum(e.getValue())
                                                < TIMES * others.getOrDefault(e.getKey(), 0));
        return new LevelsByLook(ranked(found));
    }

    /** The level of a heading without a number; empty where its look says nothing. */
    Optional<Integer> of(DraftLine heading) {
        return Optional.ofNullable(levels.get(key(heading.look())));
    }

    private static Map<Look, Integer> ranked(Map<Look, int[]> found) {
        Map<Look, Integer> levels = new HashMap<>();
        boolean anyNumber = false;
        boolean anyTaught = false;
        int above = 0;
        for (Map.Entry<Look, int[]> entry : found.entrySet()) {
            int[] counts = entry.getValue();
            boolean numbered = sum(counts) > counts[0];
            Optional<Integer> taught = taught(counts);
            anyNumber |= numbered;
            anyTaught |= taught.isPresent();
            if (taught.isPresent() || !numbered) {
                above = taught.orElse(Math.min(Heading.DEEPEST, above + 1));
                levels.put(entry.getKey(), above);
            }
        }
        return anyNumber && !anyTaught ? Map.of() : levels;
    }

    /** The level of nearly all numbers. */
    private static Optional<Integer> taught(int[] counts) {
        int best = 1;
        for (int level = 2; level < counts.length; level++) {
            best = counts[level] > counts[best] ? level : best;
        }
        int numbered = sum(counts) - counts[0];
        return numbered > 0 && counts[best] >= AGREED * numbered
                ? Optional.of(best)
                : Optional.empty();
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** What ranks a heading: its outline level, or else its size and face. */
    private static Look key(Look look) {
        return look.outline() > 0 ? Look.heading(look.outline()) : look;
    }

    private static int rankOfFace(Look look) {
        String face = look.face().toLowerCase(Locale.ROOT);
        if (face.contains("黑") || face.contains("hei") || face.contains("标宋")) {
            return 0;
        }
        return face.contains("楷") || face.contains("kai") ? 1 : 2;
    }
}
