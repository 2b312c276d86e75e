package io.github.chengwen.watch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** What the service says while a test runs. */
final class Log implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.chengwen.watch");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    private final Optional<Level> level = Optional.ofNullable(logger.getLevel());

    Log() {
        lines.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(lines);
    }

    List<String> lines() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
        logger.setAdditive(true);
        logger.setLevel(level.orElse(null));
    }
}
