package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.diag.Language;
import io.github.chengwen.serve.web.Certificates;
import io.github.chengwen.serve.web.OwnCertificate;
import io.github.chengwen.serve.web.OwnNames;
import io.github.chengwen.serve.web.Transport;
import io.github.chengwen.serve.web.Users;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS of its own, and a proxy before it. */
final class TransportTest {

    private static final String PASSWORD = "three-springs";

    @TempDir private static Path folder;

    private static byte[] pkcs12;
    private static KeyStore store;

    @BeforeAll
    static void makeCertificate() throws Exception {
        Path file = folder.resolve("chengwen.p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ProcessBuilder tool =
                new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "chengwen",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=gongwen.example",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass:env",
                        "STOREPASS");
        tool.environment().put("STOREPASS", PASSWORD);
        Process made = tool.redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(made.waitFor()).isZero();
        pkcs12 = Files.readAllBytes(file);
        store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12), PASSWORD.toCharArray());
    }

    @Test
    void aCertificateOfItsOwnIsForItsNamesAndWorks() throws Exception {
        OwnCertificate made =
                OwnCertificate.make(List.of("gongwen.example", "127.0.0.1", "[fd00::2]"));

        assertThat(made.certificate().getSubjectAlternativeNames().toString())
                .contains("gongwen.example", "127.0.0.1", "fd00:0:0:0:0:0:0:2");
        assertThat(made.fingerprint()).matches("(?:[0-9A-F]{2}:){31}[0-9A-F]{2}");
        try (Served served = secret(List.of(made.pem().getBytes(UTF_8)), "")) {
            worksOverTls(served, made.certificate());
        }
    }

    private static String pem(String kind, byte[] der) {
        String body = Base64.getMimeEncoder().encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static String certificate() throws Exception {
        return pem("CERTIFICATE", store.getCertificate("chengwen").getEncoded());
    }

    private static String key() throws Exception {
        return pem("PRIVATE KEY", store.getKey("chengwen", PASSWORD.toCharArray()).getEncoded());
    }

    private static HttpClient trusting(Certificate certificate) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, new char[0]);
        trusted.setCertificateEntry("chengwen", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static Served served(Transport transport) throws IOException {
        return Served.start(0, Optional.empty(), 1 << 20, Users.none(), transport);
    }

    private static Served secret(List<byte[]> files, String password) throws IOException {
        SSLContext context = Certificates.load(files, password);
        return served(new Transport(Optional.of(context), false));
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static void worksOverTls(Served served) throws Exception {
        worksOverTls(served, store.getCertificate("chengwen"));
    }

    private static void worksOverTls(Served served, Certificate certificate) throws Exception {
        HttpClient client = trusting(certificate);
        String link = served.workbench().link(Language.CHINESE);
        HttpResponse<String> entered = get(client, link);
        String cookie = entered.headers().firstValue("Set-Cookie").orElse("");
        String origin = link.replaceFirst("/\\?.*", "");
        HttpRequest preview =
                HttpRequest.newBuilder(URI.create(origin + "/api/preview"))
                        .header("Cookie", cookie.replaceFirst(";.*", ""))
                        .header("Origin", origin)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        Asked.forPages("同志们：\n今天开会。\n").json()))
                        .build();

        assertThat(link).startsWith("https://127.0.0.1:");
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(cookie).contains("; Secure");
        assertThat(client.send(preview, HttpResponse.BodyHandlers.ofString(UTF_8)).body())
                .contains("SALUTATION");
    }

    @Test
    void itSpeaksTlsWithAPkcs12() throws Exception {
        try (Served served = secret(List.of(pkcs12), PASSWORD)) {
            worksOverTls(served);
        }
    }

    @Test
    void itSpeaksTlsWithPemInOneFileOrTwo() throws Exception {
        for (List<byte[]> files :
                List.of(
                        List.of((key() + certificate()).getBytes(UTF_8)),
                        List.of(certificate().getBytes(UTF_8), key().getBytes(UTF_8)))) {
            try (Served served = secret(files, "")) {
                worksOverTls(served);
            }
        }
    }

    @Test
    void whoDoesNotTrustTheCertificateIsNotServed() throws Exception {
        try (Served served = secret(List.of(pkcs12), PASSWORD)) {
            String link = served.workbench().link(Language.CHINESE);

            assertThatThrownBy(() -> get(HttpClient.newHttpClient(), link))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void whatIsNoCertificateWithItsKeyIsRefused() throws Exception {
        for (byte[] file :
                List.of(
                        new byte[0],
                        "nothing".getBytes(UTF_8),
                        certificate().getBytes(UTF_8),
                        (certificate() + pem("PRIVATE KEY", new byte[] {1, 2})).getBytes(UTF_8))) {
            assertThatThrownBy(() -> Certificates.load(List.of(file), ""))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> Certificates.load(List.of(pkcs12), "wrong"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anAddressIsCalledAsBrowsersWriteIt() throws Exception {
        Map<String, String> names =
                Map.of(
                        "192.0.2.7", "192.0.2.7",
                        "fd00:0:0:0:0:0:0:2", "[fd00::2]",
                        "2001:db8:0:0:1:0:0:0", "[2001:db8:0:0:1::]",
                        "2001:db8:0:1:1:1:1:1", "[2001:db8:0:1:1:1:1:1]");
        for (Map.Entry<String, String> name : names.entrySet()) {
            assertThat(OwnNames.of(InetAddress.getByName(name.getKey())).names())
                    .containsExactly(name.getValue());
        }
        assertThat(OwnNames.of(InetAddress.getByName("0.0.0.0")).names())
                .contains("127.0.0.1", "localhost", "[::1]");
    }

    private static HttpResponse<byte[]> forwarded(Served served, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(served.origin() + "/?t=" + served.token()));
        headers.forEach(request::header);
        return served.send(request);
    }

    @Test
    void aProxyIsBelievedOnlyWhereThereIsOne() throws Exception {
        Map<String, String> said =
                Map.of("X-Forwarded-Host", "gongwen.example", "X-Forwarded-Proto", "https");
        Map<String, String> foreign = Map.of("X-Forwarded-Host", "evil.example");
        try (Served with = served(new Transport(Optional.empty(), true));
                Served without = Served.start()) {
            assertThat(forwarded(with, said).headers().firstValue("Set-Cookie").orElse(""))
                    .contains("; Secure");
            assertThat(forwarded(with, foreign).statusCode()).isEqualTo(421);
            assertThat(forwarded(without, said).headers().firstValue("Set-Cookie").orElse(""))
                    .doesNotContain("Secure");
            assertThat(forwarded(without, foreign).statusCode()).isEqualTo(303);
        }
    }
}
