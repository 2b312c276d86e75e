package io.github.chengwen.read.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 小段　10:02, over each message copied from a chat. One such line may be of a timetable; where the
 * same name stands over several messages, all lines of this form are of the chat.
 */
final class ChatHeads {

    private static final int FEWEST = 2;
    private static final int LONGEST = 30;

    private static final Pattern HEAD =
            Pattern.compile(
                    "^(?<name>(?![0-9]+[\\s年月日周届章条点.、])[^\\s\\u3000：:，。]{1,12}|(?:发言人|说话人|讲话人)\\s?[0-9A-Z]{1,2})[\\s\\u3000]+[（(\\[]?(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?[）)\\]]?$");

    /** What stands beside an hour in a timetable. */
    private static final Pattern OF_TIMETABLE = Pattern.compile(".*(?:[上下中]午|晚上|凌晨|时间|开始|结束|星期.)");

    private ChatHeads() {}

    /** The indices of the lines that are one. */
    static Set<Integer> in(List<DraftLine> lines) {
        Set<Integer> heads = new HashSet<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> name = name(lines.get(i).text());
            if (name.isPresent()) {
                heads.add(i);
                names.merge(name.get(), 1, Integer::sum);
            }
        }
        boolean chat = names.values().stream().anyMatch(count -> count >= FEWEST);
        return chat ? heads : Set.of();
    }

    private static Optional<String> name(String line) {
        if (line.length() > LONGEST || line.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(line);
        return head.matches() && !OF_TIMETABLE.matcher(head.group("name")).matches()
                ? Optional.of(head.group("name"))
                : Optional.empty();
    }
}
