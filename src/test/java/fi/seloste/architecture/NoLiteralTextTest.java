package fi.seloste.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person reads is there in Finnish, Swedish and English: views and pages hold no words of their own. */
class NoLiteralTextTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void viewsAndPublicPagesTakeTheirWordsFromTheBundles() throws IOException {
        var files = javaOf("ui", "web");

        assertThat(files).hasSizeGreaterThan(100);
        try (var manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, UTF_8)) {
            assertThat(LiteralTexts.in(manager.getJavaFileObjectsFromPaths(files)))
                    .isEmpty();
        }
    }

    @Test
    void templatesTakeTheirWordsFromTheBundles() throws IOException {
        var read = new ArrayList<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                literals(Files.readString(file)).forEach(literal -> read.add(file + " \"" + literal + "\""));
            }
        }

        assertThat(read).isEmpty();
    }

    @Nested
    class TheCheck {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "new Button(\"save\")",
                    "new Button(\"Save \" + count)",
                    "new Card(text(\"a.title\"), \"what\")",
                    "field.setLabel(ready ? \"yes\" : text(\"no.text\"))",
                    "field.setHelperText(switch (state) { case 1 -> \"one\"; default -> text(\"x\"); })",
                    "field.getElement().setAttribute(\"aria-label\", \"menu\")",
                    "Toast.failed(\"oops\")",
                    "label = \"Two words\"",
                    "label = \"Peruuta\"",
                    "label = \"näin\"",
                    "label = String.join(\", \", \"Someone\")"
                })
        void findsWhatAPersonWouldRead(String statement) {
            assertThat(LiteralTexts.in(List.of(source(statement)))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "new Button(text(\"form.save\"))",
                    "new Span(\" · \")",
                    "new Span(\"Seloste\")",
                    "new Anchor(\"/n/\" + slug, text(\"open\"))",
                    "box.addClassName(\"row title\")",
                    "box.setHeight(\"min(70vh, 50rem)\")",
                    "box.getElement().setAttribute(\"role\", \"main\")",
                    "ui.navigate(View.class, new RouteParam(\"organisation\", slug))",
                    "label = text(big ? \"size.big\" : \"size.small\")",
                    "label = \"new\".equals(id) ? name : other"
                })
        void leavesTheRestAlone(String statement) {
            assertThat(LiteralTexts.in(List.of(source(statement)))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>Read this</p>",
                    "<p><b th:text='${x}'></b> and this</p>",
                    "<p th:text=\"${'Page ' + number}\"></p>",
                    "<img alt='A picture'>",
                    "<a th:title=\"'Open'\" href='/'></a>"
                })
        void findsWhatAPageSaysItself(String html) {
            assertThat(literals(html)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p th:text='${t.get(\"skip\")}'>Skip</p>",
                    "<p th:text=\"${text.get('signin.lead')}\"></p>",
                    "<p class='name'>Seloste</p>",
                    "<title th:text=\"${a + ' – ' + b}\">Title</title>"
                })
        void leavesPlaceholdersOfTemplatesAlone(String html) {
            assertThat(literals(html)).isEmpty();
        }

        private static JavaFileObject source(String statement) {
            var code = "class Example { void show() { " + statement + "; } }";
            // What stands alone must be a statement, so a constructor's result is kept.
            var whole = statement.startsWith("new ") ? code.replace("{ new ", "{ var made = new ") : code;
            return new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return whole;
                }
            };
        }
    }

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern READ = Pattern.compile("(th:)?(text|utext|title|alt|placeholder|aria-label)");
    /** A quoted literal of an expression that is no argument: a key is one. */
    private static final Pattern QUOTED = Pattern.compile("(?<![(\\w])'([^']*\\p{L}[^']*)'");

    private static List<String> literals(String html) {
        var found = new ArrayList<String>();
        for (var element : Jsoup.parse(html).getAllElements()) {
            if (!isReplaced(element)) {
                element.textNodes().stream()
                        .map(TextNode::text)
                        .filter(text -> LETTER.matcher(text).find() && !"Seloste".equals(text.strip()))
                        .forEach(found::add);
            }
            StreamSupport.stream(element.attributes().spliterator(), false)
                    .filter(attribute -> READ.matcher(attribute.getKey()).matches())
                    .filter(NoLiteralTextTest::saysItself)
                    .map(Attribute::getValue)
                    .forEach(found::add);
        }
        return found;
    }

    /** What stands in such an element is there for whoever opens the template alone. */
    private static boolean isReplaced(Element element) {
        return element.hasAttr("th:text") || element.hasAttr("th:utext");
    }

    private static boolean saysItself(Attribute attribute) {
        return attribute.getKey().startsWith("th:")
                ? QUOTED.matcher(attribute.getValue()).find()
                : LETTER.matcher(attribute.getValue()).find();
    }

    private static List<Path> javaOf(String... packages) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> StreamSupport.stream(file.spliterator(), false)
                            .anyMatch(part -> List.of(packages).contains(part.toString())))
                    .toList();
        }
    }
}
