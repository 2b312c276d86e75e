package io.github.chengwen.serve.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A certificate that nobody has signed but its owner, made by the keytool of the JDK: each browser
 * has to be told to trust it.
 *
 * @param pem certificate and key, as {@link Certificates} takes them; only the server may read it
 * @param certificate for its fingerprint
 */
public record OwnCertificate(String pem, X509Certificate certificate) {

    /** Browsers take none for longer. */
    private static final String DAYS = "825";

    private static final String ALIAS = "chengwen";
    private static final String PASSWORD = "CHENGWEN_KEYTOOL_PASSWORD";

    /**
     * Makes one.
     *
     * @param names by which browsers call the server, the first as its subject: names of machines,
     *     addresses, IPv6 in brackets
     * @throws IOException if the JDK has no keytool, or it failed
     */
    public static OwnCertificate make(List<String> names) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chengwen-tls");
        Path file = folder.resolve("key.p12");
        try {
            String password = Token.random().text();
            run(names, file, password);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password.toCharArray());
            X509Certificate certificate = (X509Certificate) store.getCertificate(ALIAS);
            byte[] key = store.getKey(ALIAS, password.toCharArray()).getEncoded();
            return new OwnCertificate(
                    part("CERTIFICATE", certificate.getEncoded()) + part("PRIVATE KEY", key),
                    certificate);
        } catch (GeneralSecurityException e) {
            throw new IOException("keytool", e);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static void run(List<String> names, Path file, String password)
            throws IOException, InterruptedException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        ProcessBuilder tool =
                new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-startdate",
                        "-1d", // Clocks of an office differ.
                        "-validity",
                        DAYS,
                        "-dname",
                        "CN=" + figures(names.get(0)),
                        "-ext",
                        "san="
                                + names.stream()
                                        .map(OwnCertificate::kind)
                                        .collect(Collectors.joining(",")),
                        "-ext",
                        "eku=serverAuth",
                        "-storetype",
                        "PKCS12",
                        "-storepass:env",
                        PASSWORD,
                        "-keystore",
                        file.toString());
        tool.environment().put(PASSWORD, password);
        Process running = tool.redirectErrorStream(true).start();
        running.getOutputStream().close();
        byte[] said = running.getInputStream().readAllBytes();
        if (running.waitFor() != 0) {
            throw new IOException(new String(said, StandardCharsets.UTF_8).strip());
        }
    }

    private static String kind(String name) {
        boolean address = name.startsWith("[") || name.matches("[0-9.]+");
        return (address ? "ip:" : "dns:") + figures(name);
    }

    private static String figures(String name) {
        return name.replaceAll("[\\[\\]]", "");
    }

    private static String part(String kind, byte[] der) {
        String body =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    /** Its SHA-256, as browsers show it. */
    public String fingerprint() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
