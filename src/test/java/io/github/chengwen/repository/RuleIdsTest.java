package io.github.chengwen.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that code, tests, styles, messages and documents cite by id, such as L-05. */
final class RuleIdsTest {

    private static final Path DOCUMENTS = Path.of("src", "docs");

    /** Not the 1 of PDF/A-1, nor a part of a longer word such as UTF-8. */
    private static final Pattern ID = Pattern.compile("(?<![\\w/-])[A-Z]-\\d{1,3}(?![\\d-])");

    /** The row of a table or the item of a list that begins with an id. */
    private static final Pattern DEFINITION = Pattern.compile("^(?:\\| *|- )(" + ID + ")\\b.*");

    private static final List<SourceLine> LINES = SourceLine.all();

    @Test
    void everyCitedRuleIsDefinedInADocument() {
        assertThat(undefined(LINES, Set.copyOf(defined()))).isEmpty();
    }

    @Test
    void noRuleIsDefinedTwice() {
        assertThat(defined()).doesNotHaveDuplicates();
    }

    @Test
    void aWrongIdIsNoticedWithItsPlace() {
        List<SourceLine> lines =
                SourceLine.of(Path.of("Rows.java"), "/** As L-20 says. */\n/** L-" + 99 + " */");

        assertThat(undefined(lines, Set.of("L-20"))).containsExactly("Rows.java:2: L-" + 99);
    }

    @Test
    void bothEndsOfARangeAreCited() {
        List<SourceLine> lines = SourceLine.of(Path.of("a"), "(T-01…T-" + 97 + ")");

        assertThat(undefined(lines, Set.of("T-01"))).containsExactly("a:1: T-" + 97);
    }

    @Test
    void whatOnlyLooksLikeAnIdIsNone() {
        List<SourceLine> lines =
                SourceLine.of(Path.of("a"), "UTF-8, PDF/A-2a, PDF/UA-1, SHA-256, GPL-3, COVID-19");

        assertThat(undefined(lines, Set.of())).isEmpty();
    }

    /** The ids of all definitions, in the order of the documents. */
    private static List<String> defined() {
        return LINES.stream()
                .filter(line -> line.file().startsWith(DOCUMENTS))
                .map(line -> DEFINITION.matcher(line.text()))
                .filter(Matcher::matches)
                .map(definition -> definition.group(1))
                .toList();
    }

    private static List<String> undefined(Collection<SourceLine> lines, Set<String> defined) {
        List<String> places = new ArrayList<>();
        for (SourceLine line : lines) {
            Set<String> cited = new HashSet<>(ids(line.text()).toList());
            cited.stream().filter(id -> !defined.contains(id)).map(line::at).forEach(places::add);
        }
        return places;
    }

    private static Stream<String> ids(String text) {
        return ID.matcher(text).results().map(found -> found.group());
    }
}
