package fi.seloste.notice;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.Slug;
import fi.seloste.tenant.Brand;
import fi.seloste.tenant.Organisation;
import fi.seloste.tenant.PublicBrands;
import fi.seloste.tenant.PublicOrganisations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the world sees: published versions, found by the addresses that it knows. Nobody is signed in here. */
@Service
public class PublishedNotices {

    /** A published notice as the list of an organisation shows it. */
    public record Listed(UUID id, String slug, NoticeDetails details, int inForce) {}

    /**
     * Which notice an address means, and what is in force there now. Small, so that it can be asked again often.
     *
     * @param organisation with its present slug, which may differ from the one in the address
     * @param brand        what its pages look like
     * @param site         where they are, as they are asked for
     */
    public record Pointer(Organisation organisation, Brand brand, Site site, UUID notice, String slug, int inForce) {

        /** On the host that is asked. */
        public String address() {
            return site.home() + "/" + slug;
        }
    }

    /** One language of a version. */
    public record Text(String title, byte[] main) {}

    /** A version with everything that it is served from; never changes. */
    public record Published(NoticeVersion version, NoticeConfiguration facts, Map<Language, Text> texts) {}

    private final PublicOrganisations organisations;
    private final PublicBrands brands;
    private final Sites sites;
    private final NoticeRepository notices;
    private final VersionRepository versions;
    private final TextRepository texts;
    private final AddressStates states;
    private final TransactionTemplate reading;

    PublishedNotices(
            PublicOrganisations organisations,
            PublicBrands brands,
            Sites sites,
            NoticeRepository notices,
            VersionRepository versions,
            TextRepository texts,
            AddressStates states,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.brands = brands;
        this.sites = sites;
        this.notices = notices;
        this.versions = versions;
        this.texts = texts;
        this.states = states;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    public Optional<Organisation> organisation(String slug) {
        return organisations.bySlug(slug);
    }

    /** Every address that an organisation has or had, those included that were erased, with the state of what it shows. */
    public Map<String, Long> addresses() {
        return reading.execute(status -> states.findStates().stream()
                .collect(Collectors.toMap(StateOfAddress::slug, StateOfAddress::state, (one, same) -> one)));
    }

    public Brand brand(Organisation organisation) {
        return inTenant(organisation.id(), () -> brands.of(organisation));
    }

    /** A logo of an organisation by the SHA-256 of its bytes; one that was replaced is there no more. */
    public Optional<byte[]> logo(Organisation organisation, String digest) {
        return inTenant(organisation.id(), () -> brands.logo(digest));
    }

    /** Whether the organisation of a slug was erased, and with it what it published. */
    public boolean isClosed(String slug) {
        return organisations.isClosed(slug);
    }

    public List<Listed> of(Organisation organisation) {
        return inTenant(organisation.id(), () -> notices.findAllByOrderBySlug().stream()
                .filter(notice -> notice.inForce() != null)
                .map(notice -> new Listed(notice.getId(), notice.slug(), notice.details(), notice.inForce()))
                .toList());
    }

    /** Empty for a notice that does not exist and for one that was never published: nobody can tell which. */
    public Optional<Pointer> find(String organisationSlug, String noticeSlug) {
        return organisations
                .bySlug(organisationSlug)
                .filter(organisation -> Slug.isValid(noticeSlug))
                .flatMap(organisation -> inTenant(organisation.id(), () -> notices.findBySlug(noticeSlug)
                        .filter(notice -> notice.inForce() != null)
                        .map(notice -> new Pointer(
                                organisation,
                                brands.of(organisation),
                                sites.of(organisation.slug()),
                                notice.getId(),
                                notice.slug(),
                                notice.inForce()))));
    }

    /**
     * @throws AlteredVersionException where what is stored is not what was published: it would not be true
     */
    public Optional<Published> version(Pointer pointer, int number) {
        return inTenant(pointer.organisation().id(), () -> versions.findByNoticeIdAndNumber(pointer.notice(), number)
                .map(version -> {
                    var chain = NoticeChain.of(versions.findDigests(pointer.notice()));
                    if (!chain.proves(number, pointer.inForce())) {
                        throw new AlteredVersionException(pointer, number);
                    }
                    var byLanguage = new EnumMap<Language, Text>(Language.class);
                    texts.findByVersionId(version.getId())
                            .forEach(text -> byLanguage.put(text.language(), new Text(text.title(), text.main())));
                    return new Published(
                            version.toVersion(), Json.read(version.facts(), NoticeConfiguration.class), byLanguage);
                }));
    }

    /** The versions held against what was written down when they were published. */
    public NoticeChain chain(Pointer pointer) {
        return inTenant(pointer.organisation().id(), () -> NoticeChain.of(versions.findDigests(pointer.notice())));
    }

    /** Every version of a notice, the newest first. */
    public List<NoticeVersion> versions(Pointer pointer) {
        return inTenant(
                pointer.organisation().id(), () -> versions.findByNoticeIdOrderByNumberDesc(pointer.notice()).stream()
                        .map(VersionEntity::toVersion)
                        .toList());
    }

    private <T> T inTenant(UUID tenant, Supplier<T> read) {
        return CurrentTenant.runAs(tenant, () -> reading.execute(status -> read.get()));
    }
}
