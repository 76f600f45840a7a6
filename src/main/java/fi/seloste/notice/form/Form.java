package fi.seloste.notice.form;

import java.util.Arrays;
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

    /** The form that a reader likes best of those that it names. */
    public static Form accepted(String accept) {
        var types = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(types);
        return types.stream()
                .flatMap(type -> Arrays.stream(values()).filter(form -> type.isCompatibleWith(form.type)))
                .findFirst()
                .orElse(TEXT);
    }
}
