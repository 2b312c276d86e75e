package io.github.chengwen.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.io.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublisherTest {

    @TempDir Path folder;

    @Test
    void filesAppearUnderTheirNamesAndNothingElseStays() throws IOException {
        new Publisher(Existing.KEEP).publish(pair());

        assertThat(names()).containsExactly("讲话.docx", "讲话.pdf");
        assertThat(content("讲话.docx")).isEqualTo("docx");
    }

    @Test
    void foldersAreMade() throws IOException {
        Path target = folder.resolve("2024/一季度/讲话.docx");

        new Publisher(Existing.KEEP).publish(List.of(new NewFile(target, bytes("docx"))));

        assertThat(target).hasContent("docx");
    }

    @Test
    void aFileOfTheUsersIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("讲话.pdf"), "用户自己的文件");

        assertThatThrownBy(() -> new Publisher(Existing.KEEP).publish(pair()))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("讲话.pdf");

        assertThat(content("讲话.pdf")).isEqualTo("用户自己的文件");
    }

    @Test
    void ofFilesThatBelongTogetherNoneIsPublishedWhereOneIsRefused() throws IOException {
        Files.writeString(folder.resolve("讲话.pdf"), "用户自己的文件");

        assertThatThrownBy(() -> new Publisher(Existing.KEEP).publish(pair()))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(names()).containsExactly("讲话.pdf");
    }

    @Test
    void theSameBytesAgainAreNoConflict() throws IOException {
        new Publisher(Existing.KEEP).publish(pair());

        new Publisher(Existing.KEEP).publish(pair());

        assertThat(names()).containsExactly("讲话.docx", "讲话.pdf");
    }

    @Test
    void anEarlierEditionMakesRoomAndNothingElseDoes() throws IOException {
        Files.writeString(folder.resolve("讲话.pdf"), "旧的");
        Files.writeString(folder.resolve("讲话-2.pdf"), "旧的");
        Files.writeString(folder.resolve("讲话.docx"), "用户自己的文件");
        Set<Path> earlier = Set.of(folder.resolve("讲话.pdf"), folder.resolve("讲话-2.pdf"));
        Publisher publisher = new Publisher(Existing.KEEP);

        assertThatThrownBy(() -> publisher.publish(pair(), earlier))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("讲话.docx");
        assertThat(content("讲话.pdf")).isEqualTo("旧的");

        Files.delete(folder.resolve("讲话.docx"));
        publisher.publish(pair(), earlier);
        assertThat(names()).containsExactly("讲话.docx", "讲话.pdf");
        assertThat(content("讲话.pdf")).isEqualTo("pdf");
    }

    @Test
    void replacingIsPossibleWhenAskedFor() throws IOException {
        Files.writeString(folder.resolve("讲话.pdf"), "旧的");

        new Publisher(Existing.REPLACE).publish(pair());

        assertThat(content("讲话.pdf")).isEqualTo("pdf");
        assertThat(names()).containsExactly("讲话.docx", "讲话.pdf");
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Files.createDirectory(folder.resolve("讲话.pdf"));

        assertThatThrownBy(() -> new Publisher(Existing.REPLACE).publish(pair()))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aDanglingLinkIsATakenName() throws IOException {
        Files.createSymbolicLink(folder.resolve("讲话.pdf"), folder.resolve("没有"));

        assertThatThrownBy(() -> new Publisher(Existing.KEEP).publish(pair()))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NO_HARD_LINKS", "LINK_FAILS_WITHOUT_REASON"})
    void withoutHardLinksARenameDoes(Fault fault) throws IOException {
        new Publisher(new FaultyDisk(fault), Existing.KEEP).publish(pair());

        assertThat(names()).containsExactly("讲话.docx", "讲话.pdf");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LATER_WRITES_FAIL", "SECOND_LINK_FAILS"})
    void aFailureHalfwayLeavesNothingBehind(Fault fault) throws IOException {
        Publisher publisher = new Publisher(new FaultyDisk(fault), Existing.KEEP);

        assertThatThrownBy(() -> publisher.publish(pair())).isInstanceOf(IOException.class);

        assertThat(names()).isEmpty();
    }

    @Test
    void aFailureNamesTheFileAndNotItsTemporaryName() {
        Publisher publisher = new Publisher(new FaultyDisk(Fault.LATER_WRITES_FAIL), Existing.KEEP);

        assertThatThrownBy(() -> publisher.publish(pair()))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder.resolve("讲话.pdf") + ": No space left on device");
    }

    @Test
    void aTemporaryFileOfAKilledProcessIsNoHindrance() throws IOException {
        String name = ".chengwen-" + ProcessHandle.current().pid() + "-0.tmp";
        Files.writeString(folder.resolve(name), "半截");

        new Publisher(Existing.KEEP).publish(pair());

        assertThat(names()).containsExactly(name, "讲话.docx", "讲话.pdf");
    }

    @Test
    void aFileThatCannotBeMadeLeavesNothingBehind() throws IOException {
        NewFile unmade =
                new NewFile(
                        folder.resolve("讲话.pdf"),
                        () -> {
                            throw new IllegalStateException("a bug");
                        });

        assertThatThrownBy(
                        () -> new Publisher(Existing.KEEP).publish(List.of(pair().get(0), unmade)))
                .hasMessage("a bug");

        assertThat(names()).isEmpty();
    }

    private List<NewFile> pair() {
        return List.of(
                new NewFile(folder.resolve("讲话.docx"), bytes("docx")),
                new NewFile(folder.resolve("讲话.pdf"), bytes("pdf")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private String content(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
