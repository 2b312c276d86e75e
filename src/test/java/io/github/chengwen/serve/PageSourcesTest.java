package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The modules of the page, read as text. */
final class PageSourcesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/chengwen/serve/page");
    private static final Pattern IMPORT = Pattern.compile("from \"([^\"]+)\"");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");
    private static final int MOST_LINES = 150;

    private static final Map<String, String> MODULES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
                MODULES.put(String.valueOf(file.getFileName()), Files.readString(file, UTF_8));
            }
        }
    }

    private static String page() throws IOException {
        return Files.readString(FOLDER.resolve("index.html"), UTF_8);
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyModuleIsShort() {
        MODULES.forEach(
                (name, text) ->
                        assertThat(text.lines().count()).as(name).isLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void thePageNamesEveryModuleAndEveryImport() throws IOException {
        String page = page();

        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            assertThat(page).contains("@/" + module.getKey());
            for (String name : all(IMPORT, module.getValue())) {
                assertThat(page)
                        .as(module.getKey() + " imports " + name)
                        .contains(
                                name.startsWith("./")
                                        ? "@/" + name.substring(2)
                                        : "\"" + name + "\": \"./@/");
            }
        }
    }

    @Test
    void noModuleMakesElementsOrCodeOfText() {
        MODULES.forEach(
                (name, text) ->
                        assertThat(text)
                                .as(name)
                                .doesNotContain(
                                        ".innerHTML", "outerHTML", "insertAdjacentHTML", "eval(")
                                .doesNotContain("document.write", "new Function"));
    }

    @Test
    void thePageNamesNoOtherOrigin() throws IOException {
        MODULES.forEach(
                (name, text) ->
                        assertThat(text.replace("http://www.w3.org/2000/svg", ""))
                                .as(name)
                                .doesNotContain("http://", "https://"));
        assertThat(page()).doesNotContain("http://", "https://", "<style", " style=");
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        Set<String> chinese = Words.in(Language.CHINESE).keySet();
        Set<String> english = Words.in(Language.ENGLISH).keySet();
        MODULES.forEach((name, text) -> assertThat(chinese).as(name).containsAll(all(SAID, text)));
        assertThat(english).isEqualTo(chinese);
    }
}
