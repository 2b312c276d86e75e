package io.github.chengwen.input.doc;

import io.github.chengwen.input.number.NumberForm;
import io.github.chengwen.input.number.NumberLevel;
import io.github.chengwen.input.number.NumberList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a file. */
final class Lists {

    /** The forms by the numbers that the file has for them. */
    private static final Map<Integer, NumberForm> FORMS =
            Map.ofEntries(
                    Map.entry(0x00, NumberForm.DECIMAL),
                    Map.entry(0x01, NumberForm.UPPER_ROMAN),
                    Map.entry(0x02, NumberForm.LOWER_ROMAN),
                    Map.entry(0x03, NumberForm.UPPER_LETTER),
                    Map.entry(0x04, NumberForm.LOWER_LETTER),
                    Map.entry(0x05, NumberForm.DECIMAL),
                    Map.entry(0x0a, NumberForm.IDEOGRAPH_DIGITAL),
                    Map.entry(0x0b, NumberForm.CHINESE_COUNTING),
                    Map.entry(0x0e, NumberForm.DECIMAL_FULL_WIDTH),
                    Map.entry(0x0f, NumberForm.DECIMAL),
                    Map.entry(0x10, NumberForm.CHINESE_LEGAL),
                    Map.entry(0x11, NumberForm.IDEOGRAPH_DIGITAL),
                    Map.entry(0x12, NumberForm.DECIMAL_ENCLOSED_CIRCLE),
                    Map.entry(0x13, NumberForm.DECIMAL_FULL_WIDTH),
                    Map.entry(0x16, NumberForm.DECIMAL_ZERO),
                    Map.entry(0x17, NumberForm.BULLET),
                    Map.entry(0x1a, NumberForm.DECIMAL_ENCLOSED_FULLSTOP),
                    Map.entry(0x1b, NumberForm.DECIMAL_ENCLOSED_PAREN),
                    Map.entry(0x1c, NumberForm.DECIMAL_ENCLOSED_CIRCLE),
                    Map.entry(0x1d, NumberForm.IDEOGRAPH_ENCLOSED_CIRCLE),
                    Map.entry(0x1e, NumberForm.IDEOGRAPH_TRADITIONAL),
                    Map.entry(0x1f, NumberForm.IDEOGRAPH_ZODIAC),
                    Map.entry(0x21, NumberForm.CHINESE_COUNTING),
                    Map.entry(0x22, NumberForm.CHINESE_LEGAL),
                    Map.entry(0x23, NumberForm.CHINESE_COUNTING),
                    Map.entry(0x24, NumberForm.IDEOGRAPH_DIGITAL),
                    Map.entry(0x25, NumberForm.CHINESE_COUNTING),
                    Map.entry(0x26, NumberForm.CHINESE_LEGAL),
                    Map.entry(0x27, NumberForm.CHINESE_COUNTING),
                    Map.entry(0x28, NumberForm.IDEOGRAPH_DIGITAL),
                    Map.entry(0xff, NumberForm.NONE));

    /** What stands for the text of a paragraph without a list. */
    private static final int NO_LIST = 0xf801;

    /**
     * The number of a paragraph.
     *
     * @param unknown the form's number where it is not known
     */
    record ListNumber(String text, boolean bullet, Optional<String> unknown) {}

    private final Optional<ListTables> tables;
    private final Map<Integer, NumberList> counters = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    Lists(Optional<ListTables> tables) {
        this.tables = tables;
    }

    /** The number of the next paragraph; empty where it has none. */
    Optional<ListNumber> next(Paragraph paragraph) {
        int override = paragraph.getIlfo();
        if (tables.isEmpty() || override <= 0 || override == NO_LIST) {
            return Optional.empty();
        }
        try {
            return next(tables.get(), override, paragraph.getIlvl());
        } catch (NoSuchElementException noSuchList) {
            return Optional.empty();
        }
    }

    private Optional<ListNumber> next(ListTables lists, int override, int asked) {
        LFO instance = lists.getLfo(override);
        ListData definition = lists.getListData(instance.getLsid());
        if (definition == null) {
            return Optional.empty();
        }
        List<ListLevel> raw = new ArrayList<>(List.of(definition.getLevels()));
        Map<Integer, Integer> starts = new HashMap<>();
        LFOData data = lists.getLfoData(override);
        for (ListFormatOverrideLevel level : data.getRgLfoLvl()) {
            int at = level.getLevelNum();
            if (at < raw.size() && level.isFormatting() && level.getLevel() != null) {
                raw.set(at, level.getLevel());
            }
            if (at < raw.size() && level.isStartAt()) {
                starts.put(
                        at, level.isFormatting() ? raw.get(at).getStartAt() : level.getIStartAt());
            }
        }
        int index = Math.max(0, Math.min(raw.size() - 1, asked));
        NumberList counter = counters.computeIfAbsent(instance.getLsid(), any -> new NumberList());
        if (used.add(override)) {
            starts.forEach(counter::restart);
        }
        List<NumberLevel> levels = new ArrayList<>();
        for (int i = 0; i < Math.min(raw.size(), NumberList.LEVELS); i++) {
            levels.add(level(raw.get(i), i));
        }
        String text = counter.next(levels, index).strip();
        int form = raw.get(index).getNumberFormat();
        if (levels.get(index).form() == NumberForm.BULLET) {
            return Optional.of(new ListNumber("", true, Optional.empty()));
        }
        Optional<String> unknown =
                FORMS.containsKey(form) ? Optional.empty() : Optional.of(String.valueOf(form));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListNumber(text, false, unknown));
    }

    /** The characters 0 to 8 of a level's text stand for the numbers of the levels. */
    private static NumberLevel level(ListLevel level, int index) {
        StringBuilder pattern = new StringBuilder();
        String text = String.valueOf(level.getNumberText());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 8) {
                pattern.append('%').append(c + 1);
            } else {
                pattern.append(c);
            }
        }
        NumberForm form = FORMS.getOrDefault(level.getNumberFormat(), NumberForm.DECIMAL);
        return new NumberLevel(
                form, pattern.toString(), level.getStartAt(), index, level.isLegalNumbering());
    }
}
