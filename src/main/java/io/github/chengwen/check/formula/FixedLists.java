package io.github.chengwen.check.formula;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Openings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Fixed lists of official language, 政治意识、大局意识、核心意识、看齐意识: an item left out, changed, twice, or in
 * another place.
 */
public final class FixedLists implements ParagraphRule {

    /** A list and its name stand in one sentence. */
    private static final String ENDS = "。！？；";

    private static final String JOINTS = "、，,和与及”“\"；; ";

    /** Where an item that does not belong ends. */
    private static final String STOPS = "。！？；：，、”“（）《》";

    private static final int LONGEST_INTRUDER = 14;

    /** Items of earlier forms of a list, which are right in what tells of their time. */
    private static final List<String> EARLIER =
            List.of("支部委员会", "全面建成小康社会", "选举权", "国家安全", "同时验收", "同时交付", "同时使用", "易腐垃圾");

    /**
     * @param ordered whether the items have one order; that of 三保 was another until 2019
     */
    private record FixedList(String name, List<String> items, boolean ordered) {

        static FixedList of(String line) {
            String[] parts = line.split(" \\| ", -1);
            boolean ordered = !parts[2].endsWith("（次序不一）");
            return new FixedList(parts[0], Arrays.asList(parts[1].split(" ", -1)), ordered);
        }

        String written() {
            return String.join("、", items);
        }
    }

    private static final class Loaded {
        private static final List<FixedList> LISTS =
                Resource.lines(FixedLists.class, "lists.txt").stream().map(FixedList::of).toList();
        private static final Openings<Item> ITEMS = items(LISTS);
    }

    /** An item and its number in its list. */
    private record Item(FixedList list, int number, String text) {}

    private static Openings<Item> items(List<FixedList> lists) {
        Openings<Item> items = new Openings<>();
        for (FixedList list : lists) {
            for (int i = 0; i < list.items().size(); i++) {
                String text = list.items().get(i);
                items.add(text, new Item(list, i, text));
            }
        }
        return items;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        int end = -1;
        IdentityHashMap<FixedList, List<Place>> found = places(prose.text());
        if (found.isEmpty()) {
            return;
        }
        for (FixedList list : Loaded.LISTS) {
            List<Place> of = found.getOrDefault(list, List.of());
            if (of.size() < 2) {
                continue;
            }
            for (List<Place> run : runs(prose.text(), of)) {
                int from = run.get(0).from();
                int to = run.get(run.size() - 1).to();
                if (from >= end && isWrong(prose.text(), list, run)) {
                    findings.add(
                            Code.FIXED_PHRASE,
                            prose.span(from, to),
                            prose.text().substring(from, to),
                            list.written());
                    end = to;
                }
            }
        }
    }

    /** An item of a list in a text; one that is not of the list has the number -1. */
    private record Place(int item, int from, int to) {}

    /** The places of the items of each list, from the first. */
    private static IdentityHashMap<FixedList, List<Place>> places(String text) {
        // Hashing the items of a list anew for each place would take most of the time.
        IdentityHashMap<FixedList, List<Place>> found = new IdentityHashMap<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            if (!Loaded.ITEMS.mayBegin(text, at)) {
                continue;
            }
            for (Item item : Loaded.ITEMS.at(text, at)) {
                if (text.startsWith(item.text(), at)) {
                    found.computeIfAbsent(item.list(), l -> new ArrayList<>())
                            .add(new Place(item.number(), at, at + item.text().length()));
                }
            }
        }
        return found;
    }

    /** The places where items of a list stand one after the other, with what stands among them. */
    private static List<List<Place>> runs(String text, List<Place> places) {
        List<List<Place>> runs = new ArrayList<>();
        List<Place> run = new ArrayList<>();
        for (Place place : places) {
            if (!run.isEmpty()) {
                Place last = run.get(run.size() - 1);
                if (place.from() < last.to()) {
                    continue;
                }
                Optional<List<Place>> between = between(text, last.to(), place.from());
                if (between.isEmpty()) {
                    close(text, run, runs);
                    run = new ArrayList<>();
                } else {
                    run.addAll(between.get());
                }
            }
            run.add(place);
        }
        close(text, run, runs);
        return runs;
    }

    private static void close(String text, List<Place> run, List<List<Place>> runs) {
        if (run.size() < 2) {
            return;
        }
        Place first = run.get(0);
        Place last = run.get(run.size() - 1);
        before(text, first.from()).ifPresent(place -> run.add(0, place));
        after(text, last.to()).ifPresent(run::add);
        runs.add(run);
    }

    /** What stands between two items: nothing but joints, or one other item; empty for more. */
    private static Optional<List<Place>> between(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && JOINTS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && JOINTS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start == end) {
            return to > from ? Optional.of(List.of()) : Optional.empty();
        }
        boolean joined = start > from && end < to && end - start <= LONGEST_INTRUDER;
        for (int i = start; i < end; i++) {
            joined &= Characters.isHan(text.charAt(i));
        }
        return joined ? Optional.of(List.of(new Place(-1, start, end))) : Optional.empty();
    }

    /** The item that stands before the first, after another joint or the start of its sentence. */
    private static Optional<Place> before(String text, int first) {
        int end = first;
        while (end > 0 && "、”“".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == first || text.substring(end, first).indexOf('、') < 0) {
            return Optional.empty();
        }
        int start = end;
        while (start > 0
                && end - start < LONGEST_INTRUDER
                && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return Optional.of(new Place(-1, start, end));
    }

    private static Optional<Place> after(String text, int last) {
        int start = last;
        while (start < text.length() && "、”“和".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String joint = text.substring(last, start);
        if (joint.indexOf('、') < 0 && joint.indexOf('和') < 0) {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_INTRUDER
                && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == start ? Optional.empty() : Optional.of(new Place(-1, start, end));
    }

    private static boolean isWrong(String text, FixedList list, List<Place> run) {
        int size = list.items().size();
        List<Integer> items = run.stream().map(Place::item).filter(i -> i >= 0).toList();
        long different = items.stream().distinct().count();
        List<Place> strangers = run.stream().filter(p -> p.item() < 0).toList();
        boolean sorted = items.equals(items.stream().sorted().toList());
        boolean named = isNamed(text, list, run);
        boolean telling = size > 2 && list.items().get(0).length() > 1;
        if (items.size() > different) {
            return telling && different >= size - 1 && (named || size > 3);
        }
        if (different == size) {
            boolean order =
                    !sorted
                            && list.ordered()
                            && strangers.isEmpty()
                            && (named || isLong(list) && size > 2);
            return order || named && sorted && strangers.size() == 1 && isBetween(run);
        }
        if (different != size - 1 || !sorted || !telling) {
            return false;
        }
        int missing = 0;
        while (items.contains(missing)) {
            missing++;
        }
        if (strangers.isEmpty()) {
            return named;
        }
        int place = run.indexOf(strangers.get(0));
        return strangers.size() == 1
                && place == missing
                && isVariant(text, strangers.get(0), list.items().get(missing), named, size > 3);
    }

    private static boolean isBetween(List<Place> run) {
        return run.get(0).item() >= 0 && run.get(run.size() - 1).item() >= 0;
    }

    /** Whether the items are more than common words. */
    private static boolean isLong(FixedList list) {
        return list.items().stream().allMatch(item -> item.length() >= 3);
    }

    /** Whether what stands in an item's place is that item, changed: 文明自信 for 文化自信. */
    private static boolean isVariant(
            String text, Place stranger, String item, boolean named, boolean several) {
        String typed = text.substring(stranger.from(), stranger.to());
        if (typed.contains(item) || EARLIER.stream().anyMatch(typed::contains)) {
            return false;
        }
        boolean first = stranger.to() - stranger.from() > item.length();
        String part = first ? nearest(typed, item) : typed;
        long same = part.chars().filter(c -> item.indexOf(c) >= 0).count();
        int length = item.length();
        return Math.abs(part.length() - length) <= Math.max(1, length / 3)
                && (named
                        || several && item.length() > 2
                        || same * 2 >= length && (several || same >= 2));
    }

    /**
     * The end or the start of a longer text that is as long as an item, whichever is more like it.
     */
    private static String nearest(String typed, String item) {
        String start = typed.substring(0, item.length());
        String end = typed.substring(typed.length() - item.length());
        long inStart = start.chars().filter(c -> item.indexOf(c) >= 0).count();
        long inEnd = end.chars().filter(c -> item.indexOf(c) >= 0).count();
        return inStart > inEnd ? start : end;
    }

    private static boolean isNamed(String text, FixedList list, List<Place> run) {
        int from = run.get(0).from();
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = run.get(run.size() - 1).to();
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to).contains(list.name());
    }
}
