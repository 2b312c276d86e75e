package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The disk refuses any one operation, once (watch.md §6, 02): the service tries again by itself and
 * ends in the same files.
 */
class RefusalTest {

    private static final List<String> REASONS =
            List.of("No space left on device", "Input/output error", "Permission denied");

    @TempDir(factory = InMemory.class)
    Path folder;

    private int number;

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsGotOver(Situation situation) throws IOException, StartException {
        Medium counting = new Medium(folder.resolve("count"));
        Map<String, String> expected = run(situation, counting);
        assertThat(counting.operations()).isGreaterThan(20);

        for (int refused = 1; refused <= counting.operations(); refused++) {
            for (String reason : REASONS) {
                Medium medium = new Medium(folder.resolve(situation + reason + refused));
                medium.refusingAt(refused, reason);
                try {
                    assertThat(run(situation, medium)).isEqualTo(expected);
                } catch (AssertionError | IOException e) {
                    throw new AssertionError(situation + " refused at " + refused, e);
                }
            }
        }
    }

    /** The disk refuses to begin or to end an attempt, again and again. */
    @Test
    void refusalsOfTheDiskAreNotHeldAgainstADraft() throws IOException, StartException {
        Map<String, String> expected = run(Situation.GOOD, new Medium(folder.resolve("count")));

        Medium medium = new Medium(folder.resolve("often")).refusingOften("attempt.");

        assertThat(run(Situation.GOOD, medium)).isEqualTo(expected);
    }

    @Test
    void withoutHardLinksALookAndARenameDo() throws IOException, StartException {
        Map<String, String> expected =
                run(Situation.NAME_TAKEN, new Medium(folder.resolve("links")));

        Medium medium = new Medium(folder.resolve("none")).withoutLinks();

        assertThat(run(Situation.NAME_TAKEN, medium)).isEqualTo(expected);
    }

    private Map<String, String> run(Situation situation, Medium medium)
            throws IOException, StartException {
        number++;
        Office office = new Office(folder.resolve("root" + number));
        situation.prepare(office.on(new Medium(folder.resolve("before" + number))));
        List<byte[]> drafts = situation.drop(office);
        office.on(medium);
        try {
            office.serve();
        } catch (IOException notStarted) {
            office.serve(); // As the system does, which starts a service again.
        }
        Inventory inventory = new Inventory(office.folders);
        inventory.check(drafts);
        return inventory.files();
    }
}
