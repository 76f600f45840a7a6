package fi.seloste.register.ui;

import fi.seloste.processor.LawData;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.Choice;
import fi.seloste.ui.form.Choices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What the forms of a register's parts offer: the other parts of the register, the services, the statutes. */
record PartChoices(Supplier<RegisterConfiguration> register, Map<UUID, String> services, PartWords words, LawData law)
        implements Choices {

    @Override
    public List<Choice<UUID>> of(Class<?> kind) {
        if (kind == ServiceDetails.class) {
            return services.entrySet().stream()
                    .map(service -> new Choice<>(service.getKey(), service.getValue()))
                    .toList();
        }
        return register.get()
                .rows(kind.asSubclass(Part.class))
                .map(row -> new Choice<>(row.id(), words.title(row.part())))
                .toList();
    }

    @Override
    public List<Choice<String>> oneOf(String list) {
        return "statute".equals(list)
                ? law.statutes().stream()
                        .map(statute ->
                                new Choice<>(statute.id(), statute.name().in(Messages.language())))
                        .toList()
                : List.of();
    }
}
