package io.github.chengwen.watch.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Message;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the service says, in both languages. */
class PhraseTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group()).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesHaveTheSamePlaces(Phrase phrase) {
        Message message = phrase.with();

        assertThat(places(message.chinese())).isEqualTo(places(message.english()));
    }

    @ParameterizedTest
    @EnumSource
    void englishIsEnglish(Phrase phrase) {
        assertThat(phrase.with().english()).isNotEmpty().matches("\\p{ASCII}*");
    }

    @Test
    void aSentenceWithinASentenceIsOfTheSameLanguage() {
        Message message = Phrase.NOT_TAKEN.with(Phrase.NO_ROOM.with());

        assertThat(message.chinese()).isEqualTo("没有取草稿：磁盘空间不足");
        assertThat(message.english()).isEqualTo("no draft was taken: too little room on the disk");
    }

    /** A file may be called so. */
    @Test
    void anArgumentIsNotLookedThroughForPlaces() {
        assertThat(Phrase.LEFT_ALONE.with("{1}", "x").english()).isEqualTo("left alone: {1} (x)");
    }
}
