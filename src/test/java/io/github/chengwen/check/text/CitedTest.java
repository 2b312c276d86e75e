package io.github.chengwen.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a text as an example or a verse. */
final class CitedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“再接再厉”误为“再接再励”，要改正。 | 再接再励 | true",
                "“再接再励”应为“再接再厉”。 | 再接再励 | true",
                "文中“松驰”的错，印成“松弛”才对。 | 松驰 | true",
                "他说：“再接再励，再创佳绩。” | 再接再励 | false",
                "我们再接再励，再创佳绩。 | 再接再励 | false"
            })
    void aMistakeThatIsShownAsOneIsNoMistake(String text, String typed, boolean shown) {
        int at = text.indexOf(typed);

        assertThat(Cited.isErratum(text, at, at + typed.length())).isEqualTo(shown);
    }

    @Test
    void clausesOfEqualLengthAreAVerse() {
        String text = "他念道：“弄潮儿向涛头立，手把红旗旗不湿”，大家鼓掌。";

        assertThat(Cited.isVerse(text, text.indexOf("旗旗"))).isTrue();
    }

    @Test
    void aParagraphOfProseIsNoVerse() {
        assertThat(Cited.isVerse("我们要抓好落实，不折不扣地完成任务。", 4)).isFalse();
    }
}
