package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Checked;
import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.StyleLoader;
import io.github.chengwen.text.SourceText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of a house, in its style file. */
final class HouseTermsTest {

    private static final String HOUSE =
            """
            name: house
            extends: speech
            terms:
              青岚县人民政府: [青岚县政府, 青岚政府]
              县委书记沈青同志: 沈青书记
              posts:
                周明远: 县长
                罗景澄: [县委副书记, 县政协主席]
              order:
                领导: [沈青, 周明远, 罗景澄]
                班子: [县委, 县人大常委会, 县政府, 县政协]
            """;

    private static Checked check(String sentence) {
        Style style = StyleLoader.load(SourceText.of("house.yaml", HOUSE)).style().orElseThrow();
        String draft = "在全县春耕工作会议上的讲话\n同志们：\n" + sentence + "\n谢谢大家！\n";
        return Chengwen.with(Options.of(style))
                .check(draft.getBytes(StandardCharsets.UTF_8), "draft.txt");
    }

    @Test
    void aFormThatTheHouseDoesNotWantIsFoundAndSetRight() {
        Checked checked = check("刚才，沈青书记代表青岚县政府讲了话，请大家抓好落实。");

        assertThat(checked.diagnostics().stream().map(d -> d.code()))
                .containsExactly(Code.HOUSE_TERM, Code.HOUSE_TERM);
        assertThat(new String(checked.corrected().toByteArray(), StandardCharsets.UTF_8))
                .contains("县委书记沈青同志代表青岚县人民政府讲了话");
    }

    @Test
    void theRightFormIsLeftInPeace() {
        assertThat(check("刚才，县委书记沈青同志代表青岚县人民政府讲了话，请大家抓好落实。").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "刚才，周明远书记作了部署。, 周明远书记",
        "县委书记周明远同志作了部署。, 县委书记周明远",
        "刚才，罗景澄书记作了部署。, 罗景澄书记",
        "会议由县委副书记、县人大常委会主任罗景澄主持。, 县人大常委会主任罗景澄",
    })
    void aPostThatIsNotThePersonsIsFound(String sentence, String found) {
        assertThat(check(sentence).diagnostics().stream().toList())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.code()).isEqualTo(Code.HOUSE_TERM);
                            assertThat(d.arguments().get(0)).isEqualTo(found);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "刚才，周明远县长作了部署，罗景澄主席讲了意见，罗景澄副书记主持。",
                "县委副书记、县长周明远同志和青岚县政协主席罗景澄到会。",
                "周明远同志和罗景澄同志原来都在乡镇工作。",
                "时任局长周明远主持了那次会议。",
                "县长王成、县政协主席罗景澄到会。"
            })
    void aPostThatThePersonHasIsLeftInPeace(String sentence) {
        assertThat(check(sentence).diagnostics().stream().map(d -> d.code()))
                .doesNotContain(Code.HOUSE_TERM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出席会议的有周明远、沈青、罗景澄等同志。",
                "县长周明远、县委书记沈青同志出席会议。",
                "经县政府、县委同意，会议开到村里。"
            })
    void anotherOrderThanThatOfTheHouseIsFound(String sentence) {
        assertThat(check(sentence).diagnostics().stream().map(d -> d.code()))
                .contains(Code.ORGAN_ORDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出席会议的有沈青、罗景澄等同志。",
                "县委书记沈青同志、县长周明远出席会议。",
                "罗景澄同志先讲了意见。随后，沈青同志作了部署。",
                "经县委、县政府同意，会议开到村里。"
            })
    void theOrderOfTheHouseIsLeftInPeace(String sentence) {
        assertThat(check(sentence).diagnostics().stream().map(d -> d.code()))
                .doesNotContain(Code.ORGAN_ORDER);
    }

    @Test
    void postsAndOrderAreReadByName() {
        String house = "name: house\nextends: speech\nterms:\n  posts: [周明远]\n";

        assertThat(StyleLoader.load(SourceText.of("house.yaml", house)).diagnostics().stream())
                .extracting(d -> d.code())
                .containsExactly(Code.STYLE_WRONG_FORM);
    }
}
