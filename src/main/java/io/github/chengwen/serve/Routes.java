package io.github.chengwen.serve;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Preview;
import io.github.chengwen.diag.Language;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.json.Json;
import io.github.chengwen.picture.ScreenPicture;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.serve.web.Gate;
import io.github.chengwen.serve.web.PageFiles;
import io.github.chengwen.serve.web.RefusedException;
import io.github.chengwen.serve.web.Reply;
import io.github.chengwen.serve.web.Request;
import io.github.chengwen.serve.web.Server;
import io.github.chengwen.text.Enclosures;
import io.github.chengwen.text.HeapBudget;
import io.github.chengwen.text.PictureFile;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the server answers to whom (workbench.md §3). */
final class Routes implements Server.Routes {

    /** The draft's name where nothing of it is shown. */
    private static final String DRAFT = "draft.txt";

    private static final int WAIT_SECONDS = 20;

    /** Escapes of JSON may make a text six times as long; so much is not read into memory. */
    private static final int OF_JSON = 2;

    private static final int BESIDE_TEXT = 512 << 10;

    private final Settings settings;
    private final Gate gate;
    private final PageFiles files;
    private final StyleShelf styles;
    private final Tabs tabs;
    private final FileShelf shelf;
    private final Executor workers;
    private final Clock clock;
    private final Map<String, Server.Routes> posts =
            Map.of(
                    "api/preview", this::preview,
                    "api/findings", this::findings,
                    "api/import", this::open,
                    "api/convert", this::convert,
                    "api/style", this::checkStyle,
                    "api/explain", this::explain);

    Routes(Settings settings, Gate gate, PageFiles files, Executor workers, Clock clock) {
        this.settings = settings;
        this.gate = gate;
        this.files = files;
        this.workers = workers;
        this.clock = clock;
        this.styles = new StyleShelf(settings.styles(), settings.time());
        this.tabs = new Tabs(workers, settings.mostTabs(), settings.memory() / 2);
        this.shelf = new FileShelf(settings.memory() / 2);
    }

    /** How many tabs are remembered. */
    int tabs() {
        return tabs.size();
    }

    @Override
    public Reply answer(Request request)
            throws IOException, RefusedException, InterruptedException {
        String path = request.path().replaceFirst("^/", "");
        if (path.equals("healthz")) {
            return text(200, "ok\n");
        }
        Optional<String> shown = request.parameter("t");
        if (path.isEmpty() && shown.isPresent()) {
            // The language of the link, not that of the browser: the page is for Chinese offices.
            Language language =
                    request.parameter("lang").isPresent() ? request.language() : Language.CHINESE;
            return shown.filter(gate.token()::is).isPresent()
                    ? gate.enter(request, language)
                    : unknown(request);
        }
        if (path.equals("api/login") && request.method().equals("POST")) {
            return logIn(request);
        }
        if (!gate.knows(request) && !isOpen(request, path)) {
            return path.isEmpty() ? unknown(request) : Reply.refusal(401, "token");
        }
        if (request.method().equals("POST")) {
            Server.Routes route = posts.get(path);
            return route == null ? Reply.refusal(404, "path") : route.answer(request);
        }
        return switch (path) {
            case "" -> files.page();
            case "api/start" -> start(request);
            case "api/picture" -> picture(request);
            case "api/explain" ->
                    Explained.code(request.parameter("code").orElse(""), request.language());
            default -> files.file(path).orElseGet(() -> Reply.refusal(404, "path"));
        };
    }

    /** Where there are users, the page may be seen by all: it has the form in which they log in. */
    private boolean isOpen(Request request, String path) {
        return gate.sessions().exist()
                && !request.method().equals("POST")
                && (path.isEmpty() || path.equals("api/start") || path.startsWith("assets/"));
    }

    private Reply logIn(Request request) throws IOException, RefusedException {
        Json body = object(request);
        return gate.logIn(
                request, field(() -> body.text("name")), field(() -> body.text("password")));
    }

    private static Reply text(int status, String text) {
        return Reply.of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A browser without the token; in both languages where it names none. */
    private static Reply unknown(Request request) {
        String zh = Words.in(Language.CHINESE).getOrDefault("refused.token", "");
        String en = Words.in(Language.ENGLISH).getOrDefault("refused.token", "");
        return text(401, request.language() == Language.CHINESE ? zh + "\n" + en : en + "\n" + zh);
    }

    private Reply start(Request request) throws IOException {
        StartAnswer answer =
                new StartAnswer(
                        files.version(),
                        settings.mostDraft(),
                        !gate.knows(request),
                        gate.knows(request) ? styles.names() : List.of(),
                        request.language());
        return Reply.json(200, answer::writeTo);
    }

    /** A picture of the pages that a tab has, as it will be printed. */
    private Reply picture(Request request) throws IOException, InterruptedException {
        String id = request.parameter("id").orElse("");
        Optional<PictureFile> picture =
                request.parameter("tab")
                        .flatMap(tabs::find)
                        .flatMap(Tab::laid)
                        .flatMap(laid -> laid.preview().picture(id));
        return picture.isEmpty()
                ? Reply.refusal(404, "forgotten")
                : wait(new Mailbox(workers).post(() -> shown(picture.get())));
    }

    private static Reply shown(PictureFile picture) throws IOException {
        return Reply.of(200, ScreenPicture.type(picture), ScreenPicture.bytes(picture));
    }

    private Json object(Request request) throws IOException, RefusedException {
        byte[] body = request.body(settings.mostDraft() * OF_JSON + BESIDE_TEXT);
        try {
            return Json.read(body);
        } catch (IOException e) {
            throw new RefusedException(Reply.refusal(400, "form"));
        }
    }

    private static <T> T field(Part<T> part) throws RefusedException {
        try {
            return part.read();
        } catch (IOException e) {
            throw new RefusedException(Reply.refusal(400, "form"));
        }
    }

    private interface Part<T> {
        T read() throws IOException;
    }

    private void limit(String text) throws RefusedException {
        if (text.length() > settings.mostDraft()
                || text.getBytes(StandardCharsets.UTF_8).length > settings.mostDraft()) {
            throw new RefusedException(Reply.refusal(413, "too-large"));
        }
    }

    private static Reply wait(CompletableFuture<Reply> work)
            throws IOException, InterruptedException {
        try {
            return work.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Reply.refusal(503, "busy");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Reply preview(Request request)
            throws IOException, RefusedException, InterruptedException {
        Json body = object(request);
        PreviewRequest wanted = field(() -> PreviewRequest.of(body, request.language()));
        Tab tab = tabs.of(field(() -> body.text("tab")), clock.instant());
        Optional<Tab.Laid> last = tab.laid();
        if (wanted.draft().isUnknown(last)) {
            return Reply.refusal(409, "base");
        }
        String text = field(() -> wanted.draft().text(last));
        limit(text);
        Enclosures enclosures = enclosures(wanted.file());
        return wait(tab.pages().post(() -> preview(tab, text, wanted, enclosures)));
    }

    private Enclosures enclosures(String file) throws RefusedException {
        return shelf.find(file).orElseThrow(() -> new RefusedException(Reply.refusal(409, "file")));
    }

    private Reply preview(Tab tab, String text, PreviewRequest wanted, Enclosures enclosures)
            throws IOException {
        long begun = clock.millis();
        StyleShelf.Found found = styles.find(wanted.wish());
        if (found.style().isEmpty()) {
            return badStyle(found, wanted.language());
        }
        Optional<Tab.Laid> last = tab.laid().filter(l -> l.isOf(text, wanted.wish(), enclosures));
        Chengwen chengwen = styles.chengwen(found.style().get(), wanted.wish(), Format.usual());
        Preview preview =
                last.isPresent()
                        ? last.get().preview()
                        : chengwen.preview(text, enclosures, DRAFT, tab.memory());
        tab.remember(
                new Tab.Laid(wanted.rev(), text, wanted.wish(), enclosures, chengwen, preview));
        PreviewAnswer answer = new PreviewAnswer(tab, text, preview, wanted);
        return Reply.json(200, json -> answer.writeTo(json, clock.millis() - begun));
    }

    private static Reply badStyle(StyleShelf.Found found, Language language) throws IOException {
        return Reply.json(
                422,
                json ->
                        new FindingList(found.source(), language)
                                .write(json, "style", found.diagnostics()));
    }

    private Reply findings(Request request)
            throws IOException, RefusedException, InterruptedException {
        Json body = object(request);
        Tab tab = tab(body);
        Tab.Laid laid = laid(tab, body);
        long base = field(() -> body.number("base"));
        Language language = request.language();
        return wait(tab.proof().post(() -> findings(tab, laid, base, language)));
    }

    private Tab tab(Json body) throws RefusedException {
        return tabs.find(field(() -> body.text("tab"))).orElseThrow(Routes::forgotten);
    }

    /** The text of a tab that was laid out last, if it is still the one that is meant. */
    private static Tab.Laid laid(Tab tab, Json body) throws RefusedException {
        long rev = field(() -> body.number("rev"));
        return tab.laid().filter(l -> l.rev() == rev).orElseThrow(Routes::forgotten);
    }

    private static RefusedException forgotten() {
        return new RefusedException(Reply.refusal(409, "forgotten"));
    }

    /** Why a line of the text that was laid out last was read as it was. */
    private Reply explain(Request request)
            throws IOException, RefusedException, InterruptedException {
        Json body = object(request);
        SourceText source = laid(tab(body), body).preview().reading().source();
        int line = (int) Math.min(Math.max(field(() -> body.number("line")), 0), 1 << 30);
        Language language = request.language();
        return wait(
                new Mailbox(workers)
                        .post(
                                () ->
                                        Explained.line(
                                                StructureReader.explain(source, line), language)));
    }

    private static Reply findings(Tab tab, Tab.Laid laid, long base, Language language)
            throws IOException {
        SourceText source = laid.preview().reading().source();
        boolean same = source.text().equals(laid.text());
        List<String> items =
                same
                        ? new FindingList(source, language)
                                .chained(laid.chengwen().findings(laid.preview(), tab.memory()))
                        : List.of();
        Told before = tab.toldFindings().since(base);
        Told now = new Told(laid.rev(), Map.of("findings", items));
        tab.tellFindings(now);
        return Reply.json(
                200,
                json -> {
                    json.writeNumberField("rev", laid.rev());
                    now.write(json, before);
                });
    }

    private Reply open(Request request) throws IOException, RefusedException, InterruptedException {
        String name = request.header("X-Name").map(Request::decoded).orElse(DRAFT);
        byte[] bytes = request.body(Drafts.limit(name));
        Language language = request.language();
        HeapBudget budget = new HeapBudget(Runtime.getRuntime().maxMemory(), 2);
        return wait(
                new Mailbox(workers)
                        .post(
                                () ->
                                        Imported.of(
                                                shelf,
                                                name,
                                                bytes,
                                                settings.input(),
                                                budget,
                                                language)));
    }

    private Reply convert(Request request)
            throws IOException, RefusedException, InterruptedException {
        Json body = object(request);
        String text = field(() -> body.text("text"));
        StyleWish wish = field(() -> StyleWish.of(body));
        String name = field(() -> body.text("name"));
        Optional<Format> format = format(request.parameter("to").orElse(""));
        if (format.isEmpty()) {
            return Reply.refusal(404, "path");
        }
        limit(text);
        Enclosures enclosures = enclosures(field(() -> body.text("file")));
        StyleShelf.Found found = styles.find(wish);
        if (found.style().isEmpty()) {
            return badStyle(found, request.language());
        }
        Chengwen chengwen = styles.chengwen(found.style().get(), wish, Set.of(format.get()));
        return wait(
                new Mailbox(workers)
                        .post(
                                () ->
                                        Downloads.of(
                                                chengwen.convert(text, enclosures, DRAFT),
                                                format.get(),
                                                name,
                                                request.language())));
    }

    private static Optional<Format> format(String name) {
        return EnumSet.allOf(Format.class).stream()
                .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private Reply checkStyle(Request request) throws IOException, RefusedException {
        Json body = object(request);
        StyleShelf.Found found = styles.find(field(() -> StyleWish.of(body)));
        return found.style().isEmpty()
                ? badStyle(found, request.language())
                : Reply.json(
                        200,
                        json ->
                                new FindingList(found.source(), request.language())
                                        .write(json, "style", found.diagnostics()));
    }
}
