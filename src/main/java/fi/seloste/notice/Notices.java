package fi.seloste.notice;

import fi.seloste.common.Slug;
import fi.seloste.common.Versioned;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.register.ServiceUse;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayRead;
import fi.seloste.tenant.Organisations;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of the current organisation: what each covers, and what it is made from. */
@Service
@MayRead
@Transactional
public class Notices {

    /**
     * A notice in a list.
     *
     * @param inForce the number of the version in force, or null before the first publication
     */
    public record Summary(UUID id, String slug, NoticeDetails details, Integer inForce, List<UUID> registers) {}

    private final NoticeRepository notices;
    private final NoticeRegisterRepository covers;
    private final VersionRepository versions;
    private final Organisations organisations;
    private final Registers registers;
    private final ServiceInventory services;
    private final Validator validator;

    Notices(
            NoticeRepository notices,
            NoticeRegisterRepository covers,
            VersionRepository versions,
            Organisations organisations,
            Registers registers,
            ServiceInventory services,
            Validator validator) {
        this.notices = notices;
        this.covers = covers;
        this.versions = versions;
        this.organisations = organisations;
        this.registers = registers;
        this.services = services;
        this.validator = validator;
    }

    @Transactional(readOnly = true)
    public List<Summary> all() {
        return notices.findAllByOrderBySlug().stream().map(this::summary).toList();
    }

    /**
     * @throws NoSuchElementException where the organisation has no such notice
     */
    @Transactional(readOnly = true)
    public Summary bySlug(String slug) {
        return summary(Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(notices::findBySlug)
                .orElseThrow());
    }

    /** The notice's own details with the version that a form is shown. */
    @Transactional(readOnly = true)
    public Versioned<NoticeDetails> details(UUID id) {
        var notice = notices.findById(id).orElseThrow();
        return new Versioned<>(notice.getId(), notice.getVersion(), notice.details());
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<NoticeVersion> versions(UUID id) {
        return versions.findByNoticeIdOrderByNumberDesc(id).stream()
                .map(VersionEntity::toVersion)
                .toList();
    }

    /**
     * A new notice over registers of the organisation.
     *
     * @throws SlugInUseException where the slug is not valid, or another notice of the organisation has it
     */
    @MayEdit
    public UUID add(NoticeDetails details, String slug, List<UUID> covered) {
        require(details);
        requireFree(slug);
        var notice = notices.save(new NoticeEntity(slug, details));
        cover(notice.getId(), covered);
        return notice.getId();
    }

    /**
     * @throws fi.seloste.common.ConflictException where the notice was changed since it was shown
     */
    @MayEdit
    public void change(Versioned<NoticeDetails> changed) {
        require(changed.value());
        var notice = notices.findById(changed.id()).orElseThrow();
        notice.requireVersion(changed.version());
        notice.change(changed.value());
    }

    /** Says which registers the notice covers, in this order. */
    @MayEdit
    public void setRegisters(UUID id, List<UUID> covered) {
        var notice = notices.readById(id).orElseThrow();
        covers.deleteAll(covers.findByNoticeIdOrderByPosition(notice.getId()));
        covers.flush();
        cover(notice.getId(), covered);
    }

    /**
     * Removes a notice that was never published.
     *
     * @throws IllegalStateException where it was: what was published stays readable at its permanent addresses
     */
    @MayEdit
    public void remove(UUID id) {
        var notice = notices.lock(id).orElseThrow();
        if (notice.inForce() != null) {
            throw new IllegalStateException("A published notice stays");
        }
        covers.deleteAll(covers.findByNoticeIdOrderByPosition(id));
        covers.flush();
        notices.delete(notice);
    }

    /** What the notice is made from, as it stands now. */
    @Transactional(readOnly = true)
    public NoticeConfiguration configuration(UUID id) {
        var notice = notices.findById(id).orElseThrow();
        var covered = covers.findByNoticeIdOrderByPosition(id).stream()
                .map(cover -> registers.get(cover.registerId()))
                .toList();
        var organisation = organisations.current();
        var used = servicesUsedBy(covered);
        var inventory = services.all().stream()
                .filter(service -> used.contains(service.id()) || service.isOperators())
                .toList();
        return new NoticeConfiguration(
                id, notice.details(), organisation.id(), organisation.details(), covered, inventory);
    }

    private static Set<UUID> servicesUsedBy(List<RegisterConfiguration> registers) {
        var used = new HashSet<UUID>();
        for (var register : registers) {
            register.parts(ServiceUse.class).map(ServiceUse::service).forEach(used::add);
            register.parts(Disclosure.class)
                    .map(Disclosure::service)
                    .filter(java.util.Objects::nonNull)
                    .forEach(used::add);
            register.parts(DataCategory.class)
                    .map(DataCategory::holder)
                    .filter(java.util.Objects::nonNull)
                    .forEach(used::add);
        }
        return used;
    }

    private void cover(UUID notice, List<UUID> covered) {
        var position = 0;
        for (var register : covered) {
            covers.save(new NoticeRegister(notice, registers.get(register).id(), position++));
        }
    }

    private void require(NoticeDetails details) {
        var violations = validator.validate(details);
        if (!violations.isEmpty() || details.title().isEmpty()) {
            throw new ConstraintViolationException("A notice has a title", violations);
        }
    }

    private void requireFree(String slug) {
        if (!Slug.isValid(slug) || notices.existsBySlug(slug)) {
            throw new SlugInUseException();
        }
    }

    private Summary summary(NoticeEntity notice) {
        return new Summary(
                notice.getId(),
                notice.slug(),
                notice.details(),
                notice.inForce(),
                covers.findByNoticeIdOrderByPosition(notice.getId()).stream()
                        .map(NoticeRegister::registerId)
                        .toList());
    }
}
