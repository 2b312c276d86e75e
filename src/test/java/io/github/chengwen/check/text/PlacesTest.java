package io.github.chengwen.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where in a text the characters of sets stand. */
class PlacesTest {

    @Test
    void aSetHasTheSameNumberEachTimeItIsNamed() {
        assertThat(FirstCharacters.number("壹贰")).isEqualTo(FirstCharacters.number("壹贰"));
        assertThat(FirstCharacters.number("壹贰")).isNotEqualTo(FirstCharacters.number("贰"));
    }

    @Test
    void theCharactersOfASetAreFoundInTheOrderOfTheText() {
        int set = FirstCharacters.number("壹贰叁");

        assertThat(Places.of("叁和贰，再有叁").of(set)).containsExactly(0, 2, 6);
        assertThat(Places.of("无").of(set)).isEmpty();
    }

    @Test
    void aSetThatIsNewerThanThePlacesIsNotKnownToThem() {
        Places places = Places.of("肆");

        int set = FirstCharacters.number("肆伍陆柒");

        assertThat(places.knows(set)).isFalse();
        assertThat(Places.of("肆").of(set)).containsExactly(0);
    }
}
