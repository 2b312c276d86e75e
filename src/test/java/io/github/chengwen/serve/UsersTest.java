package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.serve.web.Users;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who log in instead of using the link. */
final class UsersTest {

    private Served served;

    @BeforeEach
    void start() throws IOException {
        Users users = Users.of(List.of("# office", Users.line("沈", "三月的河堤"))).orElseThrow();
        served = Served.start(0, Optional.empty(), 1 << 20, users);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private HttpResponse<byte[]> post(String path, String json, String cookie) throws Exception {
        return served.send(
                HttpRequest.newBuilder(URI.create(served.origin() + "/" + path))
                        .header("Content-Type", "application/json")
                        .header("Origin", served.origin())
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<byte[]> logIn(String name, String password) throws Exception {
        Asked asked = Asked.forPages("").with("name", name).with("password", password);
        return post("api/login", asked.json(), "none=1");
    }

    @Test
    void theRightPasswordOpensTheWorkbench() throws Exception {
        HttpResponse<byte[]> answer = logIn("沈", "三月的河堤");
        String cookie =
                answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");

        assertThat(answer.statusCode()).isEqualTo(204);
        String asked = Asked.forPages("同志们：\n今天开会。\n").json();
        assertThat(post("api/preview", asked, cookie).statusCode()).isEqualTo(200);
        assertThat(post("api/preview", asked, "none=1").statusCode()).isEqualTo(401);
    }

    @Test
    void theWrongOneDoesNotAndIsNotTriedForEver() throws Exception {
        assertThat(logIn("沈", "四月的河堤").statusCode()).isEqualTo(403);
        for (int i = 0; i < 9; i++) {
            assertThat(logIn("王", "三月的河堤").statusCode()).isEqualTo(403);
        }
        assertThat(logIn("沈", "三月的河堤").statusCode()).isEqualTo(429);
    }

    @Test
    void thePageMayBeSeenToLogInAndNothingElse() throws Exception {
        HttpRequest.Builder page = HttpRequest.newBuilder(URI.create(served.origin() + "/"));

        assertThat(served.send(page).statusCode()).isEqualTo(200);
        assertThat(post("api/convert?to=pdf", Asked.forPages("x").json(), "none=1").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFileThatIsNoneOfOursIsRefused() {
        assertThat(Users.of(List.of("shen:plain:password"))).isEmpty();
        assertThat(Users.of(List.of("", "# nobody"))).hasValue(Users.none());
    }
}
