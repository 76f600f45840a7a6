package fi.seloste.register;

import fi.seloste.common.Versioned;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayRead;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the registers of the current organisation state, part by part. An edit of any raises the register's version. */
@Service
@MayRead
@Transactional
public class RegisterParts {

    private final RegisterRepository registers;
    private final PartRepository parts;
    private final PartReferenceRepository references;
    private final ServiceInventory services;
    private final ObjectProvider<StoredValues> values;
    private final Validator validator;

    RegisterParts(
            RegisterRepository registers,
            PartRepository parts,
            PartReferenceRepository references,
            ServiceInventory services,
            ObjectProvider<StoredValues> values,
            Validator validator) {
        this.registers = registers;
        this.parts = parts;
        this.references = references;
        this.services = services;
        this.values = values;
        this.validator = validator;
    }

    /**
     * A part with the version that a form is shown.
     *
     * @throws NoSuchElementException where the organisation has no such part
     */
    @Transactional(readOnly = true)
    public Versioned<Part> get(UUID id) {
        var part = parts.findById(id).orElseThrow();
        return new Versioned<>(part.getId(), part.getVersion(), part.content());
    }

    /**
     * Adds a part after the others of its register.
     *
     * @throws NoSuchElementException       where the register, or something that the part refers to, is not the
     *                                      organisation's
     * @throws ConstraintViolationException where the part is not valid
     */
    @MayEdit
    public UUID add(UUID register, Part part) {
        var root = registers.readById(register).orElseThrow();
        require(root.getId(), part);
        var added = parts.save(new PartEntity(root.getId(), positionAfterAll(root.getId()), part));
        refer(added);
        return added.getId();
    }

    /**
     * Adds parts that refer to each other by the ids of their rows, after the others of their register; each gets an id
     * of its own.
     *
     * @throws NoSuchElementException       where the register is not the organisation's, or a part refers to nothing
     *                                      among them, or to no service of the organisation
     * @throws ConstraintViolationException where a part is not valid
     */
    @MayEdit
    public void addAll(UUID register, List<PartRow> rows) {
        var root = registers.readById(register).orElseThrow().getId();
        var position = positionAfterAll(root);
        var all = new ArrayList<PartEntity>();
        for (var row : rows) {
            validate(row.part());
            References.of(row.part()).services().forEach(services::get);
            all.add(new PartEntity(root, position++, row));
        }
        copyAll(all, root);
    }

    /**
     * Brings back a part that was removed, as the same row, before the one that came after it: what was published still
     * means it.
     *
     * @param next null where it was the last
     * @throws NoSuchElementException where the register, or something that the part refers to, is gone as well
     */
    @MayEdit
    public void restore(UUID register, PartRow removed, UUID next) {
        var root = registers.readById(register).orElseThrow();
        require(root.getId(), removed.part());
        refer(parts.saveAndFlush(new PartEntity(root.getId(), positionAfterAll(root.getId()), removed)));
        if (next != null) {
            moveBefore(removed.id(), next);
        }
    }

    private int positionAfterAll(UUID register) {
        return parts.findByRegisterIdOrderByPositionAscIdAsc(register).stream()
                        .mapToInt(PartEntity::position)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /**
     * @throws fi.seloste.common.ConflictException where the part was changed since it was shown
     */
    @MayEdit
    public void change(Versioned<? extends Part> changed) {
        var part = parts.findById(changed.id()).orElseThrow();
        part.requireVersion(changed.version());
        registers.readById(part.registerId()).orElseThrow();
        require(part.registerId(), changed.value());
        var followers = values.stream().map(StoredValues::follower).toList();
        if (part.content() instanceof DataField before && changed.value() instanceof DataField after) {
            values.forEach(stored -> stored.turn(part.getId(), before, after));
        }
        part.change(changed.value());
        references.deleteAll(references.findByPartId(part.getId()));
        refer(part);
        followers.forEach(Runnable::run);
    }

    /** Moves a part before another of its register, or to the end where there is none to stand before. */
    @MayEdit
    public void moveBefore(UUID id, UUID next) {
        var moved = parts.findById(id).orElseThrow();
        registers.readById(moved.registerId()).orElseThrow();
        var order = parts.findByRegisterIdOrderByPositionAscIdAsc(moved.registerId());
        order.remove(moved);
        var at = order.stream().map(PartEntity::getId).toList().indexOf(next);
        order.add(at < 0 ? order.size() : at, moved);
        for (var position = 0; position < order.size(); position++) {
            order.get(position).moveTo(position);
        }
    }

    /** How many values about people stand under a field, and would be erased with it; 0 for other parts. */
    @Transactional(readOnly = true)
    public long valuesUnder(UUID id) {
        return values.stream().mapToLong(stored -> stored.countOf(id)).sum();
    }

    /**
     * What would become of the values under a field.
     *
     * @param after what the field is to be, or null where it is to go
     */
    @Transactional(readOnly = true)
    public FieldEffect effectOn(UUID id, DataField after) {
        var part = parts.findById(id).orElseThrow();
        if (!(part.content() instanceof DataField before)) {
            return new FieldEffect(0, 0, false);
        }
        var held = valuesUnder(id);
        var erased = after == null
                ? held
                : values.stream()
                        .mapToLong(stored -> stored.unreadable(id, before, after))
                        .sum();
        var isLast = parts.findByRegisterIdOrderByPositionAscIdAsc(part.registerId()).stream()
                .filter(other -> !other.equals(part))
                .noneMatch(other -> other.content() instanceof DataField field
                        && field.category().equals(before.category()));
        return new FieldEffect(held, erased, isLast);
    }

    /**
     * Removes a part, and erases the values kept under it where it is a field.
     *
     * @throws InUseException where other parts refer to it, or people are entered under it
     */
    @MayEdit
    public void remove(UUID id) {
        var part = parts.findById(id).orElseThrow();
        var by = references.findByTargetPartId(id).stream()
                .map(PartReference::partId)
                .distinct()
                .map(referring -> parts.findById(referring).orElseThrow().content())
                .toList();
        var people = peopleIn(id);
        if (!by.isEmpty() || people > 0) {
            throw new InUseException(by, people);
        }
        registers.readById(part.registerId()).orElseThrow();
        delete(part);
    }

    /** The registers that use services of the inventory, service by service, in the organisation's order. */
    @Transactional(readOnly = true)
    public Map<UUID, List<RegisterUse>> uses() {
        var registerOf = parts.findAll().stream().collect(Collectors.toMap(PartEntity::getId, PartEntity::registerId));
        var using = references.findByServiceIdIsNotNull().stream()
                .collect(Collectors.groupingBy(
                        PartReference::serviceId,
                        Collectors.mapping(reference -> registerOf.get(reference.partId()), Collectors.toSet())));
        var order = registers.findAllByOrderByPosition();
        var uses = new HashMap<UUID, List<RegisterUse>>();
        using.forEach((service, ids) -> uses.put(
                service,
                order.stream()
                        .filter(register -> ids.contains(register.getId()))
                        .map(register -> new RegisterUse(register.slug(), register.details()))
                        .toList()));
        return uses;
    }

    /** A register that uses something. */
    public record RegisterUse(String slug, RegisterDetails register) {}

    /** Copies parts to another register, in their places; what refers to one of them refers to its copy there. */
    void copyAll(List<PartEntity> all, UUID register) {
        var originals = all.stream().collect(Collectors.toMap(PartEntity::getId, part -> part));
        var copies = new HashMap<UUID, UUID>();
        all.forEach(part -> copy(part, register, originals, copies));
    }

    /** What a part refers to is copied before the part itself. */
    private void copy(PartEntity part, UUID register, Map<UUID, PartEntity> originals, Map<UUID, UUID> copies) {
        if (copies.containsKey(part.getId())) {
            return;
        }
        References.of(part.content()).parts().stream()
                .map(target -> Optional.ofNullable(originals.get(target.id()))
                        .filter(original -> target.kind().isInstance(original.content()))
                        .orElseThrow())
                .forEach(target -> copy(target, register, originals, copies));
        var copy = parts.save(new PartEntity(register, part.position(), References.turned(part.content(), copies)));
        refer(copy);
        copies.put(part.getId(), copy.getId());
    }

    void removeAll(List<PartEntity> all) {
        for (var part : all) {
            var people = peopleIn(part.getId());
            if (people > 0) {
                throw new InUseException(List.of(), people);
            }
        }
        for (var part : all) {
            references.deleteAll(references.findByPartId(part.getId()));
        }
        references.flush();
        all.forEach(this::delete);
        parts.flush();
    }

    private long peopleIn(UUID part) {
        return values.stream().mapToLong(stored -> stored.peopleUnder(part)).sum();
    }

    private void delete(PartEntity part) {
        values.forEach(stored -> stored.eraseOf(part.getId()));
        references.deleteAll(references.findByPartId(part.getId()));
        references.flush();
        parts.delete(part);
    }

    private void require(UUID register, Part part) {
        validate(part);
        var refers = References.of(part);
        for (var target : refers.parts()) {
            var found = parts.findById(target.id()).orElseThrow();
            if (!found.registerId().equals(register) || !target.kind().isInstance(found.content())) {
                throw new NoSuchElementException("The register has no such part");
            }
        }
        refers.services().forEach(services::get);
    }

    private void validate(Part part) {
        var violations = validator.validate(part);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    private void refer(PartEntity part) {
        var refers = References.of(part.content());
        refers.parts().forEach(target -> references.save(PartReference.toPart(part.getId(), target.id())));
        refers.services().forEach(service -> references.save(PartReference.toService(part.getId(), service)));
    }
}
