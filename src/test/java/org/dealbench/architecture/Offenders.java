package org.dealbench.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Classes that break a rule, compiled from text beside the test, so that a rule is shown to bite.
///
/// They carry the names of the program's own packages without being part of it, so the rules are tried as they are.
final class Offenders {

    private static final Pattern ACCUSED = Pattern.compile("org\\.dealbench\\.([a-z.]*[A-Z]\\w*)");

    private final Map<String, String> sources = new LinkedHashMap<>();

    /// `name` is below `org.dealbench`: `engine.Late`.
    Offenders with(String name, String body) {
        int dot = name.lastIndexOf('.');
        String inPackage = dot < 0 ? Layer.ROOT : Layer.ROOT + "." + name.substring(0, dot);
        return declared(name, "package " + inPackage + "; public class " + name.substring(dot + 1) + " {" + body + "}");
    }

    Offenders declared(String name, String source) {
        sources.put(name, source);
        return this;
    }

    /// The names below `org.dealbench` of the classes in which `rule` finds something.
    SortedSet<String> accusedBy(ArchRule rule) throws IOException {
        SortedSet<String> accused = new TreeSet<>();
        for (String finding : findings(rule)) {
            Matcher name = ACCUSED.matcher(finding);
            if (name.find()) {
                accused.add(name.group(1));
            }
        }
        return accused;
    }

    List<String> findings(ArchRule rule) throws IOException {
        return rule.evaluate(compiled()).getFailureReport().getDetails();
    }

    private JavaClasses compiled() throws IOException {
        Path folder = Files.createTempDirectory("offenders");
        try {
            compile(folder);
            return new ClassFileImporter().importPath(folder);
        } finally {
            delete(folder);
        }
    }

    private void compile(Path folder) {
        StringWriter complaints = new StringWriter();
        boolean done = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        complaints,
                        null,
                        null,
                        List.of("-proc:none", "-d", folder.toString()),
                        null,
                        sources.entrySet().stream().map(Offenders::file).toList())
                .call();
        if (!done) {
            throw new IllegalArgumentException(complaints.toString());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static JavaFileObject file(Map.Entry<String, String> source) {
        URI place = URI.create("memory:///org/dealbench/" + source.getKey().replace('.', '/') + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.getValue();
            }
        };
    }
}
