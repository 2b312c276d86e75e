package io.github.chengwen.style.yaml;

import static io.github.chengwen.style.yaml.Styles.arguments;
import static io.github.chengwen.style.yaml.Styles.speechWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Element;
import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single values changed by {@code --set key=value}. */
final class StyleSetTest {

    private static Style style(String... assignments) {
        return speechWith(assignments).style().orElseThrow();
    }

    private static List<String> complaints(String... assignments) {
        SourceText source = arguments(assignments);
        return Styles.complaints(source, BuiltInStyles.load("speech").set(source));
    }

    @Test
    void changesOneValue() {
        assertThat(style("elements.title.size=小一").of(Element.TITLE).size())
                .isEqualTo(Length.ofPoints(24));
    }

    @Test
    void leavesAllOthers() {
        assertThat(style("elements.title.size=二号")).isEqualTo(BuiltInStyles.speech());
    }

    @Test
    void aLaterOneWins() {
        assertThat(style("page.top=30mm", "page.top=36mm").page().top())
                .isEqualTo(Length.ofMillimetres(36));
    }

    @Test
    void theRowPitchReachesEveryParagraphOnTheGrid() {
        assertThat(style("grid.rowPitch=28pt").of(Element.HEADING_1).linePitch())
                .isEqualTo(Length.ofPoints(28));
    }

    @Test
    void theValueIsYaml() {
        assertThat(style("faces.hei=[思源黑体, 黑体]").faces().of(FaceRole.HEI))
                .isEqualTo(new FaceNames("思源黑体", List.of("黑体")));
        assertThat(style("pageNumber.before=\"- \"").pageNumber().before()).isEqualTo("- ");
        assertThat(style("pageNumber.before=").pageNumber().before()).isEmpty();
    }

    @Test
    void goesOnTopOfAHouseStyle() {
        LoadedStyle house = StyleLoader.load(Styles.yaml("extends: plain", "page: {top: 20mm}"));
        PageGeometry page = house.set(arguments("page.bottom=22mm")).style().orElseThrow().page();
        assertThat(page.top()).isEqualTo(Length.ofMillimetres(20));
        assertThat(page.bottom()).isEqualTo(Length.ofMillimetres(22));
        assertThat(page.inner()).isEqualTo(Length.ofMillimetres(31.8));
    }

    @Test
    void unknownKey() {
        assertThat(complaints("page.top=36mm", "elements.tilte.size=二号"))
                .containsExactly(
                        "2:10 STYLE_UNKNOWN_KEY the style has no key “elements.tilte”"
                                + " (expected: elements.title)");
    }

    @Test
    void badValue() {
        assertThat(complaints("elements.title.size=大"))
                .containsExactly(
                        "1:21 STYLE_BAD_VALUE the value “大” of “elements.title.size” does not fit:"
                                + " 5pt … 72pt (16pt, 5.6mm, 三号)");
    }

    @Test
    void valueThatIsNoYaml() {
        assertThat(complaints("page.top=[")).first().asString().startsWith("1:11 STYLE_SYNTAX");
    }

    @Test
    void noValueAtAll() {
        assertThat(complaints("duplex"))
                .containsExactly(
                        "1:1 STYLE_WRONG_FORM “duplex” has the wrong form; write page.top=37mm");
    }

    @Test
    void aValueForAGroup() {
        assertThat(complaints("page=A4"))
                .containsExactly(
                        "1:6 STYLE_WRONG_FORM “page” has the wrong form; write page: { … }");
    }

    @Test
    void theParentCannotBeChanged() {
        assertThat(complaints("extends=plain"))
                .containsExactly(
                        "1:1 STYLE_UNSUPPORTED a style may not use extends here (write key:"
                                + " value)");
    }

    @Test
    void endlessPath() {
        assertThat(complaints("a.".repeat(100_000) + "b=1")).hasSize(1);
    }

    @Test
    void aRefusedStyleStaysRefusedInSilence() {
        LoadedStyle refused = StyleLoader.load(Styles.yaml("page: 1")).set(arguments("x=1"));
        assertThat(refused.style()).isEmpty();
        assertThat(refused.diagnostics()).isEmpty();
    }
}
