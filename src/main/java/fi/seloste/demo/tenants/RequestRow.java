package fi.seloste.demo.tenants;

import fi.seloste.register.RequestHandling;
import fi.seloste.register.RequestHandling.Channel;
import fi.seloste.register.RequestHandling.Content;
import fi.seloste.register.RequestHandling.Form;
import fi.seloste.register.RequestHandling.IdentityCheck;
import fi.seloste.register.RequestHandling.Time;
import fi.seloste.register.Right;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** How requests are handled, in the making: in any form, and with no check of identity, unless it says otherwise. */
final class RequestRow implements Supplier<RequestHandling> {

    private final Right right;
    private Set<Channel> channels = Set.of();
    private String stated;
    private Form form = Form.FREE;
    private Set<Content> contents = Set.of();
    private IdentityCheck identity = IdentityCheck.NONE;
    private Time time;
    private boolean maySpecify;
    private boolean refusalReasoned;
    private boolean correctionTold;

    /** About one right, or about any where it is null. */
    RequestRow(Right right) {
        this.right = right;
    }

    RequestRow to(Channel... channels) {
        this.channels = new LinkedHashSet<>(List.of(channels));
        return this;
    }

    /** An address as an old notice printed it. */
    RequestRow printed(String address) {
        stated = address;
        return this;
    }

    RequestRow form(Form form) {
        this.form = form;
        return this;
    }

    RequestRow telling(Content... contents) {
        this.contents = new LinkedHashSet<>(List.of(contents));
        return this;
    }

    RequestRow identityWhenInDoubt() {
        identity = IdentityCheck.WHEN_IN_DOUBT;
        return this;
    }

    RequestRow answered(Time time) {
        this.time = time;
        return this;
    }

    RequestRow maySpecify() {
        maySpecify = true;
        return this;
    }

    RequestRow refusalReasoned() {
        refusalReasoned = true;
        return this;
    }

    RequestRow correctionTold() {
        correctionTold = true;
        return this;
    }

    @Override
    public RequestHandling get() {
        return new RequestHandling(
                right, channels, stated, form, contents, identity, time, maySpecify, refusalReasoned, correctionTold);
    }
}
