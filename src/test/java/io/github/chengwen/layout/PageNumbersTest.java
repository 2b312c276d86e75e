package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.testing.TestStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageNumbersTest {

    private final PageNumbers numbers = new PageNumbers(TestStyles.speech());

    private PageNumberRow number(int page) {
        return numbers.of(page).orElseThrow();
    }

    @Test
    @DisplayName("P-25: a dash and a space on either side")
    void words() {
        assertThat(number(12).run().text()).isEqualTo("— 12 —");
    }

    @Test
    @DisplayName("P-21: one 字 in from the right edge on an odd page")
    void rightOnOddPages() {
        GlyphRun run = number(3).run();
        assertThat(run.x() + run.advances().sum()).isEqualTo(79_370 + 442_205 - 14_000);
    }

    @Test
    @DisplayName("P-21: one 字 in from the left edge on an even page")
    void leftOnEvenPages() {
        assertThat(number(4).run().x()).isEqualTo(79_370 + 14_000);
    }

    @Test
    @DisplayName("P-27: the dash is 7 mm below the 版心")
    void belowTheCore() {
        assertThat(number(1).dashCentre() / 1000.0).isBetween(742.677 + 19.842, 742.677 + 19.844);
    }

    @Test
    @DisplayName("P-20: digits and spaces are half an em, dashes a whole one")
    void halfWidth() {
        assertThat(number(7).run().advances().sum()).isEqualTo(14_000 * 2 + 7_000 * 3);
    }
}
