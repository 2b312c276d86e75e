package io.github.chengwen.watch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the service says while a test runs. */
final class Log implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.chengwen.watch");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    Log() {
        lines.start();
        logger.addAppender(lines);
    }

    List<String> lines() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
    }
}
