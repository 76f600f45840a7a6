package fi.seloste.presence.ui;

import com.vaadin.flow.component.Component;
import fi.seloste.audit.LatestSavings;
import fi.seloste.presence.Presences;
import fi.seloste.ui.Together;
import java.time.Clock;
import java.util.UUID;

@org.springframework.stereotype.Component
class TogetherLines implements Together {

    private final Presences presences;
    private final LatestSavings savings;
    private final Clock clock;

    TogetherLines(Presences presences, LatestSavings savings, Clock clock) {
        this.presences = presences;
        this.savings = savings;
        this.clock = clock;
    }

    @Override
    public Component at(UUID subject) {
        return new TogetherLine(presences, savings, clock, subject);
    }
}
