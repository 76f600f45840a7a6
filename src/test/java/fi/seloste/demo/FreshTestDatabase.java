package fi.seloste.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.FileSystemUtils;

/** Empties the tests' database once for each run of them; what is unpacked beside it stays for the next. */
class FreshTestDatabase implements EnvironmentPostProcessor, Ordered {

    private static final String DATA = "target/data";
    private static final AtomicBoolean DONE = new AtomicBoolean();

    /** Just before the demo starts its database. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 199;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!DATA.equals(environment.getProperty("seloste.data")) || !DONE.compareAndSet(false, true)) {
            return;
        }
        try (var data = DataDirectory.open(Path.of(DATA))) {
            EmbeddedDatabase.stopOrphans(data);
            FileSystemUtils.deleteRecursively(data.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
