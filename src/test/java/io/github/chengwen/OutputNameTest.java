package io.github.chengwen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the files of a draft are told apart. */
class OutputNameTest {

    private static List<String> suffixes(String... labels) {
        return OutputName.ofLabels(List.of(labels)).stream().map(OutputName::suffix).toList();
    }

    @Test
    @DisplayName("the only file has the name of the draft")
    void one() {
        assertThat(suffixes("")).containsExactly("");
    }

    @Test
    @DisplayName("several documents are counted")
    void several() {
        assertThat(suffixes("", "")).containsExactly("-1", "-2");
    }

    @Test
    @DisplayName("B-17: attached texts have the name of their document, too")
    void attached() {
        assertThat(suffixes("", "附件1", "附件2")).containsExactly("", "-附件1", "-附件2");
        assertThat(suffixes("", "附件", "", "附件")).containsExactly("-1", "-1-附件", "-2", "-2-附件");
    }

    @Test
    @DisplayName("a label that stands twice does not make one file replace the other")
    void twice() {
        assertThat(suffixes("", "附件1", "附件1")).containsExactly("", "-附件1", "-附件1-2");
    }
}
