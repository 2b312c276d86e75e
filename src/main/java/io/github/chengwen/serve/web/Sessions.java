package io.github.chengwen.serve.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Who has logged in, for twelve hours; ten tries a minute from one address. */
public final class Sessions {

    private static final Duration LENGTH = Duration.ofHours(12);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int TRIES = 10;
    private static final int MOST = 10_000;

    private final Users users;
    private final Clock clock;
    private final Map<String, Instant> ends = new HashMap<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private Instant window = Instant.EPOCH;

    /** Sessions of these users; of nobody where there are none. */
    public Sessions(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** Whether there are users at all. */
    public boolean exist() {
        return !users.lines().isEmpty();
    }

    /**
     * Logs in.
     *
     * @param address from where
     * @return a token for the cookie
     * @throws RefusedException if the password is wrong, or too many were tried
     */
    public Token enter(String name, String password, String address) throws RefusedException {
        if (isTooOften(address)) {
            throw new RefusedException(Reply.refusal(429, "tries"));
        }
        if (!exist() || !users.know(name, password)) {
            throw new RefusedException(Reply.refusal(403, "password"));
        }
        Token token = Token.random();
        keep(token);
        return token;
    }

    private synchronized boolean isTooOften(String address) {
        Instant now = clock.instant();
        if (window.plus(WINDOW).isBefore(now)) {
            window = now;
            tries.clear();
        }
        return tries.size() > MOST || tries.merge(address, 1, Integer::sum) > TRIES;
    }

    private synchronized void keep(Token token) {
        Instant now = clock.instant();
        ends.values().removeIf(end -> end.isBefore(now));
        ends.put(token.text(), now.plus(LENGTH));
    }

    synchronized boolean has(String token) {
        Instant end = ends.get(token);
        return end != null && end.isAfter(clock.instant());
    }
}
