package fi.seloste.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    private static final Path PICTURE = Path.of("docs/architecture/modules.md");

    @Test
    void useOnlyWhatTheyMayAndOnlyDownward() {
        MODULES.verify();
    }

    @Test
    void knowNothingOfTheDemoWhichKnowsThemAll() {
        assertThat(uses()).allSatisfy((module, used) -> assertThat(used).doesNotContain("demo"));
    }

    /** Written anew where it is out of date: look at it, and commit it with what changed it. */
    @Test
    void standInThePictureOfTheDocumentation() throws IOException {
        var drawn = picture();
        var stands = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        if (!stands.equals(drawn)) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, drawn);
        }
        assertThat(stands)
                .as(PICTURE + " was out of date and has been written anew")
                .isEqualTo(drawn);
    }

    private static String picture() {
        var uses = uses();
        var picture = new StringBuilder("""
                # Modules

                Written by the tests from the code. An arrow means 'uses'; one that follows from others is left out, and so is the
                module `demo`, which uses them all.

                ```mermaid
                graph TD
                """);
        uses.remove("demo");
        uses.keySet().forEach(module -> picture.append("  ").append(module).append('\n'));
        uses.forEach((module, used) -> used.stream()
                .filter(target -> used.stream().noneMatch(other -> reaches(uses, other, target)))
                .forEach(target -> picture.append("  %s --> %s%n".formatted(module, target))));
        return picture.append("```\n").toString();
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String target) {
        return uses.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(target) || reaches(uses, next, target));
    }

    /** The modules that each uses, in a fixed order. */
    private static Map<String, Set<String>> uses() {
        var uses = new LinkedHashMap<String, Set<String>>();
        MODULES.stream().sorted(Comparator.comparing(ModulesTest::name)).forEach(module -> {
            var used = new TreeSet<String>();
            module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .map(ModulesTest::name)
                    .forEach(used::add);
            used.remove(name(module));
            uses.put(name(module), used);
        });
        return uses;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
