package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words at a line break that stand together elsewhere. */
final class CohesionTest {

    private final Cohesion cohesion = new Cohesion(Lines.of("高标准农田", "发展高标准农田建", "高标准农，田高标准农A田"));

    @ParameterizedTest
    @CsvSource({
        "要建高标准, 农田建三万亩, true",
        "高标准, 农田建, true",
        "发展高, 标准农, true",
        "要发展高, 标准田, false",
        "标准, 农田建设, false",
        "高标准, 农田, false",
        "标准农, ，田高, false",
        "标准农, A田高, false",
    })
    void sixCharactersAroundTheBreak(String above, String below, boolean binds) {
        assertThat(cohesion.binds(above, below)).isEqualTo(binds);
    }
}
