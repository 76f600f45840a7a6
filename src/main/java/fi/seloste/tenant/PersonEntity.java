package fi.seloste.tenant;

import fi.seloste.common.Ids;
import fi.seloste.security.CurrentPerson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A person who has signed in: issuer and subject are who it is, the rest is for being addressed. */
@Entity(name = "Person")
@Table(name = "person")
class PersonEntity {

    @Id
    private UUID id = Ids.next();

    @Version
    private Integer version;

    @Column(nullable = false, updatable = false, length = 500)
    private String issuer;

    @Column(nullable = false, updatable = false, length = 255)
    private String subject;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(length = 320)
    private String email;

    /** Whether the identity provider says that the address is the person's. */
    @Column(name = "email_verified", nullable = false)
    private boolean emailVerified;

    protected PersonEntity() {}

    PersonEntity(CurrentPerson person) {
        issuer = person.identity().issuer();
        subject = person.identity().subject();
        refresh(person);
    }

    /** Takes over what the identity provider says today. */
    final void refresh(CurrentPerson person) {
        name = person.name();
        email = person.email() != null && person.email().length() <= 320 ? person.email() : null;
        emailVerified = email != null && person.emailVerified();
    }

    UUID id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    /** Where letters may go; null where the identity provider vouches for no address. */
    String verifiedEmail() {
        return emailVerified ? email : null;
    }
}
