package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.folder.RawName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that mean harm or simply are odd (watch.md §6, 14). */
class HostileNamesTest {

    private static final List<String> NAMES =
            List.of(
                    "两行\n名字",
                    "讲话..",
                    "-rf",
                    "--style=x",
                    "e\u0301te\u0301",
                    "\u202e反向",
                    "CON",
                    "nul",
                    "表情😀👨‍👩‍👧",
                    "<b>粗<b>",
                    "a&b\"c'",
                    "尾点.",
                    "尾空 ",
                    " 头空",
                    "a:b",
                    "a\\b",
                    "a*b?c|d",
                    "$(reboot)",
                    "`x`",
                    "%2e%2e%2f",
                    "全角：＊？",
                    "\u0007铃",
                    "\u001b[31m红",
                    "a\tb",
                    "\u2028行分隔",
                    "零\u200b宽",
                    "讲话 (2)",
                    "讲话(2)",
                    "讲话.result",
                    "讲话.错误",
                    "讲话.txt",
                    "讲.话.稿",
                    "𠮷野",
                    "i̇",
                    "ß",
                    "SS",
                    "长".repeat(83),
                    "关于".repeat(41),
                    "x".repeat(251),
                    "%s%n%d");

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void everyNameEndsInsideTheFolderUnderANameOfItsOwn() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        List<byte[]> drafts = new ArrayList<>();
        for (String name : NAMES) {
            String draft = Office.draft("讲话之" + drafts.size());
            office.drop(name + ".txt", draft);
            drafts.add(draft.getBytes(UTF_8));
        }
        office.serve();

        new Inventory(office.folders).check(drafts);
        assertThat(office.inbox()).isEmpty();
        assertThat(office.failed()).isEmpty();
        assertThat(office.outbox()).hasSize(Office.FILES * NAMES.size());
        assertThat(office.outbox()).allMatch(name -> name.getBytes(UTF_8).length <= 200);
        assertThat(office.outbox()).noneMatch(name -> name.matches("(?s).*[\\p{Cntrl}<>:\"|?*].*"));
        assertThat(office.done()).containsExactlyInAnyOrderElementsOf(inInbox());
        assertThat(Office.names(folder)).allMatch(name -> name.startsWith("root/"));
    }

    private static List<String> inInbox() {
        return NAMES.stream().map(name -> name + ".txt").toList();
    }

    @Test
    void theStatusCannotBeSteeredByAName() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            office.drop("<script>alert(1)</script>\n\u001b[31m.txt".replace('/', '_'), "讲话");
            watcher.tick();
            office.pass(Duration.ofSeconds(1));
            watcher.tick();

            assertThat(Office.json(office.folders.status()).objects("waiting")).hasSize(1);
            assertThat(Files.readString(office.folders.page()))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script", "\u001b");
        }
    }

    @Test
    void bytesThatAreNoCharactersAreKeptInTheNameOfTheDraft() throws Exception {
        Office office = new Office(folder);
        Path raw = RawName.path("/%E8%AE%B2%FF%FE.txt");
        Path dropped = Files.writeString(office.folders.inbox().resolve(raw), "讲话\n");

        office.serve();

        assertThat(office.folders.done().resolve(raw)).hasContent("讲话\n");
        assertThat(dropped).doesNotExist();
        assertThat(office.outbox()).hasSize(3).anyMatch(name -> name.endsWith(".docx"));
    }
}
