package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.info;
import static fi.seloste.noticecheck.Finding.warning;

import fi.seloste.noticecheck.NoticeFacts.Request;
import fi.seloste.noticecheck.NoticeFacts.Request.Form;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How rights are used: nothing may be asked that makes it harder (Art. 12(2)). */
final class RequestRules {

    static final List<Rule> ALL =
            List.of(RequestRules::signature, RequestRules::writing, RequestRules::grounds, RequestRules::usableAddress);

    private static final String ARTICLE = "GDPR 12(2)";

    /** Addresses that somebody forgot to fill in, or that a web page hides from machines. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\[.*\\]|protected|xxx|^@|@$|^\\W*(s-?posti(osoite)?|sähköposti(osoite)?|e-?post(adress)?|e-?mail( address)?)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RequestRules() {}

    /** D34, Art. 12(2): no signature. */
    private static Stream<Finding> signature(Checked notice) {
        return of(notice, Form.SIGNATURE_DEMANDED).map(request -> error("D34", ARTICLE, request.where()));
    }

    /** D35, Art. 12(2): no form of writing. */
    private static Stream<Finding> writing(Checked notice) {
        return of(notice, Form.WRITING_DEMANDED).map(request -> warning("D35", ARTICLE, request.where()));
    }

    /** D36, Art. 12(2): nobody has to say why they ask. */
    private static Stream<Finding> grounds(Checked notice) {
        return notice.facts().requests().stream()
                .filter(Request::grounds)
                .map(request -> info("D36", ARTICLE, request.where()));
    }

    /** D64, Arts. 12(2) and 13(1)(a): an address that reaches somebody. */
    private static Stream<Finding> usableAddress(Checked notice) {
        return notice.facts().requests().stream().flatMap(request -> request.addresses().stream()
                .filter(address -> PLACEHOLDER.matcher(address.strip()).find())
                .map(address -> error("D64", ARTICLE, request.where(), address)));
    }

    private static Stream<Request> of(Checked notice, Form form) {
        return notice.facts().requests().stream().filter(request -> request.form() == form);
    }
}
