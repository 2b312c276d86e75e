package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbered lines that belong together. */
final class ChainsTest {

    /** The indices of the lines of each chain. */
    private static List<List<Integer>> chains(String... lines) {
        return Chains.of(Lines.of(lines)).stream()
                .map(chain -> chain.stream().map(Chains.Link::line).toList())
                .toList();
    }

    @Test
    void numbersOfOneFormThatCountOn() {
        assertThat(chains("一、备种", "要早。", "二、备肥", "三、备药")).containsExactly(List.of(0, 2, 3));
    }

    @Test
    void eachHigherNumberStartsChainsBelow() {
        assertThat(chains("一、备耕", "（一）备种", "（二）备肥", "二、春播", "（三）早稻"))
                .containsExactly(List.of(0, 3), List.of(1, 2), List.of(4));
    }

    @Test
    void aNumberMaySkipTwo() {
        assertThat(chains("1.备种", "4.备肥")).containsExactly(List.of(0, 1));
        assertThat(chains("1.备种", "5.备肥")).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void aNumberMayStandTwiceUnlessItIsTheFirst() {
        assertThat(chains("2.备种", "2.备肥")).containsExactly(List.of(0, 1));
        assertThat(chains("1.备种", "1.备肥")).containsExactly(List.of(0), List.of(1));
        assertThat(chains("2.备种", "1.备肥")).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void theNextDocumentStartsNewChains() {
        assertThat(chains("1.备种", "第二篇", "2.备肥")).containsExactly(List.of(0), List.of(2));
    }

    @Test
    void aNoteIsOfNoChain() {
        assertThat(chains("①参见《林溪县志》。", "②参见《林溪县志》。")).isEmpty();
    }
}
