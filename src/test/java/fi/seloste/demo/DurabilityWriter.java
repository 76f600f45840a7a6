package fi.seloste.demo;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process to be killed: starts the database, writes row after row, and tells each number once it is committed. */
final class DurabilityWriter {

    private DurabilityWriter() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]));
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var insert = connection.prepareStatement("insert into written (number) values (?)")) {
            for (int number = Integer.parseInt(arguments[2]); ; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                System.out.println(number);
            }
        }
    }
}
