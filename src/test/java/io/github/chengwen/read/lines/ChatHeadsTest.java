package io.github.chengwen.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines over the messages of a chat, and a timetable, which looks like them. */
final class ChatHeadsTest {

    @Test
    void oneNameTwiceShowsAChat() {
        assertThat(ChatHeads.in(Lines.of("小禾 10:02", "要早。", "林县长　9:40:15", "小禾 10:05", "要细。")))
                .containsExactlyInAnyOrder(0, 2, 3);
    }

    @Test
    void namesThatStandOnceShowNothing() {
        assertThat(ChatHeads.in(Lines.of("签到 8:30", "参观 9:30", "座谈 10:30"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上午 8:30", "会议时间 8:30", "3月5日 8:30", "林溪：春耕 8:30", "签到 28:30", "8:30"})
    void anHourOfATimetable(String line) {
        assertThat(ChatHeads.in(Lines.of(line, "要早。", line))).isEmpty();
    }

    @Test
    void aNameHasAtMostTwelveCharacters() {
        String longest = "禾".repeat(12);

        assertThat(ChatHeads.in(Lines.of(longest + " 8:30", longest + " 8:31"))).hasSize(2);
        assertThat(ChatHeads.in(Lines.of(longest + "禾 8:30", longest + "禾 8:31"))).isEmpty();
    }
}
