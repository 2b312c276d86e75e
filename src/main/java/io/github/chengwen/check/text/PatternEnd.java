package io.github.chengwen.check.text;

import java.util.List;
import java.util.Optional;

/** Tells which characters the matches of a regular expression end with, where that is easy. */
public final class PatternEnd {

    private PatternEnd() {}

    /**
     * The last characters of all matches, NUL for the start of a text; empty if the pattern ends in
     * a way that is not known.
     */
    public static Optional<String> of(String pattern) {
        StringBuilder ends = new StringBuilder();
        for (String alternative : PatternParts.alternatives(pattern)) {
            Optional<String> some = ofOne(alternative);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            ends.append(some.get());
        }
        return Optional.of(ends.toString());
    }

    /** The last characters of a pattern that is no choice. */
    private static Optional<String> ofOne(String alternative) {
        if (alternative.equals("^")) {
            return Optional.of("\0");
        }
        return ofAtoms(PatternParts.atoms(alternative));
    }

    private static Optional<String> ofAtoms(List<String> atoms) {
        int last = atoms.size() - 1;
        if (last < 0) {
            return Optional.empty();
        }
        String mark = atoms.get(last);
        boolean optional = mark.equals("?") || mark.equals("*");
        if (last == 0 || !optional && !mark.equals("+")) {
            return ofAtom(mark);
        }
        // What is repeated ends as it does once; where it is left out, what stands before ends.
        Optional<String> once = ofAtom(atoms.get(last - 1));
        return optional
                ? once.flatMap(some -> ofAtoms(atoms.subList(0, last - 1)).map(some::concat))
                : once;
    }

    private static Optional<String> ofAtom(String atom) {
        if (atom.startsWith("(?:")) {
            return of(atom.substring("(?:".length(), atom.length() - 1));
        }
        return atom.startsWith("[") ? PatternParts.members(atom) : PatternParts.character(atom);
    }
}
