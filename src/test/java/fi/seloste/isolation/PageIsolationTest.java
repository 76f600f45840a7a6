package fi.seloste.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.Pages;
import fi.seloste.testing.Pages.Page;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.ServiceCalls.Caller;
import fi.seloste.testing.TwoTenants;
import fi.seloste.testing.Visitor;
import fi.seloste.testing.Visitors;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page with something of an organisation in its address, opened by the owner of another with one or all of those
 * things: it is not there, and nothing of the other organisation is shown.
 */
@SelosteTest
class PageIsolationTest {

    /** Parameters that mean nothing outside the things before them. */
    private static final Set<String> WITHIN = Set.of("number", "hash", "colours");

    /** Digests and pictures, in which no words of an organisation stand. */
    private static final Pattern WORDLESS = Pattern.compile(".*/(chain\\.txt|qr\\.png|badge\\.svg)");

    @Autowired
    Pages pages;

    @Autowired
    TwoTenants tenants;

    @Autowired
    Visitors visitors;

    private FilledTenant ours;
    private FilledTenant theirs;
    private Visitor us;
    private Visitor them;

    @BeforeEach
    void sitDown() throws Exception {
        ours = tenants.ours();
        theirs = tenants.theirs();
        us = visitors.of(Caller.OWNER);
        them = visitors.of(Caller.MEMBER_OF_ANOTHER);
    }

    @TestFactory
    Stream<DynamicTest> everyParameterIsTried() {
        return withParameters()
                .map(page -> DynamicTest.dynamicTest(page.pattern(), () -> {
                    var parameters = page.parameters().stream()
                            .filter(parameter -> !WITHIN.contains(parameter))
                            .count();
                    // What is optional is left out once, and given in a page of its own.
                    assertThat(pages.all()
                                    .filter(other -> other.pattern().equals(page.pattern()))
                                    .map(this::asked))
                            .anyMatch(asked -> asked.size() == parameters);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theirOwnOwnerSeesWhatTheAddressMeans() {
        return withParameters()
                .filter(page -> asked(page).size() > 1)
                .map(page -> DynamicTest.dynamicTest(page.pattern(), () -> {
                    var shown = them.get(page.in(theirs));
                    assertThat(shown.statusCode()).isEqualTo(200);
                    if (!WORDLESS.matcher(page.pattern()).matches()) {
                        assertThat(shown.body()).contains(theirs.mark());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noPageShowsAnythingOfAnotherOrganisation() {
        return withParameters().filter(page -> !page.isPublic()).flatMap(page -> Stream.concat(
                        asked(page).stream().map(kind -> ours.withRowOf(theirs, kind)), Stream.of(theirs))
                .map(mixed -> page.in(mixed))
                .distinct()
                .map(address -> DynamicTest.dynamicTest(
                        page.pattern() + ": " + address, () -> assertThatNothingIsShown(page, us.get(address)))));
    }

    /** A notice is for everyone to read, but at its own organisation's address alone. */
    @TestFactory
    Stream<DynamicTest> noPublicPageShowsAnotherOrganisationsNotice() {
        return withParameters()
                .filter(page -> page.isPublic() && asked(page).size() > 1)
                .flatMap(page -> Stream.of(us, visitor()).flatMap(visitor -> asked(page).stream()
                        .map(kind -> page.in(ours.withRowOf(theirs, kind)))
                        .map(address -> DynamicTest.dynamicTest(
                                page.pattern() + ": " + address,
                                () -> assertThatNothingIsShown(page, visitor.get(address))))));
    }

    @Test
    void whatWasNeverPublishedIsNotThereForAnyone() throws Exception {
        var notices = "/n/" + theirs.text(Kind.ORGANISATION_SLUG);
        var draft = notices + "/" + theirs.text(Kind.DRAFT_NOTICE_SLUG);
        var unpublished = notices + "/" + theirs.text(Kind.NOTICE_SLUG) + "/v/2";
        for (var visitor : List.of(us, them, visitor())) {
            assertThat(visitor.get(notices).body())
                    .contains(theirs.text(Kind.NOTICE_SLUG))
                    .doesNotContain(theirs.text(Kind.DRAFT_NOTICE_SLUG));
            for (var address : List.of(
                    draft,
                    draft + "/v/1",
                    draft + "/versions",
                    draft + "?on=2026-01-01",
                    draft + "/feed.atom",
                    draft + "/fragment",
                    draft + "/block.txt",
                    draft + "/badge.svg",
                    draft + "/qr.svg",
                    draft + "/versions/chain.txt",
                    draft + "/versions/verify",
                    draft + ".pdf",
                    draft + "/v/1.json",
                    unpublished,
                    unpublished + ".pdf",
                    unpublished + "/main.html",
                    unpublished + "/chain.txt")) {
                assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(404);
            }
        }
    }

    /** An invitation is meant for whoever has its link, and tells the organisation's name alone. */
    private void assertThatNothingIsShown(Page page, HttpResponse<String> got) {
        // The address that was asked for stands in the page.
        assertThat(got.body().replace(got.uri().getPath(), "")).doesNotContain(theirs.mark());
        if (page.parameters().equals(Set.of("token"))) {
            assertThat(got.statusCode()).isEqualTo(200);
        } else {
            assertThat(got.statusCode()).isEqualTo(404);
        }
    }

    private Visitor visitor() {
        try {
            return visitors.of(Caller.NOBODY);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Page> withParameters() {
        return pages.all()
                .filter(page -> page.parameters().stream().anyMatch(parameter -> !WITHIN.contains(parameter)));
    }

    /** What the address names of an organisation, found out by making it. */
    private Set<Kind> asked(Page page) {
        var asked = ours.afresh();
        page.in(asked);
        return asked.asked();
    }
}
