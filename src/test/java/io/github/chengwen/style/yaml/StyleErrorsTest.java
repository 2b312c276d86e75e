package io.github.chengwen.style.yaml;

import static io.github.chengwen.style.yaml.Styles.complaints;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody is told who wrote a house style with a slip in it. */
final class StyleErrorsTest {

    @Test
    void unknownKeyWithTheNearest() {
        assertThat(complaints("extends: speech", "elements:", "  title:", "    szie: 二号"))
                .containsExactly(
                        "4:5 STYLE_UNKNOWN_KEY the style has no key “elements.title.szie”"
                                + " (expected: elements.title.size)");
    }

    @Test
    void unknownKeyUnlikeAny() {
        assertThat(complaints("extends: speech", "grid:", "  colour: red"))
                .containsExactly(
                        "3:3 STYLE_UNKNOWN_KEY the style has no key “grid.colour”"
                                + " (expected: rowPitch | charPitch | baseline)");
    }

    @Test
    void columnsCountCharactersAndNotUnits() {
        assertThat(complaints("extends: speech", "page: {\"𠮷\": 1, tpo: 1mm}"))
                .last()
                .asString()
                .startsWith("2:16 STYLE_UNKNOWN_KEY");
    }

    @Test
    void valueOutOfRange() {
        assertThat(complaints("extends: speech", "elements: {title: {size: 80pt}}"))
                .containsExactly(
                        "2:26 STYLE_BAD_VALUE the value “80pt” of “elements.title.size” does not"
                                + " fit: 5pt … 72pt (16pt, 5.6mm, 三号)");
    }

    @Test
    void lengthWithoutAUnit() {
        assertThat(complaints("extends: speech", "page: {top: 37}"))
                .containsExactly(
                        "2:13 STYLE_BAD_VALUE the value “37” of “page.top” does not fit:"
                                + " 0pt … 300mm (16pt, 5.6mm, 三号)");
    }

    @Test
    void choiceThatIsNone() {
        assertThat(complaints("extends: speech", "pageNumber: {position: center}"))
                .containsExactly(
                        "2:24 STYLE_BAD_VALUE the value “center” of “pageNumber.position” does not"
                                + " fit: outer | centre | none");
    }

    @Test
    void indentOutOfRange() {
        assertThat(complaints("extends: speech", "elements: {body: {firstIndent: 21字}}"))
                .containsExactly(
                        "2:32 STYLE_BAD_VALUE the value “21字” of “elements.body.firstIndent” does"
                                + " not fit: 0字 … 20字");
    }

    @Test
    void countInTheWrongUnit() {
        assertThat(complaints("extends: speech", "elements: {body: {firstIndent: 2行}}")).hasSize(1);
    }

    @Test
    void faceNameThatWordWouldCut() { // D-50
        assertThat(complaints("extends: speech", "faces: {hei: " + "黑".repeat(32) + "}"))
                .hasSize(1);
    }

    @Test
    void missingKeys() {
        assertThat(complaints("name: a", "subject: b", "grid: {rowPitch: 28pt, baseline: 80%}"))
                .contains(
                        "1:1 STYLE_MISSING_KEY the style lacks the key “page” (add it as in"
                                + " styles/speech.yaml, or write extends: speech)")
                .contains(
                        "3:1 STYLE_MISSING_KEY the style lacks the key “grid.charPitch” (add it as"
                                + " in styles/speech.yaml, or write extends: speech)");
    }

    @Test
    void valueWhereKeysShouldBe() {
        assertThat(complaints("extends: speech", "page: A4"))
                .containsExactly(
                        "2:7 STYLE_WRONG_FORM “page” has the wrong form; write page: { … }");
    }

    @Test
    void keysWhereAValueShouldBe() {
        assertThat(complaints("extends: speech", "page: {top: {mm: 37}}"))
                .containsExactly(
                        "2:13 STYLE_WRONG_FORM “page.top” has the wrong form; write top: …");
    }

    @Test
    void noFaceAtAll() {
        assertThat(complaints("extends: speech", "faces: {kai: []}"))
                .containsExactly(
                        "2:14 STYLE_WRONG_FORM “faces.kai” has the wrong form; write kai: [ … ]");
    }

    @Test
    void aListIsNoStyle() {
        assertThat(complaints("- speech")).hasSize(1).first().asString().startsWith("1:1 ");
    }

    @Test
    void sameKeyTwice() {
        assertThat(complaints("extends: speech", "page: {top: 37mm}", "page: {top: 30mm}"))
                .containsExactly(
                        "3:1 STYLE_DUPLICATE_KEY “page” stands twice; the first is in line 2"
                                + " (delete one of them)");
    }

    @Test
    void keyThatIsNoWord() {
        assertThat(complaints("extends: speech", "? [page]", ": 1"))
                .containsExactly(
                        "2:3 STYLE_UNSUPPORTED a style may not use ? here (write key: value)");
    }

    @Test
    void brokenSyntax() {
        assertThat(complaints("extends: speech", "page: {top: 37mm", "grid: 1"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("3:5 STYLE_SYNTAX");
    }

    @Test
    void controlCharacter() {
        assertThat(complaints("extends: \u0007"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("1:10 STYLE_SYNTAX the style file cannot be read: U+0007");
    }

    @Test
    void parentThatDoesNotExist() {
        assertThat(complaints("extends: leaflet"))
                .containsExactly(
                        "1:10 STYLE_NOT_FOUND there is no style named “leaflet”"
                                + " (available: speech | plain | document | letter | order | minutes)");
    }

    @Test
    void everySlipInOneRun() {
        assertThat(complaints("extends: speech", "page: {tpo: 1mm}", "grid: {baseline: low}"))
                .hasSize(2);
    }

    @Test
    void emptyFile() {
        assertThat(complaints("# nothing")).isNotEmpty().allMatch(s -> s.contains("MISSING_KEY"));
    }
}
