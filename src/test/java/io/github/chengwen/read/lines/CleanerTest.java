package io.github.chengwen.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page numbers are taken out; what only looks like one stays. */
final class CleanerTest {

    private static final String TEXT = "名单由各系统另行印发，以上人员所在单位要组织学习宣传，";

    /** A wrap cut the last two in the middle of a number and of a date. */
    @ParameterizedTest
    @CsvSource({"填表的人是周明远，填的时候是春天, 1", "这所学校从一九四九年办到了19, 0", "填表人：林禾，填表的时间：2020.6., 0"})
    void digitsOnALineOfTheirOwn(String above, int dropped) {
        List<Traced> noise = new ArrayList<>();
        Cleaner cleaner = new Cleaner(new Diagnostics.Builder(), noise);

        cleaner.clean(Lines.of(TEXT, above, "24", TEXT));

        assertThat(noise).hasSize(dropped);
    }
}
