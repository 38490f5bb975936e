package org.dealbench.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The javac of the build with the flags in `pom.xml`, for sources of a test.
///
/// It runs in a process of its own as it does in the build, because Error Prone needs insides of the compiler opened.
record Compiler(Path folder) {

    private static final String FLAGS =
            "/project/build/plugins/plugin[artifactId='maven-compiler-plugin']/configuration/compilerArgs/arg";
    private static final String RELEASE = "/project/properties/maven.compiler.release";

    /// How javac ended and what it said.
    record Outcome(int exitCode, String said) {}

    Outcome compile(String className, String body) throws Exception {
        Path source = folder.resolve(className + ".java");
        Files.writeString(
                source,
                "package org.dealbench.sample;\n@org.jspecify.annotations.NullMarked\npublic final class " + className
                        + " {\n" + body + "\n}\n");
        Path report = folder.resolve("said.txt");
        Process javac = new ProcessBuilder(command(source))
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        int exitCode = javac.waitFor();
        return new Outcome(exitCode, Files.readString(report));
    }

    private List<String> command(Path source) throws Exception {
        String libraries = System.getProperty("java.class.path");
        Document pom = pom();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(texts(pom, FLAGS));
        command.addAll(List.of("--release", texts(pom, RELEASE).getFirst()));
        command.addAll(List.of("-proc:none", "-processorpath", libraries, "-classpath", libraries));
        command.addAll(List.of("-d", folder.toString(), source.toString()));
        return command;
    }

    private static Document pom() throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
    }

    private static List<String> texts(Document pom, String path) throws XPathExpressionException {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
