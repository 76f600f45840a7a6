package fi.seloste.contact.export;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.contact.Batches;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.export.ContactTable.Person;
import fi.seloste.contact.file.AddressLabels;
import fi.seloste.contact.file.Format;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactOrder;
import fi.seloste.contact.list.ContactQuery;
import fi.seloste.contact.list.PeopleReader;
import fi.seloste.contact.permission.ContactReason;
import fi.seloste.contact.permission.MayContact;
import fi.seloste.contact.permission.MayContact.Question;
import fi.seloste.contact.permission.MessageChannel;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.security.MayExportContacts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking contacts along as a file. What is for contacting people holds those alone whom {@link MayContact} lets be
 * contacted so; a copy for our own work holds everyone. What the law protects more stays out until somebody asks for
 * it, and the trail tells of both.
 */
@Service
@MayExportContacts
@Transactional
public class ContactExport {

    /**
     * @param question      what people will be contacted for and how; null for our own work
     * @param protectedToo  with identity codes and special categories of data
     */
    public record Wanted(ContactFilter filter, ContactOrder order, Question question, boolean protectedToo) {}

    /**
     * What an export would hold.
     *
     * @param refused        how many are left out, by the reason
     * @param withoutAddress how many of those who are not left out have no postal address
     */
    public record Preview(long leaving, Map<ContactReason, Long> refused, long withoutAddress) {}

    private final ContactQuery query;
    private final PeopleReader reader;
    private final MayContact mayContact;
    private final EnforcedRegisters enforced;
    private final ApplicationEventPublisher events;

    ContactExport(
            ContactQuery query,
            PeopleReader reader,
            MayContact mayContact,
            EnforcedRegisters enforced,
            ApplicationEventPublisher events) {
        this.query = query;
        this.reader = reader;
        this.mayContact = mayContact;
        this.enforced = enforced;
        this.events = events;
    }

    /** What would leave, and who would be left out and why. */
    @Transactional(readOnly = true)
    public Preview preview(Wanted wanted) {
        var addresses = new Declaration(enforced.all()).addresses();
        var refused = new EnumMap<ContactReason, Long>(ContactReason.class);
        var leaving = 0L;
        var withoutAddress = 0L;
        for (var page : batches(wanted)) {
            var answers =
                    wanted.question() == null ? Map.<UUID, ContactReason>of() : mayContact.ask(page, wanted.question());
            answers.values().stream()
                    .filter(reason -> !reason.allowed())
                    .forEach(reason -> refused.merge(reason, 1L, Long::sum));
            var allowed = allowed(page, answers);
            leaving += allowed.size();
            withoutAddress += allowed.size() - reader.values(allowed, addresses).size();
        }
        return new Preview(leaving, refused, withoutAddress);
    }

    /** Leaves the stream open. */
    public void write(Wanted wanted, Format format, Language language, OutputStream out) throws IOException {
        tell(wanted);
        var declared = new Declaration(enforced.all());
        var leftOut = wanted.protectedToo() ? Set.<UUID>of() : declared.special();
        var table = new ContactTable(declared, leftOut, format, language);
        format.writer()
                .write(
                        Texts.get(language, "contacts.menu"),
                        table.header(),
                        people(wanted, table.fields(), table::row),
                        out);
    }

    /** Prints the addresses of those who have one and may be written to. Leaves the stream open. */
    public AddressLabels.Printed print(Wanted wanted, AddressLabels labels, Language language, OutputStream out)
            throws IOException {
        var asked = wanted.question();
        var byPost = new Wanted(
                wanted.filter(),
                wanted.order(),
                new Question(asked.purpose(), asked.aim(), MessageChannel.POST, asked.aboutTheirJob()),
                false);
        tell(byPost);
        var addresses = new Declaration(enforced.all()).addresses();
        return labels.print(
                Texts.get(language, "export.labels"),
                language,
                people(byPost, addresses, person -> label(person, addresses)).filter(label -> !label.isEmpty()),
                out);
    }

    private static List<String> label(Person person, Set<UUID> addresses) {
        var details = person.details();
        return details.values().entrySet().stream()
                .filter(value -> addresses.contains(value.getKey()))
                .map(Map.Entry::getValue)
                .filter(address -> !address.isBlank())
                .findFirst()
                .map(address -> Stream.concat(
                                Stream.of(details.name(), details.organisation() == null ? "" : details.organisation()),
                                address.lines())
                        .toList())
                .orElse(List.of());
    }

    private void tell(Wanted wanted) {
        events.publishEvent(new AuditedAction(AuditedAction.Kind.EXPORTED, "Contact", null));
        if (wanted.protectedToo()) {
            events.publishEvent(new AuditedAction(AuditedAction.Kind.REVEALED, "Contact", null));
        }
    }

    /** One batch of people after another, so that there may be any number of them. */
    private <T> Stream<T> people(Wanted wanted, Set<UUID> fields, Function<Person, T> said) {
        return batches(wanted).stream().flatMap(batch -> read(permitted(batch, wanted), fields).stream()
                .map(said));
    }

    private List<UUID> permitted(List<UUID> page, Wanted wanted) {
        return wanted.question() == null ? page : allowed(page, mayContact.ask(page, wanted.question()));
    }

    private static List<UUID> allowed(List<UUID> page, Map<UUID, ContactReason> answers) {
        return page.stream()
                .filter(id -> !answers.containsKey(id) || answers.get(id).allowed())
                .toList();
    }

    private List<Person> read(List<UUID> batch, Set<UUID> fields) {
        var entriesOf = reader.entries(batch);
        var valuesOf = reader.values(batch, fields);
        var keywordsOf = reader.keywords(batch);
        return reader.people(batch).stream()
                .map(person -> new Person(
                        new ContactDetails(
                                person.name(),
                                person.organisation(),
                                entriesOf.getOrDefault(person.id(), List.of()),
                                valuesOf.getOrDefault(person.id(), Map.of())),
                        keywordsOf.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private List<List<UUID>> batches(Wanted wanted) {
        var shown = new Declaration(enforced.all()).listed().keySet();
        return Batches.of(query.ids(wanted.filter(), wanted.order().among(shown)));
    }
}
