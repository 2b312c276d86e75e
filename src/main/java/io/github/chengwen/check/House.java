package io.github.chengwen.check;

import java.util.List;
import java.util.Map;

/**
 * What a house wants of its words.
 *
 * @param terms the right form for each form that it does not want
 * @param posts the posts of each person
 * @param orders lists of persons or organs, each in its order
 */
public record House(
        Map<String, String> terms, Map<String, List<String>> posts, List<List<String>> orders) {

    /** A house that wants nothing of its own. */
    public static House none() {
        return new House(Map.of(), Map.of(), List.of());
    }
}
