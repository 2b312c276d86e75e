package io.github.chengwen.read;

import java.util.List;
import java.util.Set;

/** How the lines of a tidy draft stand: indents and blank lines, by one habit throughout. */
final class TidyLayout {

    private static final Set<String> HEAD = Set.of("title", "subtitle", "speaker", "date");

    private TidyLayout() {}

    static String of(List<TidyLine> lines, TidyWords words) {
        String indent = words.either("", "", "　　", "    ");
        boolean centred = words.chance(30);
        String blanks = words.either("none", "none", "all", "head", "headings");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            TidyLine line = lines.get(i);
            boolean head = line.types().stream().anyMatch(HEAD::contains);
            boolean above = i > 0 && lines.get(i - 1).types().stream().anyMatch(HEAD::contains);
            boolean heading = TidyLine.HEADINGS.containsAll(line.types()) && line.lead() == 0;
            boolean blank =
                    switch (blanks) {
                        case "all" -> true;
                        case "head" -> above && !head;
                        case "headings" -> heading || above && !head;
                        default -> false;
                    };
            text.append(blank && i > 0 ? "\n" : "");
            text.append(lead(line, indent, centred)).append(line.text()).append('\n');
        }
        return text.toString();
    }

    private static String lead(TidyLine line, String indent, boolean centred) {
        if (line.types().stream().anyMatch(HEAD::contains)) {
            return centred ? "            " : "";
        }
        if (line.types().contains("signature") || line.types().contains("sign_date")) {
            return centred ? "                    " : "";
        }
        boolean flush = line.types().contains("salutation") || line.text().indexOf('\t') >= 0;
        return flush ? "" : indent;
    }
}
