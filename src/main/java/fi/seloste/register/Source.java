package fi.seloste.register;

import fi.seloste.common.Catalogue;
import fi.seloste.common.RefersTo;
import fi.seloste.common.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * Where data come from (Art. 14(2)(f)).
 *
 * @param groups             whose data; none means everyone's
 * @param categories         which data; none means all
 * @param channels           how they arrive
 * @param occasions          on what occasion
 * @param onlyWithConsent    whether the person's consent is asked first
 * @param forMinors          whether it is used for minors only
 * @param publiclyAccessible whether anyone can read it
 */
public record Source(
        @NotNull @Catalogue("source") @Valid Wording from,
        @RefersTo(Group.class) Set<UUID> groups,
        @RefersTo(DataCategory.class) Set<UUID> categories,
        Set<Channel> channels,
        Set<Occasion> occasions,
        boolean onlyWithConsent,
        boolean forMinors,
        boolean publiclyAccessible)
        implements Part {

    public enum Channel {
        FACE_TO_FACE,
        EMAIL,
        PHONE,
        VIDEO_CALL,
        WEB_FORM,
        SOCIAL_MEDIA,
        CONTRACT,
        MEETING,
        REGISTRATION,
        ONLINE_SERVICE,
        OTHER_SITUATIONS
    }

    public enum Occasion {
        FAIR,
        START_OF_RELATIONSHIP,
        NEWSLETTER_ORDER,
        GUIDE_DOWNLOAD,
        EVENT,
        UPDATING
    }

    public Source {
        groups = Part.set(groups);
        categories = Part.set(categories);
        channels = Part.constants(channels);
        occasions = Part.constants(occasions);
    }
}
