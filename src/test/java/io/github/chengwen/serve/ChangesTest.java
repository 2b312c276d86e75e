package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Page and server tell each other only what has changed (workbench.md §3). */
final class ChangesTest {

    private static final String DRAFT =
            """
            在全县防汛工作会议上的讲话
            县长　柳闻川
            （2025年5月6日）
            同志们:
            今天开会,主要任务是安排防汛工作。
            一、思想要重视
            河堤要查一遍,隐患要改一遍。
            河堤要查
            各乡镇要各负其责。
            """;

    private static final List<String> LISTS = List.of("lines", "paragraphs", "sheets");

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.start();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Tree preview(String json) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = served.post("api/preview", json);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Tree.read(new String(answer.body(), UTF_8));
    }

    private static Asked of(String tab, int rev) {
        return Asked.forPages("").with("tab", tab).with("rev", Integer.toString(rev));
    }

    private static List<Object> items(Tree answer, String list) {
        return new ArrayList<>((List<?>) answer.at(list).value());
    }

    /** Lists as the page has them after an answer. */
    private static void apply(Map<String, List<Object>> lists, Tree answer, List<String> names) {
        for (String name : names) {
            List<Object> change = items(answer, name);
            int kept = Integer.parseInt(String.valueOf(change.get(0)));
            int dropped = Integer.parseInt(String.valueOf(change.get(1)));
            List<Object> before = lists.getOrDefault(name, List.of());
            List<Object> now = new ArrayList<>(before.subList(0, kept));
            now.addAll(change.subList(2, change.size()));
            now.addAll(before.subList(kept + dropped, before.size()));
            lists.put(name, now);
        }
    }

    @Test
    void anAnswerToAChangeHasOnlyWhatChanged() throws Exception {
        preview(of("one", 1).with("text", DRAFT).json());

        Tree answer = preview(of("one", 2).with(new Asked.Change(1, 2, 2, "市")));

        assertThat(answer.text("base")).isEqualTo("1");
        assertThat(answer.text("title")).isEqualTo("在全市县防汛工作会议上的讲话");
        assertThat(items(answer, "lines")).containsExactly("9", "0");
        assertThat(items(answer, "paragraphs")).containsExactly("9", "0");
        assertThat(items(answer, "sheets")).hasSize(3).startsWith("0", "1");
    }

    @Test
    void aTextThatTheServerDoesNotKnowIsAskedForAsAWhole() throws Exception {
        preview(of("two", 5).with("text", DRAFT).json());

        for (String body :
                List.of(
                        of("two", 6).with(new Asked.Change(4, 0, 0, "x")),
                        of("nobody", 6).with(new Asked.Change(5, 0, 0, "x")))) {
            HttpResponse<byte[]> answer = served.post("api/preview", body);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(new String(answer.body(), UTF_8)).contains("\"base\"");
        }
    }

    @Test
    void aChangeOutsideTheTextIsRefused() throws Exception {
        preview(of("three", 1).with("text", DRAFT).json());

        for (int[] part : new int[][] {{-1, 0}, {2, 1}, {0, DRAFT.length() + 1}}) {
            String body = of("three", 2).with(new Asked.Change(1, part[0], part[1], ""));
            assertThat(served.post("api/preview", body).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aTextThatGrowsBeyondTheLimitIsRefused() throws Exception {
        preview(of("four", 1).with("text", DRAFT).json());

        String body = of("four", 2).with(new Asked.Change(1, 0, 0, "字".repeat(350_000)));

        assertThat(served.post("api/preview", body).statusCode()).isEqualTo(413);
    }

    @Test
    void whatThePageHasAfterAHundredChangesIsWhatItWouldBeToldAnew() throws Exception {
        Random random = new Random(19);
        Map<String, List<Object>> lists = new TreeMap<>();
        String text = DRAFT;
        apply(lists, preview(of("five", 0).with("text", text).json()), LISTS);
        apply(lists, findings("five", 0, -1), List.of("findings"));
        for (int rev = 1; rev <= 100; rev++) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(3));
            String insert = List.of("", "\n", "查", "，", "二、").get(random.nextInt(5));
            Asked.Change change = new Asked.Change(rev - 1, from, to, insert);
            apply(lists, preview(of("five", rev).with(change)), LISTS);
            apply(lists, findings("five", rev, rev - 1), List.of("findings"));
            text = text.substring(0, from) + insert + text.substring(to);
            if (text.isBlank()) {
                break;
            }
        }

        Map<String, List<Object>> anew = new TreeMap<>();
        apply(anew, preview(of("six", 1).with("text", text).json()), LISTS);
        apply(anew, findings("six", 1, -1), List.of("findings"));
        assertThat(lists).isEqualTo(anew);
    }

    private static Tree findings(String tab, int rev, int base)
            throws IOException, InterruptedException {
        String asked = "{\"tab\":\"%s\",\"rev\":%d,\"base\":%d}".formatted(tab, rev, base);
        return Tree.read(new String(served.post("api/findings", asked).body(), UTF_8));
    }
}
