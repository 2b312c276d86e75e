package io.github.chengwen.check.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which characters a text must have so that a regular expression can match anywhere in it: of
 * 比(?:上年|去年)增长 the character 比, 增 and 长, and either 上 and 年 or 去 and 年. Of a construct that is not
 * known nothing is told.
 */
final class PatternNeeds {

    /** Characters that hardly a paragraph is without: to ask for them tells nothing. */
    private static final String EVERYWHERE = "，。、的";

    private PatternNeeds() {}

    /**
     * What a text must have: one of several alternatives, that is one character of each of its
     * sets.
     */
    record Choice(List<List<String>> alternatives) {

        /** One character of a set. */
        static Choice of(String set) {
            return new Choice(List.of(List.of(set)));
        }

        boolean isOne() {
            return alternatives.size() == 1;
        }

        /**
         * Less than the choice, and without an alternative: of each its set of fewest characters.
         */
        String joined() {
            StringBuilder all = new StringBuilder();
            for (List<String> sets : alternatives) {
                String fewest = sets.get(0);
                for (String set : sets) {
                    fewest = set.length() < fewest.length() ? set : fewest;
                }
                all.append(fewest);
            }
            return all.toString();
        }
    }

    /**
     * What a text must have, all of it: first what has no alternative, from the end on, as what a
     * match begins with is mostly known to be there.
     */
    static List<Choice> of(String pattern) {
        List<String> alternatives = PatternParts.alternatives(pattern);
        if (alternatives.size() == 1) {
            return ofSequence(pattern);
        }
        List<List<String>> all = new ArrayList<>();
        boolean single = true;
        for (String alternative : alternatives) {
            List<String> sets = flat(ofSequence(alternative));
            if (sets.isEmpty()) {
                return List.of();
            }
            single &= sets.size() == 1;
            all.add(sets);
        }
        Choice choice = new Choice(all);
        return List.of(single ? Choice.of(choice.joined()) : choice);
    }

    private static List<String> flat(List<Choice> all) {
        List<String> sets = new ArrayList<>();
        for (Choice one : all) {
            if (one.isOne()) {
                sets.addAll(one.alternatives().get(0));
            } else {
                sets.add(one.joined());
            }
        }
        return sets;
    }

    private static List<Choice> ofSequence(String alternative) {
        List<Choice> needs = new ArrayList<>();
        int at = 0;
        while (at < alternative.length()) {
            int end = PatternParts.end(alternative, at);
            boolean optional =
                    "?*".indexOf(Characters.at(alternative, end)) >= 0
                            || alternative.startsWith("{0", end);
            for (Choice need : optional ? List.<Choice>of() : ofAtom(alternative, at, end)) {
                needs.add(need.isOne() ? 0 : needs.size(), need);
            }
            at = endOfRepeat(alternative, end);
        }
        return needs;
    }

    /** Where what repeats an atom ends: ?, *, +, {1,3}, each with or without ? or + behind it. */
    private static int endOfRepeat(String alternative, int start) {
        int at = start;
        if (Characters.at(alternative, at) == '{') {
            at = alternative.indexOf('}', at) + 1;
        }
        while (at < alternative.length() && "?*+".indexOf(alternative.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static List<Choice> ofAtom(String alternative, int start, int end) {
        String atom = alternative.substring(start, end);
        if (atom.startsWith("(")) {
            return ofGroup(atom);
        }
        return (atom.startsWith("[") ? PatternParts.members(atom) : PatternParts.character(atom))
                .filter(PatternNeeds::isTelling)
                .map(set -> List.of(Choice.of(set)))
                .orElse(List.of());
    }

    private static boolean isTelling(String members) {
        return members.chars().noneMatch(c -> EVERYWHERE.indexOf(c) >= 0);
    }

    /** What must stand ahead or before is in the text, too. */
    private static List<Choice> ofGroup(String atom) {
        for (String start : List.of("(?:", "(?=", "(?<=", "(?", "(")) {
            if (atom.startsWith(start)) {
                return start.equals("(?")
                        ? List.of()
                        : of(atom.substring(start.length(), atom.length() - 1));
            }
        }
        return List.of();
    }
}
