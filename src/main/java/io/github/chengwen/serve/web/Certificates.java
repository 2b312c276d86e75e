package io.github.chengwen.serve.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The certificate of a server with its key, from a PKCS #12 or from PEM. */
public final class Certificates {

    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    /** Kinds of keys that a PKCS #8 may hold. */
    private static final List<String> KINDS = List.of("RSA", "EC");

    private Certificates() {}

    /**
     * What a server needs to speak TLS.
     *
     * @param files a PKCS #12, or PEM: certificates, that of the server first, and its key (PKCS
     *     #8, not encrypted), in any order
     * @param password of the PKCS #12
     * @throws IOException if they hold no certificate with its key
     */
    public static SSLContext load(List<byte[]> files, String password) throws IOException {
        try {
            boolean pem =
                    new String(files.get(0), StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
            KeyStore store = pem ? ofPem(files) : ofPkcs12(files.get(0), password);
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, pem ? new char[0] : password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static KeyStore ofPkcs12(byte[] file, String password)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), password.toCharArray());
        boolean any = false;
        for (String alias : Collections.list(store.aliases())) {
            any |= store.isKeyEntry(alias);
        }
        if (!any) {
            throw new IOException("no key");
        }
        return store;
    }

    private static KeyStore ofPem(List<byte[]> files) throws GeneralSecurityException, IOException {
        List<Certificate> chain = new ArrayList<>();
        List<byte[]> keys = new ArrayList<>();
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        for (byte[] file : files) {
            Matcher part = PEM.matcher(new String(file, StandardCharsets.ISO_8859_1));
            while (part.find()) {
                byte[] der = Base64.getMimeDecoder().decode(part.group(2));
                if (part.group(1).equals("CERTIFICATE")) {
                    chain.add(factory.generateCertificate(new ByteArrayInputStream(der)));
                } else if (part.group(1).equals("PRIVATE KEY")) {
                    keys.add(der);
                }
            }
        }
        if (chain.isEmpty() || keys.size() != 1) {
            throw new IOException("CERTIFICATE: " + chain.size() + ", PRIVATE KEY: " + keys.size());
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, new char[0]);
        store.setKeyEntry(
                "server", key(keys.get(0)), new char[0], chain.toArray(Certificate[]::new));
        return store;
    }

    private static PrivateKey key(byte[] der) throws GeneralSecurityException {
        GeneralSecurityException none = new GeneralSecurityException("RSA, EC");
        for (String kind : KINDS) {
            try {
                return KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(der));
            } catch (GeneralSecurityException e) {
                none.addSuppressed(e);
            }
        }
        throw none;
    }
}
