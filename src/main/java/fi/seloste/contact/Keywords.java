package fi.seloste.contact;

import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that contacts are found and grouped by, where a register in force says that keywords are kept. */
@Service
@MayOpenContacts
@Transactional
public class Keywords {

    /** Characters in a word, at most. */
    public static final int LONGEST = 60;

    private static final int MOST_WORDS = 1000;

    private final KeywordRepository keywords;
    private final ContactRepository contacts;
    private final Standing standing;
    private final ContactIndex index;
    private final EnforcedRegisters enforced;

    Keywords(
            KeywordRepository keywords,
            ContactRepository contacts,
            Standing standing,
            ContactIndex index,
            EnforcedRegisters enforced) {
        this.keywords = keywords;
        this.contacts = contacts;
        this.standing = standing;
        this.index = index;
        this.enforced = enforced;
    }

    /** The words in use in the organisation, in order. */
    @Transactional(readOnly = true)
    public List<String> all() {
        return keywords.findWords(Limit.of(MOST_WORDS));
    }

    @Transactional(readOnly = true)
    public SortedSet<String> of(UUID contact) {
        return keywords.findByContactId(standing.existing(contact)).stream()
                .map(KeywordEntity::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Gives the contact these words and no others.
     *
     * @throws NotDeclaredException  where none of the contact's registers says that keywords are kept
     * @throws InvalidValueException where a word is empty or too long
     */
    @MayEdit
    public void set(UUID contact, Set<String> words) {
        var wanted = words.stream().map(word -> Texted.required(word, LONGEST)).collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            standing.require(contact, Kept.KEYWORDS);
        }
        var taken = keywords.findByContactId(standing.existing(contact)).stream()
                .filter(kept -> !wanted.remove(kept.word()))
                .toList();
        if (!taken.isEmpty()) {
            keywords.deleteAll(taken);
            standing.changed(contact);
        }
        wanted.forEach(word -> keywords.save(new KeywordEntity(contact, word)));
        index.refresh(List.of(contacts.findById(contact).orElseThrow()), new Declaration(enforced.all()));
    }
}
