package io.github.chengwen.serve;

import io.github.chengwen.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab of the browser: what a person does in it, and what is to be seen. */
final class BrowserTab implements AutoCloseable, WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StringBuilder message = new StringBuilder();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, CompletableFuture<Tree>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Map<String, String> begun = new ConcurrentHashMap<>();
    private final BlockingQueue<Download> downloads = new LinkedBlockingQueue<>();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    /**
     * A file that has been downloaded.
     *
     * @param name by which it was offered
     * @param id by which it was saved
     */
    record Download(String name, String id) {}

    static BrowserTab connect(HttpClient client, URI address) throws IOException {
        BrowserTab tab = new BrowserTab();
        tab.socket.complete(client.newWebSocketBuilder().buildAsync(address, tab).join());
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            tab.call(domain + ".enable", json -> {});
        }
        return tab;
    }

    @Override
    public CompletionStage<?> onText(WebSocket web, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            try {
                take(Tree.read(message.toString()));
            } catch (IOException e) {
                complaints.add("protocol: " + e.getMessage());
            }
            message.setLength(0);
        }
        web.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void take(Tree said) {
        if (said.has("id")) {
            CompletableFuture<Tree> waits = answers.remove(said.text("id"));
            if (waits != null) {
                waits.complete(said);
            }
            return;
        }
        switch (said.text("method")) {
            case "Network.requestWillBeSent" -> requests.add(said.text("params", "request", "url"));
            case "Runtime.exceptionThrown" ->
                    complaints.add(
                            said.text("params", "exceptionDetails", "text")
                                    + said.text(
                                            "params",
                                            "exceptionDetails",
                                            "exception",
                                            "description"));
            case "Log.entryAdded" -> {
                // The browser's own words for an answer with an error status, or for none.
                if (!said.text("params", "entry", "source").equals("network")) {
                    complaints.add(said.text("params", "entry", "text"));
                }
            }
            case "Browser.downloadWillBegin" ->
                    begun.put(
                            said.text("params", "guid"), said.text("params", "suggestedFilename"));
            case "Browser.downloadProgress" -> {
                String id = said.text("params", "guid");
                if (said.text("params", "state").equals("completed") && begun.containsKey(id)) {
                    downloads.add(new Download(begun.get(id), id));
                }
            }
            default -> {}
        }
    }

    /** Calls the protocol. */
    Tree call(String method, Json.Fields parameters) throws IOException {
        int number = numbers.incrementAndGet();
        CompletableFuture<Tree> answer = new CompletableFuture<>();
        answers.put(Integer.toString(number), answer);
        String text =
                Json.text(
                        json -> {
                            json.writeNumberField("id", number);
                            json.writeStringField("method", method);
                            json.writeObjectFieldStart("params");
                            parameters.writeTo(json);
                            json.writeEndObject();
                        });
        socket.join().sendText(text, true).join();
        try {
            Tree said = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (said.has("error")) {
                throw new IOException(method + ": " + said.text("error", "message"));
            }
            return said.at("result");
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException(method, e);
        }
    }

    void go(String address) throws IOException {
        call("Page.navigate", json -> json.writeStringField("url", address));
        await("document.body?.dataset.ready === 'true'");
    }

    void size(int width, int height, boolean dark) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                json -> {
                    json.writeNumberField("width", width);
                    json.writeNumberField("height", height);
                    json.writeNumberField("deviceScaleFactor", 1);
                    json.writeBooleanField("mobile", false);
                });
        call(
                "Emulation.setEmulatedMedia",
                json -> {
                    json.writeArrayFieldStart("features");
                    json.writeStartObject();
                    json.writeStringField("name", "prefers-color-scheme");
                    json.writeStringField("value", dark ? "dark" : "light");
                    json.writeEndObject();
                    json.writeEndArray();
                });
    }

    /** The value of an expression, as text. */
    String eval(String script) throws IOException {
        Tree result =
                call(
                        "Runtime.evaluate",
                        json -> {
                            json.writeStringField("expression", script);
                            json.writeBooleanField("returnByValue", true);
                            json.writeBooleanField("awaitPromise", true);
                        });
        if (result.has("exceptionDetails")) {
            throw new IOException(
                    result.text("exceptionDetails", "exception", "description") + "\n" + script);
        }
        return result.text("result", "value");
    }

    /** Waits until an expression is true. */
    void await(String condition) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!eval("Boolean(" + condition + ")").equals("true")) {
            if (System.nanoTime() > end) {
                throw new IOException("in vain: " + condition + "\n" + complaints);
            }
            pause(20);
        }
    }

    static void pause(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Clicks into the middle of the first element that a selector finds, as a mouse does. */
    void click(String selector) throws IOException {
        clickOn("document.querySelector(" + quoted(selector) + ")");
    }

    /** Clicks on the first button that holds these words. */
    void press(String words) throws IOException {
        clickOn(
                "[...document.querySelectorAll('dialog button, .menu button, button')]"
                        + ".find(b => b.checkVisibility() && b.textContent.includes("
                        + quoted(words)
                        + "))");
    }

    private void clickOn(String element) throws IOException {
        await(element);
        List<String> at =
                List.of(
                        eval("(e => { e.scrollIntoView({block: 'nearest'}); const r ="
                                        + " e.getBoundingClientRect(); return (r.left + r.width / 2) + ' '"
                                        + " + (r.top + r.height / 2); })("
                                        + element
                                        + ")")
                                .split(" ", -1));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    json -> {
                        json.writeStringField("type", type);
                        json.writeNumberField("x", Double.parseDouble(at.get(0)));
                        json.writeNumberField("y", Double.parseDouble(at.get(1)));
                        json.writeStringField("button", "left");
                        json.writeNumberField("clickCount", 1);
                    });
        }
    }

    /** Types text into what has the focus. */
    void type(String text) throws IOException {
        call("Input.insertText", json -> json.writeStringField("text", text));
    }

    /** What an input method has so far; not yet text. */
    void compose(String text) throws IOException {
        call(
                "Input.imeSetComposition",
                json -> {
                    json.writeStringField("text", text);
                    json.writeNumberField("selectionStart", text.length());
                    json.writeNumberField("selectionEnd", text.length());
                });
    }

    /**
     * Presses a key.
     *
     * @param name such as {@code Alt+Enter}
     */
    void key(String name) throws IOException {
        List<String> parts = new ArrayList<>(List.of(name.split("\\+")));
        String key = parts.remove(parts.size() - 1);
        int modifiers =
                (parts.contains("Alt") ? 1 : 0)
                        | (parts.contains("Ctrl") ? 2 : 0)
                        | (parts.contains("Shift") ? 8 : 0);
        for (String type : List.of("rawKeyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    json -> {
                        json.writeStringField("type", type);
                        json.writeStringField("key", key);
                        json.writeStringField("code", code(key));
                        json.writeNumberField("windowsVirtualKeyCode", number(key));
                        json.writeNumberField("modifiers", modifiers);
                    });
        }
        if (key.equals("Enter") && modifiers == 0) {
            call(
                    "Input.dispatchKeyEvent",
                    json -> {
                        json.writeStringField("type", "char");
                        json.writeStringField("text", "\r");
                        json.writeStringField("key", key);
                    });
        }
    }

    private static String code(String key) {
        return key.length() == 1 && Character.isLetter(key.charAt(0))
                ? "Key" + Character.toUpperCase(key.charAt(0))
                : key.equals(".") ? "Period" : key;
    }

    private static int number(String key) {
        return switch (key) {
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "Backspace" -> 8;
            case "Tab" -> 9;
            case "F8" -> 119;
            case "ArrowUp" -> 38;
            case "ArrowDown" -> 40;
            case "ArrowLeft" -> 37;
            case "ArrowRight" -> 39;
            case "Home" -> 36;
            case "End" -> 35;
            case "." -> 190;
            default -> Character.toUpperCase(key.charAt(0));
        };
    }

    /** Saves what is downloaded to a folder, each file under the browser's own id. */
    void downloadTo(Path folder) throws IOException {
        call(
                "Browser.setDownloadBehavior",
                json -> {
                    json.writeStringField("behavior", "allowAndName");
                    json.writeStringField("downloadPath", folder.toString());
                    json.writeBooleanField("eventsEnabled", true);
                });
    }

    /**
     * Waits until the next download is whole: a file that is there may still be empty.
     *
     * @return the next one that nobody has asked for
     */
    Download downloaded() throws IOException {
        try {
            Download done = downloads.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (done != null) {
                return done;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("nothing was downloaded, begun: " + begun);
    }

    /** The page as a PNG, in base 64. */
    String picture() throws IOException {
        return call("Page.captureScreenshot", json -> {}).text("data");
    }

    /** Addresses that the page has asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Exceptions and breaches of the page's policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    @Override
    public void close() {
        try {
            call("Page.close", json -> {});
        } catch (IOException e) {
            socket.join().abort();
        }
    }
}
