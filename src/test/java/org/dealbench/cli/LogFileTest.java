package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @Test
    void logOfTheProgramHoldsTheStackTrace() throws JoranException, IOException {
        Path file = folder.resolve("new").resolve("dealbench.log");
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty(ApplicationFolder.LOG_PROPERTY, file.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(
                Path.of("src", "main", "resources", "logback.xml").toFile());

        context.getLogger(LogFile.class).error("dealbench check a", new IllegalStateException("bug"));
        context.stop();

        assertThat(Files.readString(file))
                .contains("ERROR")
                .contains("dealbench check a")
                .contains("java.lang.IllegalStateException: bug")
                .contains("\tat org.dealbench.cli.LogFileTest");
    }

    @Test
    void fileIsNamedOnlyIfItIsThere() throws IOException {
        Path file = folder.resolve("dealbench.log");
        LogFile log = new LogFile(file);

        assertThat(log.keep(new IllegalStateException("meant"), List.of("check", "a")))
                .isEmpty();
        Files.createFile(file);
        assertThat(log.keep(new IllegalStateException("meant"), List.of("check", "a")))
                .contains(file);
    }
}
