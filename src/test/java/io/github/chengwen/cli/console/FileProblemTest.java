package io.github.chengwen.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileProblemTest {

    @ParameterizedTest
    @CsvSource({
        "No space left on device, 磁盘满了",
        "Read-only file system,   磁盘是只读的",
        "File name too long,      文件名太长",
        "'Too many levels of symbolic links or unable to access', 符号链接绕成了圈",
    })
    void aReasonOfTheSystemIsSaidInChinese(String reason, String chinese) {
        IOException full = new FileSystemException("成品/讲话.pdf", null, reason);

        assertThat(message(full, Language.CHINESE)).endsWith("成品/讲话.pdf (" + chinese + ")");
        assertThat(message(full, Language.ENGLISH)).endsWith("成品/讲话.pdf (" + reason + ")");
    }

    @Test
    void anUnknownReasonStaysAsItIs() {
        assertThat(message(new IOException("Protocol error"), Language.CHINESE))
                .endsWith("Protocol error");
    }

    private static String message(IOException e, Language language) {
        return FileProblem.writing("讲话.txt", e, language).diagnostic().message(language);
    }
}
