package fi.seloste.notice.web;

import fi.seloste.common.Language;
import java.util.Arrays;
import java.util.stream.Stream;

/** A published notice of a demo organisation, in one of its languages. */
record DemoNotice(String path, Language language) {

    /** Of all five, in all three languages. */
    static Stream<DemoNotice> all() {
        return Stream.of(
                        "/n/kevatvalmennus/asiakasrekisteri",
                        "/n/hyvaolo/tietosuojaseloste",
                        "/n/polku/asiakasrekisteri",
                        "/n/numeropaja/asiakasrekisteri",
                        "/n/revontuli/asiakasrekisteri")
                .flatMap(path -> Arrays.stream(Language.values()).map(language -> new DemoNotice(path, language)));
    }

    String page() {
        return path + "?lang=" + language.code();
    }

    String as(String ending) {
        return path + "." + ending + "?lang=" + language.code();
    }

    @Override
    public String toString() {
        return path + " " + language.code();
    }
}
