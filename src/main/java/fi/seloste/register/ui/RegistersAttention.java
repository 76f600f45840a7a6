package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.LaggingTexts;
import fi.seloste.common.Language;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.security.Access;
import fi.seloste.tenant.Organisations;
import fi.seloste.ui.Messages;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers that nobody has gone through in time, and languages that lag or are not written. */
@Component
@Order(10)
class RegistersAttention implements NeedsAttention {

    private final Registers registers;
    private final Organisations organisations;
    private final OrganisationAddress organisation;
    private final Access access;
    private final Clock clock;

    RegistersAttention(
            Registers registers,
            Organisations organisations,
            OrganisationAddress organisation,
            Access access,
            Clock clock) {
        this.registers = registers;
        this.organisations = organisations;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Matter> matters() {
        return Stream.concat(unreviewed(), registers.all().stream().flatMap(this::lagging))
                .toList();
    }

    private Stream<Matter> unreviewed() {
        return registers.reviews().stream()
                .filter(review -> review.isLate(LocalDate.now(clock)))
                .map(review -> new Matter(
                        State.WATCH,
                        text(
                                "registers.attention.review",
                                review.name().orLatest(Messages.language()),
                                ReviewDay.of(review.due())),
                        RegisterNavigation.address(slug(), review.slug()),
                        text("registers.attention.open")));
    }

    private Stream<Matter> lagging(RegisterConfiguration register) {
        var published = organisations.current().details().languages();
        var lagging = LaggingTexts.in(register);
        lagging.keySet().retainAll(published);
        return Stream.concat(
                toWrite("registers.attention.lags", lagging, register),
                toWrite("registers.attention.missing", LaggingTexts.missing(register, published), register));
    }

    private Stream<Matter> toWrite(String key, Map<Language, Integer> texts, RegisterConfiguration register) {
        return texts.entrySet().stream()
                .map(each -> new Matter(
                        State.NEUTRAL,
                        text(
                                key,
                                register.details().name().orLatest(Messages.language()),
                                each.getValue(),
                                each.getKey().ownName()),
                        RegisterNavigation.address(slug(), register.slug()),
                        text("registers.attention.open")));
    }

    private String slug() {
        return organisation.slug().orElseThrow();
    }
}
