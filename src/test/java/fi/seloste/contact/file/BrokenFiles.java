package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Files that are broken, are something else, or mean harm; each with the answer that it gets. */
final class BrokenFiles {

    interface Content {
        void to(Path file) throws IOException;
    }

    record Case(String name, String answer, Content content) {}

    private static final String HEADER = "Nimi;Puhelin\n";
    private static final String CELL = "<c t='inlineStr'><is><t>x</t></is></c>";
    private static final String ROW = "<row>" + CELL + "</row>";

    private final Map<String, Case> cases = new LinkedHashMap<>();

    private BrokenFiles() {
        text();
        otherFiles();
        workbooks();
        cards();
    }

    static Map<String, Case> all() {
        return new BrokenFiles().cases;
    }

    /** What the reader says: why it does not read, or how many rows it read and what is wrong with some. */
    static String answer(Path file) {
        try (var table = TableFile.open(file, Limits.USUAL);
                var rows = table.rows()) {
            var count = 0;
            var problems = new TreeSet<RowProblem.Kind>();
            while (rows.hasNext()) {
                rows.next().problems().forEach(problem -> problems.add(problem.kind()));
                count++;
            }
            return count + " rows " + problems;
        } catch (UnreadableFileException e) {
            return e.reason().name();
        }
    }

    private void text() {
        bytes("an empty file", "EMPTY");
        text("blank lines alone", "EMPTY", "\n\r\n  \n;;;\n");
        bytes("a byte order mark alone", "EMPTY", 0xef, 0xbb, 0xbf);
        file("two gigabytes", "TOO_LARGE", file -> ofLength(file, 2L << 30));
        file("a byte too many", "TOO_LARGE", file -> ofLength(file, Limits.USUAL.bytes() + 1));
        file("as many zeroes as allowed", "NOT_A_TABLE", file -> ofLength(file, Limits.USUAL.bytes()));
        text("10,000 columns", "TOO_MANY_COLUMNS", () -> "x;".repeat(10_000) + "x\n");
        text("10,000 columns in a row alone", "1 rows [SURPLUS]", () -> HEADER + "x;".repeat(10_000) + "\n");
        text("10,000 blank columns", "1 rows []", () -> HEADER + "x" + ";".repeat(10_000) + "\n");
        text("a million columns", "UNREADABLE_ROW", () -> ";".repeat(1_000_000));
        text("a row too many", "TOO_MANY_ROWS", () -> HEADER + "x;1\n".repeat(Limits.USUAL.rows() + 1));
        text("as many rows as allowed", "200000 rows []", () -> HEADER + "x;1\n".repeat(Limits.USUAL.rows()));
        text("five million blank lines", "EMPTY", () -> "\n".repeat(5_000_000));
        text("a quotation mark left open", "UNREADABLE_ROW", HEADER + "x;1\n\"x;1\nx;1\n");
        text("one left open before a lot", "UNREADABLE_ROW", () -> HEADER + "\"" + "x;1\n".repeat(5_000_000));
        text("a quotation mark in the wrong place", "UNREADABLE_ROW", HEADER + "\"x\"y;1\n");
        text("a line of 20 million characters", "UNREADABLE_ROW", () -> "x".repeat(20_000_000));
        text("a row of many long cells", "UNREADABLE_ROW", () -> HEADER + ("x".repeat(900_000) + ";").repeat(20));
        text("a cell too long", "1 rows [TOO_LONG]", HEADER + "x".repeat(4_001) + ";1\n");
        text("a cell as long as allowed", "1 rows []", () -> HEADER + "x".repeat(4_000) + ";1\n");
        text("a row too long", "2 rows [SURPLUS]", HEADER + "x;1;2\nx;1;;\n");
        text("a header alone", "0 rows []", HEADER);
        text("a header without names", "1 rows []", "Nimi;;nimi\nx;1;2\n");
        text("formulas", "3 rows []", HEADER + "=cmd|' /C calc'!A0;1\n@SUM(1+1);1\n+1;-1\n");
        text("formulas as a header", "1 rows []", "=1+1;@x\n1;2\n");
        text("text that runs backwards", "1 rows []", HEADER + "\u202eatam\u202c;👩‍👩‍👧\n");
        text("a bell within a cell", "1 rows [UNREADABLE_CHARACTERS]", HEADER + "long enough to hide \u0007;1\n");
        text("the middle of a Windows line end", "2 rows []", "Nimi;Puhelin\r\r\nx;1\r\r\ny;2\r\r\n");
        bytes(
                "two encodings at once",
                "3 rows [UNREADABLE_CHARACTERS]",
                join("Ää\nÖö\nÅå\n", "ä\n".getBytes(ISO_8859_1)));
        bytes("an end within a character", "2 rows [UNREADABLE_CHARACTERS]", join("Ää\nÖöÅå\nä", new byte[] {(byte) 0xe2
        }));
        bytes("letters Windows has not", "1 rows [UNREADABLE_CHARACTERS]", join("Nimi\nx", new byte[] {(byte) 0x81, '\n'
        }));
        bytes(
                "half a character of UTF-16",
                "1 rows [UNREADABLE_CHARACTERS]",
                join("", (HEADER + "x").getBytes(UTF_16LE), new byte[] {1}));
        bytes("UTF-32", "NOT_A_TABLE", HEADER.getBytes(Charset.forName("UTF-32")));
        bytes("UTF-16 in the wrong order", "0 rows []", 0xff, 0xfe, 0, 'a', 0, 'b');
    }

    private void otherFiles() {
        text("a web page called .xls", "NOT_A_TABLE", "<html><table><tr><td>x</td></tr></table>");
        text("a workbook of 2003 in XML", "NOT_A_TABLE", "<?xml version='1.0'?><Workbook/>");
        text("a calendar", "NOT_A_TABLE", "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
        text("JSON", "NOT_A_TABLE", "[{\"name\": \"x\"}]");
        text("a letter", "NOT_A_TABLE", "{\\rtf1 Hei}");
        text("a PDF", "NOT_A_TABLE", "%PDF-1.7\n");
        bytes("a picture", "NOT_A_TABLE", 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13);
        bytes("noise", "NOT_A_TABLE", noise(100_000));
        file("something packed otherwise", "NOT_A_TABLE", file -> {
            try (var gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
                gzip.write(noise(10_000));
            }
        });
        bytes("an Excel workbook of old", "OLD_EXCEL", ole("Workbook"));
        bytes("an Excel workbook under a password", "ENCRYPTED", ole("EncryptedPackage"));
        bytes("a signature of old Excel alone", "OLD_EXCEL", ole(""));
        zip("a binary workbook", "OLD_EXCEL", "[Content_Types].xml", "", "xl/workbook.bin", "x");
        zip("an OpenDocument table", "OPEN_DOCUMENT", "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        zip("a Numbers table", "APPLE_NUMBERS", "Index/Document.iwa", "x");
        zip("a Word document", "NOT_A_TABLE", "[Content_Types].xml", "", "word/document.xml", "<x/>");
        zip("a packed folder", "NOT_A_TABLE", "contacts.csv", HEADER);
        zip("a packed nothing", "NOT_A_TABLE");
    }

    private void workbooks() {
        var whole = Workbook.of(ROW + ROW);
        file("half a workbook", "BROKEN", file -> {
            whole.to(file);
            shorten(file, Files.size(file) / 2);
        });
        file("a workbook without its last byte", "BROKEN", file -> {
            whole.to(file);
            shorten(file, Files.size(file) - 1);
        });
        file("the beginning of a workbook", "BROKEN", file -> Files.write(file, join("PK\u0003\u0004", noise(1_000))));
        file("a packed file under a password", "ENCRYPTED", file -> {
            whole.to(file);
            overwrite(file, 6, 1);
        });
        workbook("no sheets", "EMPTY", () -> Workbook.empty());
        workbook("blank sheets", "EMPTY", () -> Workbook.of("<row><c s='1'/></row>")
                .sheet("Taul2", ""));
        workbook("a sheet that is not there", "BROKEN", () -> Workbook.empty().listed("Taul1", "visible", "worksheet"));
        workbook("a diagram alone", "EMPTY", () -> Workbook.empty().listed("Kaavio1", "visible", "chartsheet"));
        workbook("a way out of its folder", "1 rows []", () -> Workbook.of(ROW + ROW)
                .part("../../etc/passwd", "x"));
        workbook("16,384 columns", "TOO_MANY_COLUMNS", () -> Workbook.of("<row>" + CELL.repeat(16_384) + "</row>"));
        workbook("16,385 columns", "BROKEN", () -> Workbook.of("<row>" + CELL.repeat(16_385) + "</row>"));
        workbook(
                "a cell far to the right",
                "1 rows [SURPLUS]",
                () -> Workbook.of(ROW + "<row><c r='XFD2'><v>1</v></c></row>"));
        workbook(
                "a cell beyond the right",
                "BROKEN",
                () -> Workbook.of(ROW + "<row><c r='ZZZZZZZZ2'><v>1</v></c></row>"));
        workbook("a cell without a column", "BROKEN", () -> Workbook.of(ROW + "<row><c r='12'><v>1</v></c></row>"));
        workbook("a row beyond the last", "BROKEN", () -> Workbook.of("<row r='1048577'>" + CELL + "</row>"));
        workbook("a row of no number", "BROKEN", () -> Workbook.of("<row r='99999999999'>" + CELL + "</row>"));
        workbook(
                "rows in disorder",
                "BROKEN",
                () -> Workbook.of("<row r='1'>" + CELL + "</row><row r='3'/><row r='2'/>"));
        workbook("a million blank rows", "EMPTY", () -> Workbook.of("<row/>".repeat(1_000_000)));
        workbook(
                "a row too many in a workbook",
                "TOO_MANY_ROWS",
                () -> Workbook.of(ROW.repeat(Limits.USUAL.rows() + 2)));
        workbook(
                "an error for a value",
                "1 rows [ERROR_VALUE]",
                () -> Workbook.of(ROW + "<row><c t='e'><v>#N/A</v></c></row>"));
        workbook(
                "a formula without its result",
                "1 rows [NOT_CALCULATED]",
                () -> Workbook.of(ROW + "<row><c><f>1+1</f></c></row>"));
        workbook(
                "a formula that calls a program",
                "1 rows []",
                () -> Workbook.of(ROW + "<row><c t='str'><f>cmd|x!A0</f><v>2</v></c></row>"));
        workbook("a text that is not there", "BROKEN", () -> Workbook.of("<row><c t='s'><v>7</v></c></row>")
                .strings("<si><t>x</t></si>"));
        workbook("a number without end", "1 rows []", () -> Workbook.of(ROW + "<row><c><v>1E999999999</v></c></row>"));
        workbook(
                "a number of a million digits",
                "1 rows [TOO_LONG]",
                () -> Workbook.of(ROW + "<row><c><v>" + "7".repeat(1_000_000) + "</v></c></row>"));
        workbook("a day that never comes", "1 rows []", () -> Workbook.of(
                        ROW + "<row><c s='0'><v>99999999</v></c></row>")
                .formats("yyyy"));
        workbook("a style of no number", "BROKEN", () -> Workbook.of(ROW + "<row><c s='x'><v>1</v></c></row>"));
        workbook("a million styles", "BROKEN", () -> Workbook.of(ROW)
                .part("xl/styles.xml", "<s><cellXfs>" + "<xf/>".repeat(1_000_000) + "</cellXfs></s>"));
        workbook(
                "a text too long in a workbook",
                "1 rows [TOO_LONG]",
                () -> Workbook.of(ROW + ROW.replace("x", "x".repeat(5_000_000))));
        workbook("markup that does not close", "BROKEN", () -> Workbook.of(ROW + "<row><c>"));
        workbook("deep markup", "BROKEN", () -> Workbook.of(ROW + "<a>".repeat(100_000)));
        workbook(
                "a long attribute",
                "TOO_TIGHTLY_PACKED",
                () -> Workbook.of(ROW + "<row spans='" + letters(3_000_000) + "'/>"));
        workbook("a long comment", "TOO_TIGHTLY_PACKED", () -> Workbook.of(ROW + "<!--" + letters(3_000_000) + "-->"));
        workbook("a billion laughs", "BROKEN", () -> Workbook.of("").part("xl/worksheets/sheet1.xml", laughs()));
        workbook(
                "an eye on the server's files",
                "BROKEN",
                () -> Workbook.of("")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><row><c t='str'><v>&e;</v></c></row></worksheet>"));
        workbook("a definition from elsewhere", "BROKEN", () -> Workbook.of("")
                .part("xl/sharedStrings.xml", "<!DOCTYPE x SYSTEM 'http://192.0.2.1/x.dtd'><sst/>"));
        workbook("a sheet of 100 MB in 100 kB", "TOO_TIGHTLY_PACKED", () -> Workbook.of("")
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(UTF_8));
                    repeat(out, " ", 100);
                }));
        workbook("texts of 100 MB in 100 kB", "TOO_TIGHTLY_PACKED", () -> Workbook.of(ROW)
                .part("xl/sharedStrings.xml", out -> {
                    out.write("<sst>".getBytes(UTF_8));
                    repeat(out, "<si><t>x</t></si>", 100);
                }));
        file("a sheet of 20 MB that says it is small", "TOO_TIGHTLY_PACKED", file -> {
            Workbook.empty()
                    .listed("Taul1", "visible", "worksheet")
                    .part("xl/worksheets/sheet1.xml", out -> {
                        out.write("<worksheet><sheetData>".getBytes(UTF_8));
                        repeat(out, " ", 20);
                    })
                    .to(file);
            claimSize(file, "xl/worksheets/sheet1.xml", 1_000);
        });
    }

    private void cards() {
        text("half a card", "1 rows [CUT_SHORT]", "BEGIN:VCARD\nFN:Aava\n");
        text("a card that ends twice", "1 rows []", "BEGIN:VCARD\nFN:Aava\nEND:VCARD\nEND:VCARD\n");
        text("cards within cards without end", "1 rows [CUT_SHORT]", () -> "BEGIN:VCARD\nFN:Aava\n".repeat(100_000));
        text(
                "a card with a large picture",
                "1 rows []",
                () -> "BEGIN:VCARD\nFN:Aava\nPHOTO:" + "QUJD".repeat(3_000_000) + "\nEND:VCARD\n");
        text(
                "a card folded into millions of lines",
                "1 rows [TOO_LONG]",
                () -> "BEGIN:VCARD\nNOTE:x" + "\n x".repeat(3_000_000) + "\nEND:VCARD\n");
        text("a card too many", "TOO_MANY_ROWS", () -> "BEGIN:VCARD\nFN:x\nEND:VCARD\n"
                .repeat(Limits.USUAL.rows() + 1));
        text("a blank card", "0 rows []", "BEGIN:VCARD\nEND:VCARD\n");
        text("lines that are none", "1 rows []", "BEGIN:VCARD\nFN:Aava\n:\n;;;:x\n\"\n=\n \n\tx\nEND:VCARD\n");
        text(
                "letters that were written down wrong",
                "1 rows []",
                "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=KLINGON:=ZZ=C3=A4=\n\nEND:VCARD\n");
    }

    private void workbook(String name, String answer, Supplier<Workbook> workbook) {
        file(name, answer, file -> workbook.get().to(file));
    }

    private void zip(String name, String answer, String... parts) {
        var content = new LinkedHashMap<String, Workbook.Content>();
        for (var i = 0; i < parts.length; i += 2) {
            var text = parts[i + 1];
            content.put(parts[i], out -> out.write(text.getBytes(UTF_8)));
        }
        file(name, answer, file -> Workbook.zip(file, content));
    }

    private void text(String name, String answer, String text) {
        text(name, answer, () -> text);
    }

    private void text(String name, String answer, Supplier<String> text) {
        file(name, answer, file -> Files.writeString(file, text.get()));
    }

    private void bytes(String name, String answer, int... bytes) {
        var content = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        bytes(name, answer, content);
    }

    private void bytes(String name, String answer, byte[] bytes) {
        file(name, answer, file -> Files.write(file, bytes));
    }

    private void file(String name, String answer, Content content) {
        if (cases.put(name, new Case(name, answer, content)) != null) {
            throw new IllegalStateException("Twice: " + name);
        }
    }

    private static byte[] join(String text, byte[]... more) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(text.getBytes(UTF_8));
        Arrays.stream(more).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }

    /** That do not pack to much less. */
    private static String letters(int length) {
        var random = new Random(1);
        var letters = new StringBuilder(length);
        while (letters.length() < length) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static byte[] ole(String stream) {
        var signature = new int[] {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
        var file = new ByteArrayOutputStream();
        Arrays.stream(signature).forEach(file::write);
        // Across the border of what is read at once.
        file.writeBytes(new byte[(1 << 16) - 20]);
        file.writeBytes(stream.getBytes(UTF_16LE));
        return file.toByteArray();
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY a0 'ha'>");
        for (var i = 1; i < 10; i++) {
            entities.append(
                    "<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        return "<!DOCTYPE x [" + entities + "]><worksheet><row><c t='str'><v>&a9;</v></c></row></worksheet>";
    }

    private static void repeat(OutputStream out, String text, int megabytes) throws IOException {
        var megabyte = text.repeat((1 << 20) / text.length()).getBytes(UTF_8);
        for (var i = 0; i < megabytes; i++) {
            out.write(megabyte);
        }
    }

    private static void ofLength(Path file, long length) throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
    }

    private static void shorten(Path file, long length) throws IOException {
        ofLength(file, length);
    }

    private static void overwrite(Path file, long position, int... bytes) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(position);
            for (var each : bytes) {
                open.write(each);
            }
        }
    }

    /** In the directory at the end of a packed file the size stands 22 bytes before a part's name. */
    private static void claimSize(Path file, String part, int size) throws IOException {
        var name = new String(Files.readAllBytes(file), ISO_8859_1).lastIndexOf(part);
        overwrite(file, name - 22, size & 0xff, size >> 8, 0, 0);
    }
}
