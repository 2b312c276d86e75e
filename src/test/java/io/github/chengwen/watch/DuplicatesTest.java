package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same draft again, and other drafts of the same name (watch.md §1, G3 and G4; §6, 11). */
class DuplicatesTest {

    private static final String DRAFT = Office.draft("在大会上的讲话");

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void theSameAgainIsPutAwayAndNothingElse() throws Exception {
        Office office = new Office(folder);
        for (int i = 0; i < 50; i++) {
            office.drop("讲话.txt", DRAFT);
            office.serve();
        }
        assertThat(office.outbox())
                .containsExactlyInAnyOrder("讲话.docx", "讲话.pdf", "讲话.result.json");
        assertThat(office.done()).hasSize(50).contains("讲话.txt", "讲话(2).txt", "讲话(50).txt");
    }

    @Test
    void theSameUnderOtherNamesIsPublishedUnderEach() throws Exception {
        Office office = new Office(folder);
        List<byte[]> drafts = new ArrayList<>();
        int times = Faults.times(50, 1500);
        for (int i = 0; i < times; i++) {
            office.drop("讲话" + i + ".txt", DRAFT);
            drafts.add(DRAFT.getBytes(UTF_8));
        }
        office.serve();

        assertThat(office.outbox()).hasSize(3 * times);
        new Inventory(office.folders).check(drafts);
    }

    @Test
    void othersOfTheSameNameGetANumber() throws Exception {
        Office office = new Office(folder);
        List<byte[]> drafts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String draft = Office.draft("讲话之" + i);
            office.drop("讲话.txt", draft);
            drafts.add(draft.getBytes(UTF_8));
            office.serve();
        }

        assertThat(office.outbox())
                .hasSize(20 * Office.FILES)
                .contains("讲话 (20).docx", "讲话 (20).result.json");
        new Inventory(office.folders).check(drafts);
    }

    @Test
    void whatWasTakenAwayIsMadeAgain() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.txt", DRAFT);
        office.serve();
        for (String name : office.outbox()) {
            Files.delete(office.folders.outbox().resolve(name));
        }

        office.drop("讲话.txt", DRAFT);
        office.serve();

        assertThat(office.outbox())
                .containsExactlyInAnyOrder("讲话.docx", "讲话.pdf", "讲话.result.json");
    }

    @Test
    void aFileOfTheUsersIsLeftAlone() throws Exception {
        Office office = new Office(folder);
        office.serve();
        Path theirs = office.folders.outbox().resolve("讲话.pdf");
        Files.writeString(theirs, "用户自己的");
        Files.writeString(office.folders.done().resolve("讲话.txt"), "用户自己的");

        office.drop("讲话.txt", DRAFT);
        office.serve();

        assertThat(theirs).hasContent("用户自己的");
        assertThat(office.folders.done().resolve("讲话.txt")).hasContent("用户自己的");
        assertThat(office.outbox())
                .contains("讲话 (2).docx", "讲话 (2).pdf", "讲话 (2).result.json")
                .doesNotContain("讲话.docx");
    }

    @Test
    void aNameThatDiffersByCaseOnlyCountsAsTaken() throws Exception {
        Office office = new Office(folder);
        office.drop("Speech.txt", DRAFT);
        office.serve();
        office.drop("speech.txt", Office.draft("另一篇"));
        office.serve();

        assertThat(office.outbox()).contains("Speech.docx", "speech (2).docx");
    }

    @Test
    void onRequestTheNewReplacesTheOld() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().replacing().settings());
        office.drop("讲话.txt", DRAFT);
        office.serve();
        byte[] old = Files.readAllBytes(office.folders.outbox().resolve("讲话.pdf"));

        office.drop("讲话.txt", Office.draft("新的讲话"));
        office.serve();

        assertThat(office.outbox())
                .containsExactlyInAnyOrder("讲话.docx", "讲话.pdf", "讲话.result.json");
        assertThat(office.folders.outbox().resolve("讲话.pdf")).content(UTF_8).isNotNull();
        assertThat(Files.readAllBytes(office.folders.outbox().resolve("讲话.pdf"))).isNotEqualTo(old);
    }
}
