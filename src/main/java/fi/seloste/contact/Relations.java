package fi.seloste.contact;

import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts are to each other, where a register in force says that this is kept. */
@Service
@MayOpenContacts
@Transactional
public class Relations {

    /** What the other is to the contact. */
    public enum Kind {
        GUARDIAN(Kept.GUARDIAN),
        FAMILY(Kept.RELATIONS),
        COLLEAGUE(Kept.RELATIONS),
        MANAGER(Kept.RELATIONS),
        CONTACT_PERSON(Kept.RELATIONS),
        RECOMMENDED_BY(Kept.RELATIONS);

        private final Kept kept;

        Kind(Kept kept) {
            this.kept = kept;
        }

        /** What has to be declared for it. */
        public Kept kept() {
            return kept;
        }
    }

    /**
     * A relation as it looks from one of the two.
     *
     * @param backwards whether the contact is to the other what the kind says, and not the other to the contact
     */
    public record Relation(UUID id, Kind kind, UUID other, String name, boolean backwards) {}

    private final RelationRepository relations;
    private final ContactRepository contacts;
    private final Standing standing;

    Relations(RelationRepository relations, ContactRepository contacts, Standing standing) {
        this.relations = relations;
        this.contacts = contacts;
        this.standing = standing;
    }

    @Transactional(readOnly = true)
    public List<Relation> of(UUID contact) {
        var own = relations.findByContactId(standing.existing(contact));
        var others = relations.findByOtherId(contact);
        var names = names(Stream.concat(
                        own.stream().map(RelationEntity::otherId),
                        others.stream().map(RelationEntity::contactId))
                .toList());
        return Stream.concat(
                        own.stream().map(row -> relation(row, row.otherId(), names, false)),
                        others.stream().map(row -> relation(row, row.contactId(), names, true)))
                .toList();
    }

    /**
     * Notes what the other is to the contact.
     *
     * @throws NotDeclaredException  where none of the contact's registers says that such relations are kept
     * @throws InvalidValueException where the two are one
     */
    @MayEdit
    public void add(UUID contact, Kind kind, UUID other) {
        if (contact.equals(other)) {
            throw new InvalidValueException(null, "error.invalid");
        }
        standing.require(contact, kind.kept());
        relations.save(new RelationEntity(contact, standing.existing(other), kind));
        // The row is the contact's: of the other, only the version tells.
        standing.changed(other);
    }

    @MayEdit
    public void remove(UUID relation) {
        var removed = relations.findById(relation).orElseThrow();
        relations.delete(removed);
        standing.changed(removed.contactId());
        standing.changed(removed.otherId());
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        return contacts.findAllById(ids).stream().collect(Collectors.toMap(ContactEntity::getId, ContactEntity::name));
    }

    private static Relation relation(RelationEntity row, UUID other, Map<UUID, String> names, boolean backwards) {
        return new Relation(row.getId(), row.kind(), other, names.get(other), backwards);
    }
}
