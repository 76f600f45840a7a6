package fi.seloste.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Dockerfile says; {@code docker/run-on-host} does the same steps and tries what comes out. */
class ContainerImageTest {

    private static final Path DOCKER = Path.of("docker");

    /** @param from the image, or the stage before that it continues */
    private record Stage(String from, String name, List<String> steps) {

        List<String> steps(String instruction) {
            return steps.stream()
                    .filter(step -> step.startsWith(instruction + " "))
                    .map(step -> step.substring(instruction.length() + 1))
                    .toList();
        }
    }

    private final List<Stage> stages = stages();

    private Stage stage(String name) {
        return stages.stream()
                .filter(stage -> name.equals(stage.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void runsAsNobodyOfRank() {
        assertThat(stages.getLast().steps("USER")).containsExactly("10001:10001");
        assertThat(stage("training").steps("USER")).containsExactly("10001:10001");
    }

    @Test
    void isTheVeryRuntimeAndFilesThatTheCacheWasMadeWith() {
        assertThat(stage("training").from()).isEqualTo("application");
        assertThat(stages.getLast().from()).isEqualTo("application");
        assertThat(stages.getLast().steps("RUN")).isEmpty();
    }

    @Test
    void takesNothingButTheCacheFromTheTrainingRun() {
        assertThat(stages.getLast().steps("COPY")).containsExactly("--from=training /cache/seloste.aot ./");
        assertThat(stage("application").steps("COPY")).noneMatch(copy -> copy.contains("mariadb"));
    }

    @Test
    void putsWhatRarelyChangesFirst() {
        assertThat(stage("application").steps("COPY"))
                .containsExactly(
                        "--from=build /out/layers/dependencies/ ./",
                        "--from=build /out/layers/spring-boot-loader/ ./",
                        "--from=build /out/layers/snapshot-dependencies/ ./",
                        "docker/jvm.options docker/healthy ./",
                        "--from=build /out/layers/application/ ./");
    }

    @Test
    void saysWhetherItIsHealthy() {
        assertThat(stages.getLast().steps("HEALTHCHECK"))
                .singleElement()
                .asString()
                .endsWith("CMD [\"/app/healthy\"]");
        assertThat(DOCKER.resolve("healthy")).isExecutable();
    }

    @Test
    void startsAsTheTrialOnTheHostDoes() throws IOException {
        assertThat(stages.getLast().steps("ENTRYPOINT"))
                .containsExactly(
                        "[\"java\", \"-XX:AOTCache=seloste.aot\", \"@jvm.options\", \"-jar\", \"seloste.jar\"]");
        assertThat(Files.readString(DOCKER.resolve("run-on-host"))).contains("-XX:AOTCache=seloste.aot");
        assertThat(Files.readString(DOCKER.resolve("trial/services.sh"))).contains("@jvm.options -jar seloste.jar");
    }

    @Test
    void needsNoNode() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("Dockerfile"))).doesNotContainIgnoringCase("npm");
        assertThat(stages).extracting(Stage::from).noneMatch(image -> image.contains("node"));
    }

    @Test
    void holdsNoSecret() {
        assertThat(stages.stream().flatMap(stage -> stage.steps().stream()))
                .noneMatch(step -> step.matches("(ENV|ARG) .*(?i:secret|password|token).*"));
    }

    @Test
    void isBuiltFromFilesThatAreThere() throws IOException {
        var ignored = Files.readAllLines(DOCKER.resolve("Dockerfile.dockerignore"));
        assertThat(ignored).contains("*", "!docker", "docker/.env");
        for (var stage : stages) {
            for (var copy : stage.steps("COPY")) {
                var parts = List.of(copy.split(" "));
                if (parts.getFirst().startsWith("--from=")) {
                    stage(parts.getFirst().substring("--from=".length()));
                } else {
                    assertThat(parts.subList(0, parts.size() - 1)).allSatisfy(source -> {
                        assertThat(Path.of(source)).exists();
                        assertThat(ignored).anyMatch(line -> line.startsWith("!" + source.split("/")[0]));
                    });
                }
            }
        }
    }

    @Test
    void givesTheJvmOptionsThatItKnows() throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(java, "@" + DOCKER.resolve("jvm.options"), "-version")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContainIgnoringCase("warning");
    }

    private static List<Stage> stages() {
        try {
            var text = Files.readString(DOCKER.resolve("Dockerfile"))
                    .replaceAll("(?m)^#.*\n", "")
                    .replaceAll("\\\\\n\\s*", "");
            var stages = new ArrayList<Stage>();
            for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
                var words = line.split(" ");
                if (words[0].equals("FROM")) {
                    stages.add(new Stage(words[1], words.length > 2 ? words[3] : "", new ArrayList<>()));
                } else {
                    stages.getLast().steps().add(line);
                }
            }
            return stages;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
