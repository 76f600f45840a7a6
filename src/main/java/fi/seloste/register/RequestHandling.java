package fi.seloste.register;

import fi.seloste.common.DraftOnly;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How a right is used and answered (Art. 12).
 *
 * @param right       the right, or null for all of them
 * @param channels    where a request is sent
 * @param stated      an address as an old notice prints it, where it is not one of the organisation's; drafts only
 * @param form        how a request is made
 * @param contents    what it is good to tell in it
 * @param identity    when the identity is checked (Art. 12(6))
 * @param time        when it is answered (Art. 12(3))
 * @param maySpecify  whether the person may be asked to specify the request
 * @param refusalReasoned whether a refusal is given in writing, with its reasons (Art. 12(4))
 * @param correctionTold  whether a correction is told to the source and the recipients (Art. 19)
 */
public record RequestHandling(
        Right right,
        Set<Channel> channels,
        @DraftOnly @Size(max = 200) String stated,
        @NotNull Form form,
        Set<Content> contents,
        @NotNull IdentityCheck identity,
        Time time,
        boolean maySpecify,
        boolean refusalReasoned,
        boolean correctionTold)
        implements Part {

    public enum Channel {
        CONTACT_POINT,
        EMAIL,
        POST,
        PHONE,
        CUSTOMER_SERVICE,
        REGISTER_KEEPER
    }

    public enum Form {
        FREE,
        /** Writing is asked for, and other ways are accepted too. */
        WRITING_ASKED,
        @DraftOnly
        WRITING_DEMANDED,
        @DraftOnly
        SIGNATURE_DEMANDED
    }

    public enum Content {
        NAME,
        COMPANY,
        EMAIL,
        PHONE,
        WHICH_DATA,
        /** Old notices: the grounds of the request, which nobody must give. */
        @DraftOnly
        GROUNDS
    }

    public enum IdentityCheck {
        NONE,
        WHEN_IN_DOUBT
    }

    public enum Time {
        WITHOUT_DELAY,
        ONE_MONTH
    }

    /** The same with nothing asked that makes the right harder to use (Art. 12(2)). */
    public RequestHandling free() {
        var asked = new LinkedHashSet<>(contents);
        asked.remove(Content.GROUNDS);
        var formless = form == Form.WRITING_DEMANDED || form == Form.SIGNATURE_DEMANDED ? Form.FREE : form;
        return new RequestHandling(
                right, channels, null, formless, asked, identity, time, maySpecify, refusalReasoned, correctionTold);
    }

    public RequestHandling {
        channels = Part.constants(channels);
        contents = Part.constants(contents);
    }
}
