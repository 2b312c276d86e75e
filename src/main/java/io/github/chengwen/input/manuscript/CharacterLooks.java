package io.github.chengwen.input.manuscript;

import io.github.chengwen.text.Look;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How the characters of a paragraph look: what more than half of them have. */
final class CharacterLooks {

    private final Map<CharacterLook, Integer> characters = new LinkedHashMap<>();

    void add(CharacterLook look, int count) {
        if (count > 0) {
            characters.merge(look, count, Integer::sum);
        }
    }

    void clear() {
        characters.clear();
    }

    /** The look of a paragraph with that of its characters. */
    Look of(Look paragraph) {
        return characters.isEmpty()
                ? paragraph
                : new Look(
                        paragraph.outline(),
                        paragraph.align(),
                        most(CharacterLook::size, 0),
                        most(CharacterLook::bold, false),
                        most(CharacterLook::face, ""),
                        paragraph.inset());
    }

    private <T> T most(Function<CharacterLook, T> property, T none) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        int all = 0;
        for (Map.Entry<CharacterLook, Integer> entry : characters.entrySet()) {
            counts.merge(property.apply(entry.getKey()), entry.getValue(), Integer::sum);
            all += entry.getValue();
        }
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (2 * entry.getValue() > all) {
                return entry.getKey();
            }
        }
        return none;
    }
}
