package fi.seloste.contact;

import static fi.seloste.contact.OfContact.byContact;

import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What contacts are found and ordered by: it follows from their rows, and is kept beside the name to be fast. */
@Component
class ContactIndex {

    /** As long as an index can hold. */
    private static final int LONGEST = 700;

    private final ContactRepository contacts;
    private final ContactRows rows;
    private final KeywordRepository keywords;
    private final ServiceContactRepository serviceContacts;

    ContactIndex(
            ContactRepository contacts,
            ContactRows rows,
            KeywordRepository keywords,
            ServiceContactRepository serviceContacts) {
        this.contacts = contacts;
        this.rows = rows;
        this.keywords = keywords;
        this.serviceContacts = serviceContacts;
    }

    /** After the words or values of contacts have changed. */
    void refresh(Collection<ContactEntity> page, Declaration declared) {
        var detailsOf = rows.details(page);
        var wordsOf = byContact(keywords.findByContactIdIn(detailsOf.keySet()), KeywordEntity::word);
        page.forEach(contact -> write(
                contact, detailsOf.get(contact.getId()), wordsOf.getOrDefault(contact.getId(), List.of()), declared));
    }

    /** After what is kept of a contact has been written. */
    void write(ContactEntity contact, ContactDetails details, Declaration declared) {
        var words = keywords.findByContactId(contact.getId()).stream()
                .map(KeywordEntity::word)
                .toList();
        write(contact, details, words, declared);
    }

    /** The same, where the contact's keywords are known. */
    static void write(ContactEntity contact, ContactDetails details, List<String> words, Declaration declared) {
        var since = details.entries().stream()
                .map(ContactDetails.Entry::since)
                .min(Comparator.<LocalDate>naturalOrder())
                .orElse(null);
        contact.index(text(details, words, declared), since);
    }

    /** After the service contacts of a contact have changed. */
    void served(UUID contact) {
        contacts.findById(contact)
                .orElseThrow()
                .served(serviceContacts.findLatestDay(contact).orElse(null));
    }

    /** Keywords before values: of a contact with long texts, what does not fit is not found. */
    private static String text(ContactDetails details, List<String> words, Declaration declared) {
        var all = Stream.of(
                        Stream.of(details.name(), Objects.requireNonNullElse(details.organisation(), "")),
                        words.stream(),
                        declared.searched().entrySet().stream()
                                .filter(field -> details.values().containsKey(field.getKey()))
                                .map(field -> searched(
                                        field.getValue(), details.values().get(field.getKey()))))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
        var folded = Fold.of(all);
        return folded.substring(0, Math.min(folded.length(), LONGEST));
    }

    private static String searched(DataField field, String value) {
        return field.type() == FieldType.PHONE ? PhoneNumbers.searched(value) : value;
    }
}
