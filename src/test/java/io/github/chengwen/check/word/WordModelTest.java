package io.github.chengwen.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.text.Resource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is looked up in the statistics of words. */
class WordModelTest {

    private static final WordModel MODEL = Lexicon.model();

    private static int frequency(String word) {
        long digest = WordModel.start();
        for (int i = 0; i < word.length(); i++) {
            digest = WordModel.step(digest, word.charAt(i));
        }
        return MODEL.frequency(digest);
    }

    @Test
    void noWordOfSeveralCharactersIsCommonerThanTheBoundOfTheSearch() {
        String twos = Resource.text(Dropped.class, "twos.txt").strip();
        List<String> commoner = new ArrayList<>();
        for (int i = 0; i + 2 <= twos.length(); i += 2) {
            if (frequency(twos.substring(i, i + 2)) > WordModel.MOST) {
                commoner.add(twos.substring(i, i + 2));
            }
        }
        assertThat(commoner).isEmpty();
        assertThat(frequency("我们")).isEqualTo(WordModel.MOST);
    }

    @Test
    void charactersThatStandTogetherAreKnownAndOthersAreNot() {
        assertThat(MODEL.together('工', '作')).isGreaterThan(MODEL.together('作', '表'));
        assertThat(MODEL.together('作', '表')).isPositive();
        assertThat(MODEL.together('镰', '氨')).isZero();
    }
}
