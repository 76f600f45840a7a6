package fi.seloste.testing;

import static fi.seloste.testing.FilledTenant.Kind.*;
import static fi.seloste.testing.ServiceCalls.Caller.*;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fi.seloste.testing.ServiceCalls.Caller;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that the application answers with who is let in. Said here once more, independently of what the views
 * and controllers say: the table is the specification.
 */
@TestComponent
public class Pages {

    /** How an address is answered. */
    public enum Answer {
        SHOWN,
        /** For a member whose role does not open it. */
        FORBIDDEN,
        /** For whoever shall not learn that there is anything. */
        NOT_FOUND,
        SIGN_IN
    }

    /** One address, or one kind of it. */
    public static final class Page {

        private static final Pattern PARAMETER = Pattern.compile("(?:/:|\\{)([a-z]+)");

        private final String pattern;
        private final Map<Set<Caller>, Answer> answers;
        private final Function<FilledTenant, String> address;

        private Page(String pattern, Map<Set<Caller>, Answer> answers, Function<FilledTenant, String> address) {
            this.pattern = pattern;
            this.answers = answers;
            this.address = address;
        }

        public String pattern() {
            return pattern;
        }

        public Answer answerFor(Caller caller) {
            return answers.entrySet().stream()
                    .filter(answer -> answer.getKey().contains(caller))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether it is the same for everyone, signed in or not. */
        public boolean isPublic() {
            return answerFor(NOBODY) == Answer.SHOWN;
        }

        /** The names of what the address says of an organisation's things. */
        public Set<String> parameters() {
            return PARAMETER
                    .matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }

        public String in(FilledTenant tenant) {
            return address.apply(tenant);
        }

        @Override
        public String toString() {
            return pattern;
        }
    }

    private static final Set<Caller> MEMBERS = EnumSet.of(OWNER, EDITOR, VIEWER, AUDITOR);
    private static final Set<Caller> OWNERS = EnumSet.of(OWNER);
    private static final Set<Caller> EDITORS = EnumSet.of(OWNER, EDITOR);
    private static final Set<Caller> OPENERS = EnumSet.of(OWNER, EDITOR, VIEWER);
    private static final Set<Caller> TRAIL = EnumSet.of(OWNER, EDITOR, AUDITOR);
    private static final Set<Caller> STRANGERS = EnumSet.of(MEMBER_OF_ANOTHER, NEWCOMER, OPERATOR);
    private static final Set<Caller> OPERATORS = EnumSet.of(OPERATOR);
    private static final Set<Caller> NO_OPERATORS = EnumSet.complementOf(EnumSet.of(OPERATOR, NOBODY));
    private static final Set<Caller> NOT_SIGNED_IN = EnumSet.of(NOBODY);
    private static final Set<Caller> SIGNED_IN = EnumSet.complementOf(EnumSet.of(NOBODY));
    private static final Set<Caller> ANYONE = EnumSet.allOf(Caller.class);

    private final ApplicationContext context;
    private final List<Page> pages = new ArrayList<>();

    Pages(ApplicationContext context) {
        this.context = context;
        ofAnOrganisation();
        ofAnyoneSignedIn();
        ofEveryone();
    }

    private void ofAnOrganisation() {
        members(MEMBERS, "/overview", in -> "/overview");
        members(EDITORS, "/beginning", in -> "/beginning");
        members(EDITORS, "/beginning/trade", in -> "/beginning/trade");
        members(EDITORS, "/beginning/old-notice", in -> "/beginning/old-notice");
        members(MEMBERS, "/registers", in -> "/registers");
        members(MEMBERS, "/registers/:register", in -> "/registers/" + in.text(REGISTER_SLUG));
        members(MEMBERS, "/services/:service?", in -> "/services");
        members(MEMBERS, "/services/:service?", in -> "/services/" + in.text(SERVICE));
        members(OPENERS, "/contacts", in -> "/contacts");
        members(EDITORS, "/contacts/import", in -> "/contacts/import");
        members(EDITORS, "/contacts/twice", in -> "/contacts/twice");
        members(OPENERS, "/contacts/:contact", in -> "/contacts/" + in.text(CONTACT));
        members(MEMBERS, "/notices", in -> "/notices");
        members(MEMBERS, "/notices/:notice", in -> "/notices/" + in.text(NOTICE_SLUG));
        members(MEMBERS, "/records", in -> "/records");
        members(OWNERS, "/records/configuration", in -> "/records/configuration");
        members(OWNERS, "/organisation", in -> "/organisation");
        members(OWNERS, "/closing", in -> "/closing");
        members(OWNERS, "/members", in -> "/members");
        members(TRAIL, "/audit", in -> "/audit");
    }

    private void ofAnyoneSignedIn() {
        signedIn("/", in -> "/");
        signedIn("/organisations", in -> "/organisations");
        signedIn("/organisations/new", in -> "/organisations/new");
        add(
                "/installation",
                Map.of(
                        OPERATORS, Answer.SHOWN,
                        NO_OPERATORS, Answer.NOT_FOUND,
                        NOT_SIGNED_IN, Answer.SIGN_IN),
                in -> "/installation");
        signedIn("/leaving", in -> "/leaving");
        signedIn("/invitations/:token", in -> "/invitations/" + in.text(TOKEN));
        signedInNowhere("/**", "/nowhere");
        // The management port alone answers it.
        signedInNowhere("/**", "/actuator/health");
        signedInNowhere("/webjars/**", "/webjars/none.js");
        signedInNowhere("/error", "/error");
    }

    private void ofEveryone() {
        anyone("/n/{organisation}", in -> notices(in));
        anyone("/n/{organisation}/{notice}", in -> notices(in) + "/" + in.text(NOTICE_SLUG));
        anyone(
                "/n/{organisation}/{notice}/v/{number:\\d{1,6}}",
                in -> notices(in) + "/" + in.text(NOTICE_SLUG) + "/v/1");
        anyone("/n/{organisation}/{notice}/versions", in -> notices(in) + "/" + in.text(NOTICE_SLUG) + "/versions");
        anyone("/n/{organisation}/{notice}/versions/verify", in -> notice(in) + "/versions/verify");
        anyone("/n/{organisation}/{notice}/feed.atom", in -> notice(in) + "/feed.atom");
        anyone("/n/{organisation}/{notice}/versions/chain.txt", in -> notice(in) + "/versions/chain.txt");
        anyone("/n/{organisation}/{notice}/v/{number:\\d{1,6}}/chain.txt", in -> notice(in) + "/v/1/chain.txt");
        anyone("/n/{organisation}/{notice}/v/{number:\\d{1,6}}/main.html", in -> notice(in) + "/v/1/main.html");
        anyone("/n/{organisation}/{notice}/qr.svg", in -> notice(in) + "/qr.svg");
        anyone("/n/{organisation}/{notice}/qr.png", in -> notice(in) + "/qr.png");
        anyone("/n/{organisation}/{notice}/badge.svg", in -> notice(in) + "/badge.svg");
        anyone("/n/{organisation}/{notice}/block.txt", in -> notice(in) + "/block.txt");
        anyone("/n/{organisation}/{notice}/fragment", in -> notice(in) + "/fragment");
        for (var ending : List.of("pdf", "txt", "json", "jsonld")) {
            anyone(
                    "/n/{organisation}/{notice}." + ending,
                    in -> notices(in) + "/" + in.text(NOTICE_SLUG) + "." + ending);
            anyone(
                    "/n/{organisation}/{notice}/v/{number:\\d{1,6}}." + ending,
                    in -> notices(in) + "/" + in.text(NOTICE_SLUG) + "/v/1." + ending);
        }
        anyone("/n/style-{hash:[0-9a-f]+}.css", in -> "/n/style-" + styleHash() + ".css");
        anyone("/n/accent-{colours:[0-9a-f]{6}-[0-9a-f]{6}}.css", in -> "/n/accent-1f5f5b-86cbc4.css");
        // A picture has no mark of its organisation that could be looked for: LogoOnPublicPagesTest asks for another's.
        anyone(
                "/n/{organisation}/logo/{hash:[0-9a-f]{64}}",
                in -> notices(in) + "/logo/" + in.afresh().text(LOGO));
        anyone("/signin", in -> "/signin");
        anyone("/check", in -> "/check");
        anyone("/api/notice-check/openapi.json", in -> "/api/notice-check/openapi.json");
        anyone("/**", in -> "/robots.txt");
        anyone("/**", in -> "/favicon.ico");
        anyone("/styles/**", in -> "/styles/application.css");
        nowhere("/n", "/n");
        nowhere("/n/**", "/n/some/where/far/away");
        // Notices are sent there; nothing is read from it.
        nowhere("/api/notice-check", "/api/notice-check");
        nowhere("/check/**", "/check/anything");
        nowhere("/api/**", "/api/anything");
        nowhere("/styles/**", "/styles/none.css");
        nowhere("/images/**", "/images/none.png");
    }

    /** A view of an organisation: in its own, whoever's role does not open it is told so. */
    private void members(Set<Caller> allowed, String pattern, Function<FilledTenant, String> rest) {
        var refused = EnumSet.copyOf(MEMBERS);
        refused.removeAll(allowed);
        add(
                "/o/:organisation" + pattern,
                Map.of(
                        allowed, Answer.SHOWN,
                        refused, Answer.FORBIDDEN,
                        STRANGERS, Answer.NOT_FOUND,
                        NOT_SIGNED_IN, Answer.SIGN_IN),
                in -> "/o/" + in.text(ORGANISATION_SLUG) + rest.apply(in));
    }

    private void signedIn(String pattern, Function<FilledTenant, String> address) {
        add(pattern, Map.of(SIGNED_IN, Answer.SHOWN, NOT_SIGNED_IN, Answer.SIGN_IN), address);
    }

    private void signedInNowhere(String pattern, String address) {
        add(pattern, Map.of(SIGNED_IN, Answer.NOT_FOUND, NOT_SIGNED_IN, Answer.SIGN_IN), in -> address);
    }

    private void anyone(String pattern, Function<FilledTenant, String> address) {
        add(pattern, Map.of(ANYONE, Answer.SHOWN), address);
    }

    /** Where nothing is, for anyone, and nothing leads on to signing in. */
    private void nowhere(String pattern, String address) {
        add(pattern, Map.of(ANYONE, Answer.NOT_FOUND), in -> address);
    }

    private void add(String pattern, Map<Set<Caller>, Answer> answers, Function<FilledTenant, String> address) {
        pages.add(new Page(pattern, answers, address));
    }

    private static String notices(FilledTenant in) {
        return "/n/" + in.text(ORGANISATION_SLUG);
    }

    private static String notice(FilledTenant in) {
        return notices(in) + "/" + in.text(NOTICE_SLUG);
    }

    /** What the style sheet of the public pages is addressed by: the beginning of its SHA-256. */
    private static String styleHash() {
        try (var sheet = Pages.class.getResourceAsStream("/META-INF/resources/styles/public.css")) {
            var digest = MessageDigest.getInstance("SHA-256").digest(sheet.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Stream<Page> all() {
        return pages.stream();
    }

    /** The patterns of every address that the running application answers: views, controllers and files. */
    public Set<String> patternsThereAre() {
        return Stream.of(views(), controllers(), files()).flatMap(each -> each).collect(Collectors.toSet());
    }

    private Stream<String> views() {
        var servlets = new VaadinServletContext(context.getBean(ServletContext.class));
        return ApplicationRouteRegistry.getInstance(servlets).getRegisteredRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate)
                .map(template -> "/" + template);
    }

    private Stream<String> controllers() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(mapped -> !isOfTests(mapped.getValue()))
                .map(Map.Entry::getKey)
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream);
    }

    private Stream<String> files() {
        return context.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream());
    }

    private static boolean isOfTests(HandlerMethod method) {
        return method.getBeanType().getPackage() == Pages.class.getPackage();
    }
}
