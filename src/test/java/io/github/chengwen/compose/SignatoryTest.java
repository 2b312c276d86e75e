package io.github.chengwen.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Passage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B-16: what a line of a signature says, which is made with a stamp. */
class SignatoryTest {

    @ParameterizedTest
    @CsvSource({
        "市长　赵国庆, 市长, 赵国庆",
        "市　长　　赵　国　庆, 市长, 赵国庆",
        "东岭市发展和改革委员会主任　李　强, 东岭市发展和改革委员会主任, 李强",
        "局长：王小明, 局长, 王小明",
        "市长　×××, 市长, ×××",
    })
    @DisplayName("post and name are told apart at the gap behind the word for a post")
    void named(String line, String post, String name) {
        Signatory signatory = Signatory.of(Passage.of(line));
        assertThat(signatory.post()).isEqualTo(post);
        assertThat(signatory.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"市长", "东岭市人民政府", "东岭市　财政局", "李　强"})
    @DisplayName("a line without both is left as it is")
    void unnamed(String line) {
        assertThat(Signatory.of(Passage.of(line)))
                .isEqualTo(new Signatory(Passage.of(line), line, ""));
    }
}
