package fi.seloste.register;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Slug;
import fi.seloste.common.Texts;
import fi.seloste.common.Versioned;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayRead;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers of the current organisation. */
@Service
@MayRead
@Transactional
public class Registers {

    private final RegisterRepository registers;
    private final PartRepository parts;
    private final RegisterParts registerParts;
    private final Validator validator;
    private final Clock clock;

    Registers(
            RegisterRepository registers,
            PartRepository parts,
            RegisterParts registerParts,
            Validator validator,
            Clock clock) {
        this.clock = clock;
        this.registers = registers;
        this.parts = parts;
        this.registerParts = registerParts;
        this.validator = validator;
    }

    /** Every register with its parts, in the organisation's order. */
    @Transactional(readOnly = true)
    public List<RegisterConfiguration> all() {
        var roots = registers.findAllByOrderByPosition();
        var byRegister =
                parts
                        .findByRegisterIdInOrderByPositionAscIdAsc(
                                roots.stream().map(RegisterEntity::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(PartEntity::registerId));
        return roots.stream()
                .map(root -> configuration(root, byRegister.getOrDefault(root.getId(), List.of())))
                .toList();
    }

    /**
     * @throws NoSuchElementException where the organisation has no such register
     */
    @Transactional(readOnly = true)
    public RegisterConfiguration get(UUID id) {
        var root = registers.findById(id).orElseThrow();
        return configuration(root, parts.findByRegisterIdOrderByPositionAscIdAsc(id));
    }

    /**
     * @throws NoSuchElementException where the organisation has no such register
     */
    @Transactional(readOnly = true)
    public RegisterConfiguration bySlug(String slug) {
        return get(Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(registers::findBySlug)
                .orElseThrow()
                .getId());
    }

    /** The register's own details with the version that a form is shown. */
    @Transactional(readOnly = true)
    public Versioned<RegisterDetails> details(UUID id) {
        var root = registers.findById(id).orElseThrow();
        return new Versioned<>(root.getId(), root.getVersion(), root.details());
    }

    /** A new, empty register; its slug is made from its name. */
    @MayEdit
    public UUID add(RegisterDetails details) {
        require(details);
        var name = details.name().orLatest(details.name().latest());
        return registers
                .save(new RegisterEntity(freeSlug(Slug.propose(name)), (int) registers.count(), details))
                .getId();
    }

    /** A new register that states already what the template proposes. */
    @MayEdit
    public UUID add(RegisterDetails details, RegisterTemplate template) {
        var id = add(details);
        template.fill(part -> registerParts.add(id, part));
        return id;
    }

    /**
     * A new register with its parts, in their order. What the ids of the rows say is which part means which: in the
     * register each has an id of its own.
     *
     * @throws NoSuchElementException where a part refers to no other of them, or to no service of the organisation
     */
    @MayEdit
    public UUID add(RegisterDetails details, List<PartRow> rows) {
        var id = add(details);
        registerParts.addAll(id, rows);
        return id;
    }

    /** A new register that states what another states; whoever is entered in that one is not entered in it. */
    @MayEdit
    public UUID duplicate(UUID id) {
        var original = registers.findById(id).orElseThrow();
        var copy = add(original.details().named(copyOf(original.details().name())));
        registerParts.copyAll(parts.findByRegisterIdOrderByPositionAscIdAsc(id), copy);
        return copy;
    }

    private static LocalizedText copyOf(LocalizedText name) {
        var names = new EnumMap<Language, String>(Language.class);
        name.texts().forEach((language, text) -> {
            var copy = Texts.get(language, "register.copyOf", text);
            names.put(language, copy.length() > LocalizedText.LONGEST ? text : copy);
        });
        return new LocalizedText(names, name.latest(), name.lagging(), name.changed());
    }

    /**
     * @throws fi.seloste.common.ConflictException where the register, or a part of it, was changed since it was shown
     */
    @MayEdit
    public void change(Versioned<RegisterDetails> changed) {
        require(changed.value());
        var root = registers.findById(changed.id()).orElseThrow();
        root.requireVersion(changed.version());
        root.change(changed.value());
    }

    /** When each register was last gone through, and when it should be again. */
    @Transactional(readOnly = true)
    public List<Review> reviews() {
        return registers.findAllByOrderByPosition().stream()
                .map(root -> root.toReview(clock.getZone()))
                .toList();
    }

    /** The same of one register. */
    @Transactional(readOnly = true)
    public Review review(UUID id) {
        return registers.findById(id).orElseThrow().toReview(clock.getZone());
    }

    /** Notes that the register was gone through today and found to be true. */
    @MayEdit
    public void markReviewed(UUID id) {
        registers.findById(id).orElseThrow().reviewed(LocalDate.now(clock));
    }

    /** How many people's values would be erased with the register. */
    @Transactional(readOnly = true)
    public long valuesErasedWith(UUID id) {
        return parts.findByRegisterIdOrderByPositionAscIdAsc(id).stream()
                .filter(part -> part.content() instanceof DataField)
                .mapToLong(part -> registerParts.valuesUnder(part.getId()))
                .sum();
    }

    /**
     * Removes the register with its parts, and erases the values kept under its fields.
     *
     * @throws InUseException where people are still entered in one of its groups
     */
    @MayEdit
    public void remove(UUID id) {
        var root = registers.findById(id).orElseThrow();
        registerParts.removeAll(parts.findByRegisterIdOrderByPositionAscIdAsc(id));
        registers.delete(root);
    }

    private void require(RegisterDetails details) {
        var violations = validator.validate(details);
        if (!violations.isEmpty() || details.name().isEmpty()) {
            throw new ConstraintViolationException("A register has a name", violations);
        }
    }

    private String freeSlug(String wanted) {
        var base = wanted.isEmpty() ? "register" : wanted;
        var slug = base;
        for (var number = 2; registers.existsBySlug(slug); number++) {
            slug = base.substring(0, Math.min(base.length(), Slug.MAX - 5)).replaceAll("-$", "") + "-" + number;
        }
        return slug;
    }

    private static RegisterConfiguration configuration(RegisterEntity root, List<PartEntity> parts) {
        return new RegisterConfiguration(
                root.getId(),
                root.slug(),
                root.details(),
                parts.stream()
                        .map(part -> new PartRow(part.getId(), part.content()))
                        .toList());
    }
}
