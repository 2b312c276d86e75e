package io.github.chengwen.input.html;

import io.github.chengwen.input.number.NumberForm;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The number of an item of a list.
 *
 * @param text empty for a bullet
 */
record ItemNumber(String text) {

    /**
     * Empty where nothing stands before the item.
     *
     * @param counters the number of the last item of each list, which are kept
     */
    static Optional<ItemNumber> of(Element item, IdentityHashMap<Element, Integer> counters) {
        Element list = item.parent();
        String style = (list == null ? "" : list.attr("style")) + item.attr("style");
        if (list == null
                || style.replace(" ", "").contains("list-style:none")
                || style.replace(" ", "").contains("list-style-type:none")) {
            return Optional.empty();
        }
        if (!list.normalName().equals("ol")) {
            return Optional.of(new ItemNumber(""));
        }
        boolean chinese = style.contains("cjk-ideographic") || style.contains("simp-chinese");
        NumberForm form = chinese ? NumberForm.CHINESE_COUNTING : form(list.attr("type"));
        int next = counters.getOrDefault(list, number(list.attr("start")).orElse(1) - 1) + 1;
        int number = number(item.attr("value")).orElse(next);
        counters.put(list, number);
        return Optional.of(new ItemNumber(form.write(number) + (chinese ? "、" : ".")));
    }

    private static NumberForm form(String type) {
        return switch (type) {
            case "a" -> NumberForm.LOWER_LETTER;
            case "A" -> NumberForm.UPPER_LETTER;
            case "i" -> NumberForm.LOWER_ROMAN;
            case "I" -> NumberForm.UPPER_ROMAN;
            default -> NumberForm.DECIMAL;
        };
    }

    private static Optional<Integer> number(String attribute) {
        return attribute.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(attribute))
                : Optional.empty();
    }
}
