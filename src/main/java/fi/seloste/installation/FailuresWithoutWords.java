package fi.seloste.installation;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * A failure in the structured log: its kinds and where it happened, without its words. What a database or a parser says
 * of a failure often holds the value that it failed on, and that may be somebody's name or address.
 */
class FailuresWithoutWords implements StackTracePrinter {

    private final StackTracePrinter printer = StandardStackTracePrinter.rootFirst()
            .withMaximumLength(8_000)
            .withFormatter(failure -> failure.getClass().getName());

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        printer.printStackTrace(failure, out);
    }
}
