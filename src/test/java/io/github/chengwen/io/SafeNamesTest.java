package io.github.chengwen.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNamesTest {

    @Test
    void aUsualNameStaysAsItIs() {
        assertThat(SafeNames.of("在全市工作会议上的讲话", ".docx")).isEqualTo("在全市工作会议上的讲话.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a_b.pdf",
        "'讲话<定稿>:\"终\"|?*', 讲话_定稿___终____.pdf",
        "'C:\\稿', C__稿.pdf",
        "'一\n二', 一_二.pdf",
        "'稿\u202edcba', 稿_dcba.pdf",
        "con, _con.pdf",
        "NUL.old, _NUL.old.pdf",
        "console, console.pdf",
        ".., _.pdf",
        "'', _.pdf",
    })
    void whatAFileSystemMayRefuseIsReplaced(String stem, String expected) {
        assertThat(SafeNames.of(stem, ".pdf")).isEqualTo(expected);
    }

    @Test
    void aLooseEndIsHeldInPlace() {
        assertThat(SafeNames.of("讲话. ", "")).isEqualTo("讲话__");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(SafeNames.of("cafe\u0301", ".pdf")).isEqualTo("caf\u00e9.pdf");
    }

    @Test
    void aLongNameIsCutButKeepsItsEnding() {
        String name = SafeNames.of("讲".repeat(90), "-12.docx");

        assertThat(name).matches("讲{61}~[0-9a-f]{8}-12\\.docx");
        assertThat(name.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(SafeNames.MAX_BYTES);
    }

    @Test
    void theCutIsNeverInsideACharacter() {
        String name = SafeNames.of("𠮷".repeat(60), ".pdf");

        assertThat(name).matches("(?:𠮷)+~[0-9a-f]{8}\\.pdf");
    }

    @Test
    void longNamesThatDifferStayDifferent() {
        String start = "讲".repeat(90);

        assertThat(SafeNames.of(start + "甲", ".pdf"))
                .isNotEqualTo(SafeNames.of(start + "乙", ".pdf"));
    }
}
