package fi.seloste.noticecheck.file;

import java.io.IOException;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a PDF in bounded memory. The library unpacks whatever it comes upon, some of it while it looks for the beginning,
 * and a kilobyte may unpack to a megabyte, so every stream is measured as it is met. Pictures, and what is packed in any
 * way but the usual one, stay packed: no words are in the one, and hardly a notice is in the other.
 */
final class PdfReader extends PDFParser {

    /** Fonts are most of it. */
    private static final int MOST_UNPACKED = 24 << 20;

    /** What a row is predicted from is as wide; the tables of a file have four or five. */
    private static final int WIDEST_ROW = 10_000;

    private static final COSName STAYS_PACKED = COSName.getPDFName("StaysPacked");

    private long unpacked;

    PdfReader(byte[] file) throws IOException {
        super(new RandomAccessReadBuffer(file), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        if (document.isEncrypted()) {
            throw new TooMuchException("What is encrypted cannot be measured");
        }
        var filter = filter(dictionary);
        var row = row(dictionary);
        // The abbreviations are for pictures within the text, and would be heard here, too.
        dictionary.removeItem(COSName.F);
        dictionary.removeItem(COSName.DP);
        dictionary.setItem(COSName.FILTER, filter);
        dictionary.setItem(COSName.DECODE_PARMS, row);
        var stream = super.parseCOSStream(dictionary);
        if (COSName.FLATE_DECODE.equals(filter)) {
            measure(stream);
        }
        return stream;
    }

    private static COSName filter(COSDictionary dictionary) {
        var named = only(dictionary.getDictionaryObject(COSName.FILTER, COSName.F));
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            return STAYS_PACKED;
        }
        if (named == null) {
            return null;
        }
        return named.equals(COSName.FLATE_DECODE) || named.equals(COSName.FLATE_DECODE_ABBREVIATION)
                ? COSName.FLATE_DECODE
                : STAYS_PACKED;
    }

    private static COSDictionary row(COSDictionary dictionary) {
        if (!(only(dictionary.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)) instanceof COSDictionary asked)) {
            return null;
        }
        var row = new COSDictionary();
        for (var name :
                new COSName[] {COSName.PREDICTOR, COSName.COLUMNS, COSName.COLORS, COSName.BITS_PER_COMPONENT}) {
            var number = asked.getInt(name);
            if (number > WIDEST_ROW) {
                throw new TooMuchException("A row is too wide");
            }
            if (number > 0) {
                row.setInt(name, number);
            }
        }
        return row;
    }

    /** The one of a list of one; a list of several is like nothing known. */
    private static COSBase only(COSBase one) {
        if (!(one instanceof COSArray several)) {
            return one;
        }
        return switch (several.size()) {
            case 0 -> null;
            case 1 -> several.getObject(0);
            default -> several;
        };
    }

    private void measure(COSStream stream) throws IOException {
        var piece = new byte[8192];
        try (var words = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read; (read = words.read(piece)) > 0; ) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw new TooMuchException("It unpacks to too much");
                }
            }
        } catch (IOException e) {
            // As far as it goes, which is as far as the library will come.
            return;
        }
    }
}
