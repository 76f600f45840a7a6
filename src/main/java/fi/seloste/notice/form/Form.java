package fi.seloste.notice.form;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** A form of a published version, told by the ending of its address or by what the reader accepts. */
public enum Form {
    PDF("pdf", MediaType.APPLICATION_PDF_VALUE),
    TEXT("txt", "text/plain;charset=UTF-8"),
    /** Transparency Information Language. */
    TILT("json", MediaType.APPLICATION_JSON_VALUE),
    /** The Data Privacy Vocabulary as linked data. */
    DPV("jsonld", "application/ld+json");

    private final String ending;
    private final MediaType type;

    Form(String ending, String type) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
    }

    /** How its address ends, without the full stop. */
    public String ending() {
        return ending;
    }

    public MediaType type() {
        return type;
    }

    /** The type without its parameters, as a link to it says. */
    public String mimeType() {
        return type.getType() + "/" + type.getSubtype();
    }

    public static Form ofAddress(String address) {
        return Arrays.stream(values())
                .filter(form -> address.endsWith("." + form.ending))
                .findFirst()
                .orElseThrow();
    }

    /** The form that a reader likes better than a page; empty where a page is liked as well. */
    public static Optional<Form> accepted(String accept) {
        var types = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(types);
        for (var type : types) {
            if (type.includes(MediaType.TEXT_HTML)) {
                return Optional.empty();
            }
            var form = Arrays.stream(values())
                    .filter(one -> type.includes(one.type))
                    .findFirst();
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }
}
