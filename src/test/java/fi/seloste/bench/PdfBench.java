package fi.seloste.bench;

import static fi.seloste.bench.Figures.median;
import static fi.seloste.bench.Figures.p95;
import static fi.seloste.bench.Figures.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fi.seloste.common.Language;
import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.form.Form;
import fi.seloste.notice.form.Forms;
import fi.seloste.notice.form.FrozenNotice;
import fi.seloste.testing.SelosteTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it takes to make the notices of the demo as PDF, one after the other. */
@SelosteTest
class PdfBench {

    private static final int WARM = 3;
    private static final int ROUNDS = 5;

    /** Memory that making one sheet goes through, which does not depend on the machine's speed. */
    private static final double MEGABYTES_A_SHEET = 40;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Autowired
    PublishedNotices published;

    @Autowired
    Forms forms;

    @Test
    void aSheetIsMadeInLittleTimeAndMemory() throws IOException {
        var notices = notices();
        for (var round = 0; round < WARM; round++) {
            notices.forEach(notice -> forms.make(Form.PDF, notice));
        }
        var sheets = 0;
        var bytes = 0L;
        var milliseconds = new double[ROUNDS * notices.size()];
        var memory = allocated();
        for (var at = 0; at < milliseconds.length; at++) {
            var start = processor();
            bytes += forms.make(Form.PDF, notices.get(at % notices.size())).length;
            milliseconds[at] = (processor() - start) / 1e6;
        }
        var megabytes = (allocated() - memory) / 1e6;
        for (var notice : notices) {
            try (var pdf = Loader.loadPDF(forms.make(Form.PDF, notice))) {
                sheets += pdf.getNumberOfPages() * ROUNDS;
            }
        }
        var total = Arrays.stream(milliseconds).sum();
        say("notices as PDF, sheets a second of one processor", sheets / (total / 1000), "sheets/s");
        say("a notice as PDF, median", median(milliseconds), "ms");
        say("a notice as PDF, 95 of 100", p95(milliseconds), "ms");
        say("a notice as PDF, size", bytes / 1000.0 / milliseconds.length, "kB");
        say("memory that a sheet goes through", megabytes / sheets, "MB");
        assertThat(megabytes / sheets).isLessThan(MEGABYTES_A_SHEET);
    }

    private List<FrozenNotice> notices() {
        return List.of(
                        "kevatvalmennus/asiakasrekisteri",
                        "hyvaolo/tietosuojaseloste",
                        "polku/asiakasrekisteri",
                        "numeropaja/asiakasrekisteri",
                        "revontuli/asiakasrekisteri")
                .stream()
                .flatMap(address -> Arrays.stream(Language.values()).map(language -> notice(address, language)))
                .toList();
    }

    private FrozenNotice notice(String address, Language language) {
        var slugs = address.split("/");
        var pointer = published.find(slugs[0], slugs[1]).orElseThrow();
        return new FrozenNotice(
                published.version(pointer, pointer.inForce()).orElseThrow(),
                language,
                "https://seloste.example/n/" + address + "/v/" + pointer.inForce());
    }

    /** What others do on the machine is not counted. */
    private static long processor() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
