package fi.seloste.noticecheck.file;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF, in the order in which it is read: as much of it as a notice may have. */
final class PdfText extends PDFTextStripper {

    /** A notice has ten. */
    private static final int MOST_PAGES = 60;

    /** A page of text has some thousands; one that draws itself again and again within itself has no end. */
    private static final int MOST_OPERATIONS = 200_000;

    /** Each letter is held, with a kilobyte of what is known of it, until its page ends. A page of small print has ten thousand. */
    private static final int MOST_OF_PAGE = 40_000;

    private static final int MOST_LETTERS = NoticeFile.MOST_CHARACTERS;

    private int operations;
    private int letters;
    private int lettersOfPage;

    private PdfText() {
        setSortByPosition(true);
        setEndPage(MOST_PAGES);
        setParagraphStart("\n");
    }

    static String of(byte[] file) throws IOException {
        try (var document = new PdfReader(file).parse()) {
            return new PdfText().getText(document);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operations > MOST_OPERATIONS) {
            throw new TooMuchException("It draws without an end");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        lettersOfPage = 0;
        super.startPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++letters > MOST_LETTERS || ++lettersOfPage > MOST_OF_PAGE) {
            throw new TooMuchException("It has too many letters");
        }
        super.processTextPosition(letter);
    }
}
