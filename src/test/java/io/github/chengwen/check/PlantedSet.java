package io.github.chengwen.check;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces with mistakes planted by someone who did not know the rules, and clean ones. A mistake is
 * ⟦class|wrong|right⟧, so each piece is also its own corrected twin.
 */
final class PlantedSet {

    private static final Pattern MISTAKE = Pattern.compile("⟦([a-z]+)\\|([^|⟧]*)\\|([^⟧]*)⟧");

    /** How near a finding must be to a mistake to be about it, in characters. */
    private static final int NEAR = 2;

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    private final Map<String, int[]> classes = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private int trueFindings;
    private int clean;
    private int onClean;

    private PlantedSet() {}

    /** A planted mistake in the draft, from {@code start} to {@code end}. */
    private record Mistake(String kind, int start, int end, String shown) {}

    /** Proof-reads a set. */
    static PlantedSet score(String name) throws IOException {
        PlantedSet score = new PlantedSet();
        String all = Files.readString(Path.of("src/test/resources/proof", name));
        for (String piece : all.split("(?m)^=== ", -1)) {
            int end = piece.indexOf('\n');
            if (end > 0 && !piece.startsWith("#")) {
                score.score(piece.substring(0, end), piece.substring(end + 1));
            }
        }
        return score;
    }

    private void score(String head, String marked) {
        StringBuilder draft = new StringBuilder();
        List<Mistake> mistakes = new ArrayList<>();
        Matcher matcher = MISTAKE.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(draft, "");
            int start = draft.length();
            draft.append(matcher.group(2));
            String shown = head.substring(0, 3) + " " + matcher.group();
            mistakes.add(new Mistake(matcher.group(1), start, draft.length(), shown));
        }
        matcher.appendTail(draft);
        String twin = MISTAKE.matcher(marked).replaceAll(m -> Matcher.quoteReplacement(m.group(3)));
        List<Diagnostic> found = findings(draft.toString());
        List<String> stays = findings(twin).stream().map(PlantedSet::key).toList();
        for (Mistake mistake : mistakes) {
            int[] count = classes.computeIfAbsent(mistake.kind(), k -> new int[2]);
            count[0]++;
            if (found.stream().anyMatch(d -> isAbout(d, mistake) && !stays.contains(key(d)))) {
                count[1]++;
            } else {
                missed.add(mistake.shown());
            }
        }
        clean += mistakes.isEmpty() ? 1 : 0;
        for (Diagnostic finding : found) {
            if (!stays.contains(key(finding))) {
                trueFindings++;
            } else {
                onClean += mistakes.isEmpty() ? 1 : 0;
                String text =
                        draft.substring(
                                Math.max(0, finding.span().start() - 8),
                                Math.min(draft.length(), finding.span().end() + 8));
                falseAlarms.add(
                        head.substring(0, 3)
                                + " "
                                + finding.code().id()
                                + " "
                                + finding.arguments()
                                + " "
                                + text.replace('\n', '/'));
            }
        }
    }

    /** What is told about the words, apart from notes and doubts about the structure. */
    private static List<Diagnostic> findings(String text) {
        return CHENGWEN
                .check(text.getBytes(StandardCharsets.UTF_8), "draft.txt")
                .diagnostics()
                .stream()
                .filter(d -> d.severity() == Severity.WARNING && d.code() != Code.DOUBTFUL)
                .toList();
    }

    private static String key(Diagnostic finding) {
        return finding.code() + " " + finding.arguments();
    }

    private static boolean isAbout(Diagnostic finding, Mistake mistake) {
        return finding.span().start() < mistake.end() + NEAR
                && mistake.start() - NEAR < finding.span().end();
    }

    int planted() {
        return classes.values().stream().mapToInt(count -> count[0]).sum();
    }

    int found() {
        return classes.values().stream().mapToInt(count -> count[1]).sum();
    }

    double recall() {
        return found() / (double) planted();
    }

    double precision() {
        return trueFindings / (double) (trueFindings + falseAlarms.size());
    }

    /** Findings in each ten clean pieces. */
    double inTenClean() {
        return 10.0 * onClean / clean;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        classes.forEach(
                (kind, count) ->
                        table.append(kind + " " + count[1] + " of " + count[0]).append('\n'));
        table.append("all ").append(found()).append(" of ").append(planted()).append('\n');
        table.append(trueFindings + " true, " + falseAlarms.size() + " false, " + onClean)
                .append(" in " + clean + " clean pieces\n");
        missed.forEach(line -> table.append("missed ").append(line).append('\n'));
        falseAlarms.forEach(line -> table.append("false ").append(line).append('\n'));
        return table.toString();
    }
}
