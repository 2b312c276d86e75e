package io.github.chengwen.cli;

import io.github.chengwen.cli.choice.DurationConverter;
import io.github.chengwen.cli.choice.InputChoice;
import io.github.chengwen.cli.choice.LoopbackPort;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.SourceDateEpoch;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.serve.Settings;
import io.github.chengwen.serve.Workbench;
import io.github.chengwen.serve.web.Certificates;
import io.github.chengwen.serve.web.OwnCertificate;
import io.github.chengwen.serve.web.OwnNames;
import io.github.chengwen.serve.web.Transport;
import io.github.chengwen.serve.web.Users;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chengwen serve}: the workbench in the browser (workbench.md). */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private static final Message OPEN = new Message("打开 {0}", "open {0}");
    private static final Message RUNS =
            new Message("工作台已经在运行，用那一个", "the workbench is running already; using that one");
    private static final Message TAKEN =
            new Message("端口 {0} 已被占用，改用 {1}", "port {0} is taken; using {1}");
    private static final Message NO_PORT =
            new Message(
                    "端口 {0} 和它后面的 9 个都不能用：{1}",
                    "neither port {0} nor the nine after it can be used: {1}");
    private static final Message NO_HOST =
            new Message("没有这个地址：{0}", "there is no such address: {0}");
    private static final Message NO_FOLDER =
            new Message("没有这个版式文件夹：{0}", "there is no such folder of styles: {0}");
    private static final Message NO_USERS =
            new Message(
                    "用户文件 {0} 读不了，或者有一行不是 --make-user 输出的样子",
                    "the file of users {0} cannot be read, or has a line that --make-user did not"
                            + " print");
    private static final Message NO_CERTIFICATE =
            new Message(
                    "证书 {0} 用不了：{1}（要 PKCS #12，口令放在环境变量 CHENGWEN_TLS_PASSWORD；或者 PEM 的证书和没有加密的 PKCS #8 私钥）",
                    "the certificate {0} cannot be used: {1} (a PKCS #12 is wanted, its password in"
                            + " the variable CHENGWEN_TLS_PASSWORD, or PEM: certificates and a key in"
                            + " PKCS #8 that is not encrypted)");
    private static final Message NO_PASSWORD =
            new Message(
                    "--make-user 后面是用户名（不含空格、冒号、#），口令从标准输入读一行",
                    "--make-user wants a name (no blank, colon or #), and the password as a line of"
                            + " standard input");
    private static final Message MADE =
            new Message(
                    "证书做好了：{0}，名字 {1}，到 {2} 有效；这样启动：chengwen serve … --tls {0}\n"
                            + "浏览器第一次会问是否信任；它显示的 SHA-256 指纹应当是\n{3}",
                    "the certificate is made: {0}, for {1}, valid until {2}; start with chengwen serve"
                            + " … --tls {0}\nbrowsers ask at first whether to trust it; the SHA-256"
                            + " fingerprint that they show has to be\n{3}");
    private static final Message NOT_MADE =
            new Message("证书 {0} 没有做成：{1}", "the certificate {0} could not be made: {1}");
    private static final Message EXISTS = new Message("已经有这个文件", "there is such a file already");
    private static final Message NO_PLACE = new Message("没有这个文件夹", "there is no such folder");
    private static final Message NO_NAME =
            new Message("不是主机名或地址：{0}", "not the name or address of a machine: {0}");
    private static final Message OPEN_TO_OTHERS =
            new Message(
                    "注意：{0} 不只是本机能连上，而且没有加密，同一网络上的人能看到草稿；请只在可信的网络上这样用",
                    "beware: {0} can be reached from other machines, without encryption; people on"
                            + " the network can read the drafts");

    /** Of a PKCS #12; on the command line others could read it. */
    private static final String PASSWORD = "CHENGWEN_TLS_PASSWORD";

    private final Surroundings surroundings;
    private final Language language;

    @Option(
            names = "--port",
            converter = LoopbackPort.class,
            paramLabel = "PORT",
            descriptionKey = "serve.port")
    private Integer port = 8090;

    @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "serve.host")
    private String host = "127.0.0.1";

    @Option(names = "--allow-host", paramLabel = "NAME", descriptionKey = "serve.allowHost")
    private Set<String> names = Set.of();

    @Option(names = "--users", paramLabel = "FILE", descriptionKey = "serve.users")
    private Optional<Path> usersFile = Optional.empty();

    @Option(names = "--make-user", paramLabel = "NAME", descriptionKey = "serve.makeUser")
    private Optional<String> newUser = Optional.empty();

    @Option(names = "--tls", paramLabel = "FILE", descriptionKey = "serve.tls")
    private List<Path> tls = List.of();

    @Option(names = "--make-certificate", paramLabel = "FILE", descriptionKey = "serve.makeTls")
    private Optional<Path> newCertificate = Optional.empty();

    @Option(names = "--proxy", descriptionKey = "serve.proxy")
    private boolean proxy;

    @Option(names = "--no-open", descriptionKey = "serve.noOpen")
    private boolean stayClosed;

    @Option(names = "--style-dir", paramLabel = "DIR", descriptionKey = "serve.styleDir")
    private Optional<Path> styles = Optional.empty();

    @Option(names = "--max-draft", paramLabel = "MB", descriptionKey = "serve.maxDraft")
    private int mostDraft = 4;

    @Option(names = "--sessions", paramLabel = "N", descriptionKey = "serve.sessions")
    private int mostTabs = 50;

    @Option(names = "--memory", paramLabel = "MB", descriptionKey = "serve.memory")
    private int memory = 256;

    @Option(
            names = "--idle-exit",
            converter = DurationConverter.class,
            paramLabel = "TIME",
            descriptionKey = "serve.idleExit")
    private Duration idleExit = Duration.ofDays(36_500);

    @Mixin private InputChoice input = new InputChoice();

    @Option(names = "--log", descriptionKey = "serve.log")
    private boolean log;

    ServeCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException, ConfigurationException, InterruptedException {
        if (newUser.isPresent()) {
            return makeUser(newUser.get());
        }
        if (newCertificate.isPresent()) {
            return makeCertificate(newCertificate.get());
        }
        if (styles.isPresent() && !Files.isDirectory(styles.get())) {
            throw problem(NO_FOLDER, styles.get().toString());
        }
        Optional<RunningWorkbench> running = running();
        Optional<String> other = running.flatMap(RunningWorkbench::link);
        if (other.isPresent()) {
            say(RUNS);
            show(other.get() + (language == Language.ENGLISH ? "&lang=en" : ""));
            return ExitCode.OK.status();
        }
        Settings settings =
                new Settings(
                        address(),
                        port,
                        transport(),
                        names,
                        users(),
                        styles,
                        Math.min(Math.max(mostDraft, 1), 16) << 20,
                        Math.max(mostTabs, 1),
                        (long) Math.max(memory, 1) << 20,
                        SourceDateEpoch.of(surroundings, language),
                        input.options());
        Consumer<String> lines = log ? this::say : line -> {};
        try (Workbench workbench = Workbench.start(settings, lines)) {
            if (!port.equals(0) && !port.equals(workbench.port())) {
                say(TAKEN, port.toString(), Integer.toString(workbench.port()));
            }
            if (!settings.address().isLoopbackAddress() && tls.isEmpty()) {
                say(OPEN_TO_OTHERS, host);
            }
            running.ifPresent(place -> place.remember(workbench.link(Language.CHINESE)));
            show(workbench.link(language));
            // Or until a signal ends the process, with the status that tells which.
            workbench.awaitIdle(idleExit);
            running.ifPresent(RunningWorkbench::forget);
            return ExitCode.OK.status();
        } catch (IOException e) {
            throw problem(NO_PORT, port.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Only one for this machine is looked for: others are services, with a port of their own. */
    private Optional<RunningWorkbench> running() {
        List<String> options =
                List.of(
                        port.toString(),
                        names.toString(),
                        styles.map(Path::toAbsolutePath).toString(),
                        List.of(mostDraft, mostTabs, memory).toString());
        boolean own = host.equals("127.0.0.1") && port > 0 && usersFile.isEmpty() && !proxy;
        return own && tls.isEmpty()
                ? RunningWorkbench.with(options, surroundings)
                : Optional.empty();
    }

    private void show(String link) {
        surroundings.out().println(OPEN.format(language, List.of(link)));
        surroundings.out().flush();
        if (!stayClosed) {
            Browser.open(link);
        }
    }

    private Users users() throws ConfigurationException {
        if (usersFile.isEmpty()) {
            return Users.none();
        }
        String file = usersFile.get().toString();
        try {
            return Users.of(Files.readAllLines(usersFile.get()))
                    .orElseThrow(() -> problem(NO_USERS, file));
        } catch (IOException e) {
            throw problem(NO_USERS, file);
        }
    }

    /** A line for the file of users; the password is the first line of standard input. */
    private int makeUser(String name) throws IOException, ConfigurationException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        String password = in.readLine();
        if (password == null || password.isBlank() || !name.matches("[^:\\s#]{1,40}")) {
            throw problem(NO_PASSWORD);
        }
        surroundings.out().println(Users.line(name, password));
        return ExitCode.OK.status();
    }

    /** For the names by which browsers will call a server with these options. */
    private int makeCertificate(Path file)
            throws IOException, ConfigurationException, InterruptedException {
        List<String> all = new ArrayList<>(names);
        all.addAll(OwnNames.of(address()).names());
        for (String name : names) {
            if (!name.matches("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]")) {
                throw problem(NO_NAME, name);
            }
        }
        OwnCertificate made;
        try {
            made = OwnCertificate.make(all);
            PrivateFile.create(file, made.pem());
        } catch (FileAlreadyExistsException e) {
            throw problem(NOT_MADE, file.toString(), EXISTS.format(language, List.of()));
        } catch (NoSuchFileException e) {
            throw problem(NOT_MADE, file.toString(), NO_PLACE.format(language, List.of()));
        } catch (IOException e) {
            throw problem(NOT_MADE, file.toString(), String.valueOf(e.getMessage()));
        }
        String until = made.certificate().getNotAfter().toInstant().toString().substring(0, 10);
        List<String> said =
                List.of(file.toString(), String.join(", ", all), until, made.fingerprint());
        surroundings.out().println(MADE.format(language, said));
        return ExitCode.OK.status();
    }

    private InetAddress address() throws ConfigurationException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw problem(NO_HOST, host);
        }
    }

    private Transport transport() throws ConfigurationException {
        if (tls.isEmpty()) {
            return new Transport(Optional.empty(), proxy);
        }
        String file = tls.get(0).toString();
        try {
            List<byte[]> files = new ArrayList<>();
            for (Path path : tls) {
                file = path.toString();
                files.add(Files.readAllBytes(path));
            }
            String password = surroundings.variable(PASSWORD).orElse("");
            return new Transport(Optional.of(Certificates.load(files, password)), proxy);
        } catch (IOException e) {
            throw problem(NO_CERTIFICATE, file, String.valueOf(e.getMessage()));
        }
    }

    private ConfigurationException problem(Message message, String... arguments) {
        return new ConfigurationException(message.format(language, List.of(arguments)));
    }

    private void say(Message message, String... arguments) {
        say(message.format(language, List.of(arguments)));
    }

    private void say(String text) {
        surroundings.err().println("chengwen: " + Printable.of(text));
    }
}
