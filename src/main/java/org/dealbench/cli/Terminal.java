package org.dealbench.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Where results go, and where everything else goes.
///
/// Names come out of files: a control character in one, which could rewrite what is on the screen, is shown as a
/// replacement character.
///
/// @param results standard output
/// @param rest standard error
record Terminal(PrintStream results, PrintStream rest) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /// A line of the results.
    void result(String line) {
        results.println(harmless(line));
    }

    /// Results for another program, in UTF-8 whatever the terminal's encoding.
    void document(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        results.write(bytes, 0, bytes.length);
    }

    /// A line of anything but results.
    void say(String line) {
        rest.println(harmless(line));
    }

    /// Whether all results arrived where they were sent.
    boolean delivered() {
        rest.flush();
        return !results.checkError();
    }

    private static String harmless(String line) {
        return CONTROL.matcher(line).replaceAll("\ufffd");
    }
}
