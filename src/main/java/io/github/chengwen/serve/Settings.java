package io.github.chengwen.serve;

import io.github.chengwen.input.InputOptions;
import io.github.chengwen.serve.web.Transport;
import io.github.chengwen.serve.web.Users;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the workbench is served.
 *
 * @param address that it listens at
 * @param port that it listens at, or the next free one; 0 for any
 * @param transport whether it speaks TLS or through a proxy
 * @param names other names by which browsers may call it, the first for links to other machines
 * @param users who may log in beside whoever has the link
 * @param styles a folder of house styles
 * @param mostDraft bytes of UTF-8 that a draft may have
 * @param mostTabs that are remembered
 * @param memory for all tabs together, in bytes
 * @param time that files carry
 * @param input how drafts are opened
 */
public record Settings(
        InetAddress address,
        int port,
        Transport transport,
        Set<String> names,
        Users users,
        Optional<Path> styles,
        int mostDraft,
        int mostTabs,
        long memory,
        Instant time,
        InputOptions input) {

    public Settings {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }
}
