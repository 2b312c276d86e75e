package io.github.chengwen.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MessageTest {

    private static final Message MESSAGE =
            new Message("“{0}”之后应为“{1}”", "“{1}” should follow “{0}”");

    @Test
    void argumentsStandWhereEachLanguageWantsThem() {
        List<String> numbers = List.of("一、", "二、");

        assertThat(MESSAGE.format(Language.CHINESE, numbers)).isEqualTo("“一、”之后应为“二、”");
        assertThat(MESSAGE.format(Language.ENGLISH, numbers)).isEqualTo("“二、” should follow “一、”");
    }

    @Test
    void aPlaceWithoutAnArgumentStays() {
        assertThat(MESSAGE.format(Language.CHINESE, List.of("一、"))).isEqualTo("“一、”之后应为“{1}”");
    }

    @Test
    void signsInAnArgumentMeanNothing() {
        assertThat(MESSAGE.format(Language.CHINESE, List.of("$1{1}\\", "'")))
                .isEqualTo("“$1{1}\\”之后应为“'”");
    }
}
