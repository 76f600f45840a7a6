package fi.seloste.contact.list;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.seloste.testing.TestTenant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** What some work said to the database, with its values. */
final class Statements {

    record Statement(String sql, List<Object> values) {}

    private static final String SQL = "org.hibernate.SQL";
    private static final String VALUES = "org.hibernate.orm.jdbc.bind";
    private static final Pattern VALUE = Pattern.compile("\\((\\d+):(\\w+)\\) <- \\[(.*)]", Pattern.DOTALL);

    private Statements() {}

    static List<Statement> of(TestTenant.Work work) throws Exception {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var loggers = List.of((Logger) LoggerFactory.getLogger(SQL), (Logger) LoggerFactory.getLogger(VALUES));
        loggers.forEach(logger -> {
            logger.addAppender(heard);
            logger.setLevel(Level.TRACE);
            logger.setAdditive(false);
        });
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(heard);
                logger.setLevel(null);
                logger.setAdditive(true);
            });
        }
        return read(heard.list);
    }

    private static List<Statement> read(List<ILoggingEvent> heard) {
        var said = new ArrayList<Statement>();
        for (var event : heard) {
            if (event.getLoggerName().equals(SQL)) {
                said.add(new Statement(event.getFormattedMessage(), new ArrayList<>()));
            } else {
                var value = VALUE.matcher(event.getFormattedMessage());
                if (value.find()) {
                    said.getLast()
                            .values()
                            .add(value.group(2).equals("INTEGER") ? Integer.valueOf(value.group(3)) : value.group(3));
                }
            }
        }
        return said;
    }
}
