package io.github.chengwen.style;

import java.util.List;
import java.util.Map;

/**
 * The words of a house (style key {@code terms}).
 *
 * @param rightForms the right form for each form that the house does not want
 * @param posts the posts of each person, the first of them the usual one
 * @param orders lists of persons or organs, each in its order
 */
public record HouseTerms(
        Map<String, String> rightForms,
        Map<String, List<String>> posts,
        List<List<String>> orders) {

    public HouseTerms {
        rightForms = Map.copyOf(rightForms);
        posts = Map.copyOf(posts);
        orders = List.copyOf(orders);
    }

    /** No words. */
    public static HouseTerms none() {
        return new HouseTerms(Map.of(), Map.of(), List.of());
    }
}
