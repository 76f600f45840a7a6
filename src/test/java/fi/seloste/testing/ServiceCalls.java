package fi.seloste.testing;

import static fi.seloste.testing.FilledTenant.Kind.*;
import static fi.seloste.testing.ServiceCalls.Caller.*;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.audit.LatestSavings;
import fi.seloste.common.ConflictException;
import fi.seloste.common.Ids;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.contact.BoughtServices;
import fi.seloste.contact.Consents;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.Notes;
import fi.seloste.contact.Relations;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.contact.duplicate.Choice;
import fi.seloste.contact.duplicate.Duplicates;
import fi.seloste.contact.duplicate.Merging;
import fi.seloste.contact.export.ContactExport;
import fi.seloste.contact.file.AddressLabels;
import fi.seloste.contact.file.Format;
import fi.seloste.contact.file.LabelSheet;
import fi.seloste.contact.importing.ColumnPlace;
import fi.seloste.contact.importing.ImportBatch;
import fi.seloste.contact.importing.ImportSetup;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.Mapping;
import fi.seloste.contact.list.BulkChange;
import fi.seloste.contact.list.BulkChanges;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.ContactOrder;
import fi.seloste.contact.list.ListColumn;
import fi.seloste.contact.list.Listing;
import fi.seloste.contact.list.SavedLists;
import fi.seloste.contact.list.Selection;
import fi.seloste.contact.permission.Aim;
import fi.seloste.contact.permission.MayContact;
import fi.seloste.contact.permission.MessageChannel;
import fi.seloste.mail.NotSentException;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.notice.NoticeChanges;
import fi.seloste.notice.NoticeForesight;
import fi.seloste.notice.NoticeProof;
import fi.seloste.notice.Notices;
import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.Publishing;
import fi.seloste.notice.Site;
import fi.seloste.notice.StatedInForce;
import fi.seloste.onboarding.Beginning;
import fi.seloste.onboarding.Trade;
import fi.seloste.onboarding.oldnotice.Decision;
import fi.seloste.onboarding.oldnotice.OldNotices;
import fi.seloste.presence.Presences;
import fi.seloste.processor.KnownServiceAdoption;
import fi.seloste.processor.LawData;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.WhatIf;
import fi.seloste.records.ClientWorks;
import fi.seloste.records.ProcessingRecords;
import fi.seloste.records.RecordFormat;
import fi.seloste.records.configuration.ConfigurationFiles;
import fi.seloste.register.OwnClause;
import fi.seloste.register.OwnClauses;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.RegisterTemplate;
import fi.seloste.register.Registers;
import fi.seloste.register.Section;
import fi.seloste.register.ServiceUse;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.Role;
import fi.seloste.tenant.Brand;
import fi.seloste.tenant.Closing;
import fi.seloste.tenant.InvitationLetters;
import fi.seloste.tenant.Invitations;
import fi.seloste.tenant.LastOwnerException;
import fi.seloste.tenant.Letters;
import fi.seloste.tenant.Logos;
import fi.seloste.tenant.Members;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.tenant.Overseeing;
import fi.seloste.tenant.PublicOrganisations;
import fi.seloste.tenant.domain.CustomDomains;
import fi.seloste.testing.FilledTenant.Kind;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Every method of every service with who may call it, and a call that succeeds for whoever may. Said here once more,
 * independently of the annotations: the table is the specification.
 */
@TestComponent
public class ServiceCalls {

    /** Who there is to call a service. */
    public enum Caller {
        OWNER,
        EDITOR,
        VIEWER,
        AUDITOR,
        MEMBER_OF_ANOTHER,
        NEWCOMER,
        /** Who runs the installation and is a member of nothing. */
        OPERATOR,
        NOBODY
    }

    private static final Set<Caller> MEMBERS = EnumSet.of(OWNER, EDITOR, VIEWER, AUDITOR);
    private static final Set<Caller> EDITORS = EnumSet.of(OWNER, EDITOR);
    private static final Set<Caller> OWNERS = EnumSet.of(OWNER);
    private static final Set<Caller> OPENERS = EnumSet.of(OWNER, EDITOR, VIEWER);
    private static final Set<Caller> TRAIL = EnumSet.of(OWNER, EDITOR, AUDITOR);
    private static final Set<Caller> READERS_OF_ALL = EnumSet.of(OWNER, AUDITOR);
    private static final Set<Caller> SIGNED_IN = EnumSet.complementOf(EnumSet.of(NOBODY));
    private static final Set<Caller> OPERATORS = EnumSet.of(OPERATOR);
    private static final Set<Caller> ANYONE = EnumSet.allOf(Caller.class);

    /** One call of one method. */
    public final class Call {

        private final Class<?> service;
        private final String method;
        private final Set<Caller> allowed;
        private final Way<Object> way;
        private Class<? extends Exception> mayEndIn;

        private Call(Class<?> service, String method, Set<Caller> allowed, Way<Object> way) {
            this.service = service;
            this.method = method;
            this.allowed = allowed;
            this.way = way;
        }

        public String name() {
            return service.getSimpleName() + "." + method;
        }

        public Set<Caller> allowed() {
            return allowed;
        }

        /** Whether it is for everyone, with no organisation entered. */
        public boolean isPublic() {
            return allowed.contains(NOBODY);
        }

        /** Whether it cannot be part of another transaction. */
        public boolean hasItsOwnTransaction() {
            return service == InvitationLetters.class
                    || service == Overseeing.class
                    || service == CustomDomains.class && method.startsWith("check(")
                    || service == Organisations.class && method.startsWith("create(");
        }

        /** Whether the error is one that an allowed call of it may end in. */
        public boolean mayEndIn(Exception error) {
            return mayEndIn != null && mayEndIn.isInstance(error);
        }

        /** Calls the method, through everything that stands before the service. */
        public Object on(FilledTenant tenant) throws Exception {
            return way.call(beans.getBean(service), tenant);
        }

        private void or(Class<? extends Exception> error) {
            mayEndIn = error;
        }
    }

    @FunctionalInterface
    private interface Way<S> {
        Object call(S service, FilledTenant in) throws Exception;
    }

    @FunctionalInterface
    private interface Act<S> {
        void call(S service, FilledTenant in) throws Exception;
    }

    private final ListableBeanFactory beans;
    private final JdbcTemplate jdbc;
    private final List<Call> calls = new ArrayList<>();

    ServiceCalls(ListableBeanFactory beans, JdbcTemplate jdbc) {
        this.beans = beans;
        this.jdbc = jdbc;
        people();
        outside();
        registers();
        notices();
        records();
        contacts();
    }

    public Stream<Call> all() {
        return calls.stream();
    }

    /** The public methods that the services have, by the names that the calls go by. */
    public Set<String> methodsThereAre() {
        return beans.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(service -> service.getPackageName().startsWith("fi.seloste"))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .map(ServiceCalls::name)
                .collect(Collectors.toSet());
    }

    private static String name(Method method) {
        var parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }

    private void people() {
        may(MEMBERS, Organisations.class, "current()", (s, in) -> s.current());
        may(MEMBERS, Organisations.class, "details()", (s, in) -> s.details());
        mayDo(OWNERS, Organisations.class, "rename(String)", (s, in) -> s.rename("other-" + UUID.randomUUID()));
        mayDo(
                OWNERS,
                Organisations.class,
                "change(Versioned)",
                (s, in) -> s.change(new Versioned<>(
                        in.tenant().id(), version("organisation", in.tenant().id()), organisation(in.mark()))));
        may(SIGNED_IN, Organisations.class, "mine()", (s, in) -> s.mine());
        may(SIGNED_IN, Organisations.class, "enter(String)", (s, in) -> s.enter(in.text(ORGANISATION_SLUG)));
        may(
                SIGNED_IN,
                Organisations.class,
                "create(OrganisationDetails, String)",
                (s, in) -> s.create(organisation("New"), "new-" + UUID.randomUUID()));
        may(ANYONE, PublicOrganisations.class, "bySlug(String)", (s, in) -> s.bySlug(in.text(ORGANISATION_SLUG))
                .orElseThrow());
        may(ANYONE, PublicOrganisations.class, "isClosed(String)", (s, in) -> s.isClosed(in.text(ORGANISATION_SLUG)));

        may(MEMBERS, Logos.class, "current()", (s, in) -> s.current());
        may(OWNERS, Logos.class, "picture()", (s, in) -> s.picture().orElseThrow());
        mayDo(OWNERS, Logos.class, "set(byte[])", (s, in) -> s.set(TestPictures.png(30, 30, "another")));
        mayDo(OWNERS, Logos.class, "remove()", (s, in) -> s.remove());
        may(OWNERS, CustomDomains.class, "current()", (s, in) -> s.current());
        mayDo(OWNERS, CustomDomains.class, "state(String)", (s, in) -> s.state("other.example"));
        mayDo(OWNERS, CustomDomains.class, "remove()", (s, in) -> s.remove());
        may(OWNERS, CustomDomains.class, "check()", (s, in) -> s.check());
        may(
                OPERATORS,
                Overseeing.class,
                "page(Search, int, int)",
                (s, in) -> s.page(new Overseeing.Search(in.text(ORGANISATION_SLUG), null), 0, 10));
        may(
                OPERATORS,
                Overseeing.class,
                "count(Search)",
                (s, in) -> s.count(new Overseeing.Search(in.text(ORGANISATION_SLUG), null)));

        may(OWNERS, Members.class, "all()", (s, in) -> s.all());
        mayDo(OWNERS, Members.class, "changeRole(UUID, Role)", (s, in) -> s.changeRole(in.id(MEMBERSHIP), Role.EDITOR));
        mayDo(OWNERS, Members.class, "remove(UUID)", (s, in) -> s.remove(in.id(MEMBERSHIP)));
        mayDo(MEMBERS, Members.class, "leave()", (s, in) -> s.leave()).or(LastOwnerException.class);

        may(EDITORS, Letters.class, "canBeSent()", (s, in) -> s.canBeSent());
        may(EDITORS, Letters.class, "mine()", (s, in) -> s.mine());
        mayDo(EDITORS, Letters.class, "choose(boolean, Language)", (s, in) -> s.choose(false, Language.SV));

        may(OWNERS, Invitations.class, "all()", (s, in) -> s.all());
        may(OWNERS, Invitations.class, "invite(Role, String)", (s, in) -> s.invite(Role.VIEWER, "A note"));
        mayDo(OWNERS, Invitations.class, "withdraw(UUID)", (s, in) -> s.withdraw(in.id(INVITATION)));
        may(SIGNED_IN, Invitations.class, "open(String)", (s, in) -> s.open(in.text(TOKEN)));
        may(SIGNED_IN, Invitations.class, "accept(String)", (s, in) -> s.accept(in.text(TOKEN)));

        may(OWNERS, InvitationLetters.class, "canBeSent()", (s, in) -> s.canBeSent());
        mayDo(
                        OWNERS,
                        InvitationLetters.class,
                        "send(String, String, Language)",
                        (s, in) -> s.send(in.text(TOKEN), "somebody@example.org", Language.EN))
                .or(NotSentException.class);

        may(MEMBERS, Closing.class, "erasedFrom()", (s, in) -> s.erasedFrom());
        mayDo(OWNERS, Closing.class, "begin()", (s, in) -> s.begin());
        mayDo(OWNERS, Closing.class, "takeBack()", (s, in) -> s.takeBack());
        may(OWNERS, Closing.class, "export(OutputStream)", (s, in) -> {
            var file = new ByteArrayOutputStream();
            s.export(file);
            return file.toString(StandardCharsets.ISO_8859_1);
        });

        may(TRAIL, AuditTrail.class, "page(AuditSearch, int, int)", (s, in) -> s.page(AuditSearch.ALL, 0, 10));
        may(TRAIL, AuditTrail.class, "count(AuditSearch)", (s, in) -> s.count(AuditSearch.ALL));
        may(READERS_OF_ALL, AuditTrail.class, "people()", (s, in) -> s.people());
        may(READERS_OF_ALL, AuditTrail.class, "export(AuditSearch, Language, OutputStream)", (s, in) -> {
            var file = new ByteArrayOutputStream();
            s.export(AuditSearch.ALL, Language.FI, file);
            return file.toString(StandardCharsets.UTF_8);
        });
        may(MEMBERS, LatestSavings.class, "after(Instant, UUID)", (s, in) -> s.after(Instant.EPOCH, in.id(REGISTER)));

        may(
                MEMBERS,
                Presences.class,
                "stay(UUID, UUID, boolean)",
                (s, in) -> s.stay(in.id(WINDOW), UUID.randomUUID(), true));
        mayDo(MEMBERS, Presences.class, "leave(UUID)", (s, in) -> s.leave(in.id(WINDOW)));
    }

    private void outside() {
        var party = new PartyDetails("Somebody", null, "FI");
        may(MEMBERS, Parties.class, "all()", (s, in) -> s.all());
        may(MEMBERS, Parties.class, "details(UUID)", (s, in) -> s.details(in.id(PARTY)));
        may(EDITORS, Parties.class, "add(PartyDetails)", (s, in) -> s.add(party));
        mayDo(EDITORS, Parties.class, "change(Versioned)", (s, in) -> s.change(shown(in, PARTY, party)));
        mayDo(EDITORS, Parties.class, "remove(UUID)", (s, in) -> s.remove(in.id(UNUSED_PARTY)));

        may(MEMBERS, ServiceInventory.class, "all()", (s, in) -> s.all());
        may(MEMBERS, ServiceInventory.class, "get(UUID)", (s, in) -> s.get(in.id(SERVICE)));
        may(MEMBERS, ServiceInventory.class, "details(UUID)", (s, in) -> s.details(in.id(SERVICE)));
        may(MEMBERS, ServiceInventory.class, "transfer(UUID)", (s, in) -> s.transfer(in.id(TRANSFER)));
        may(MEMBERS, ServiceInventory.class, "uses(Language)", (s, in) -> s.uses(Language.FI));
        may(
                MEMBERS,
                ServiceInventory.class,
                "usesOf(UUID, Language)",
                (s, in) -> s.usesOf(in.id(SERVICE), Language.FI));
        may(
                EDITORS,
                ServiceInventory.class,
                "add(ServiceDetails)",
                (s, in) -> s.add(FilledTenants.service("Added", in.id(PARTY))));
        mayDo(
                EDITORS,
                ServiceInventory.class,
                "change(Versioned)",
                (s, in) -> s.change(shown(in, SERVICE, FilledTenants.service("Changed", in.id(PARTY)))));
        mayDo(EDITORS, ServiceInventory.class, "remove(UUID)", (s, in) -> s.remove(in.id(UNUSED_SERVICE)));
        may(
                EDITORS,
                ServiceInventory.class,
                "addTransfer(UUID, TransferDetails)",
                (s, in) -> s.addTransfer(in.id(SERVICE), FilledTenants.transfer()));
        mayDo(
                EDITORS,
                ServiceInventory.class,
                "changeTransfer(Versioned)",
                (s, in) -> s.changeTransfer(shown(in, TRANSFER, FilledTenants.transfer())));
        mayDo(EDITORS, ServiceInventory.class, "removeTransfer(UUID)", (s, in) -> s.removeTransfer(in.id(TRANSFER)));
        mayDo(
                EDITORS,
                ServiceInventory.class,
                "restore(ServiceConfiguration)",
                (s, in) -> s.restore(new ServiceConfiguration(
                        UUID.randomUUID(), null, FilledTenants.service("Restored", in.id(PARTY)), null, List.of())));
        mayDo(
                EDITORS,
                ServiceInventory.class,
                "restoreTransfer(UUID, TransferRow)",
                (s, in) -> s.restoreTransfer(
                        in.id(SERVICE),
                        new ServiceConfiguration.TransferRow(UUID.randomUUID(), FilledTenants.transfer())));
        may(EDITORS, KnownServiceAdoption.class, "add(String)", (s, in) -> s.add("google_analytics"));
    }

    private void registers() {
        may(MEMBERS, Registers.class, "all()", (s, in) -> s.all());
        may(MEMBERS, Registers.class, "get(UUID)", (s, in) -> s.get(in.id(REGISTER)));
        may(MEMBERS, Registers.class, "bySlug(String)", (s, in) -> s.bySlug(in.text(REGISTER_SLUG)));
        may(MEMBERS, Registers.class, "details(UUID)", (s, in) -> s.details(in.id(REGISTER)));
        may(MEMBERS, Registers.class, "valuesErasedWith(UUID)", (s, in) -> s.valuesErasedWith(in.id(REGISTER)));
        may(
                EDITORS,
                Registers.class,
                "add(RegisterDetails)",
                (s, in) -> s.add(FilledTenants.register("Added register")));
        may(
                EDITORS,
                Registers.class,
                "add(RegisterDetails, List)",
                (s, in) -> s.add(
                        FilledTenants.register("Register with parts"),
                        List.of(new PartRow(UUID.randomUUID(), new ServiceUse(in.id(SERVICE), Set.of())))));
        may(
                EDITORS,
                Registers.class,
                "add(RegisterDetails, RegisterTemplate)",
                (s, in) -> s.add(
                        FilledTenants.register("Register from a template"),
                        RegisterTemplate.all().getFirst()));
        may(EDITORS, Registers.class, "duplicate(UUID)", (s, in) -> s.duplicate(in.id(REGISTER)));
        mayDo(
                EDITORS,
                Registers.class,
                "change(Versioned)",
                (s, in) -> s.change(shown(in, REGISTER, FilledTenants.register("Changed"))));
        may(MEMBERS, Registers.class, "reviews()", (s, in) -> s.reviews());
        may(MEMBERS, Registers.class, "review(UUID)", (s, in) -> s.review(in.id(REGISTER)));
        mayDo(EDITORS, Registers.class, "markReviewed(UUID)", (s, in) -> s.markReviewed(in.id(REGISTER)));
        mayDo(EDITORS, Registers.class, "remove(UUID)", (s, in) -> s.remove(in.id(UNUSED_REGISTER)));

        may(EDITORS, Beginning.class, "isAhead()", (s, in) -> s.isAhead());
        mayDo(
                        EDITORS,
                        Beginning.class,
                        "begin(Answers, String)",
                        (s, in) -> s.begin(
                                new Beginning.Answers(
                                        Trade.all().getFirst(), Set.of(), Set.of(), "", "us@firm.example"),
                                "beginning"))
                .or(IllegalStateException.class);

        may(EDITORS, OldNotices.class, "unfinished()", (s, in) -> s.unfinished());
        may(EDITORS, OldNotices.class, "get(UUID)", (s, in) -> s.get(in.id(OLD_NOTICE)));
        may(EDITORS, OldNotices.class, "bring(String)", (s, in) -> s.bring("Tietosuojaseloste"));
        may(
                EDITORS,
                OldNotices.class,
                "bring(byte[], String)",
                (s, in) -> s.bring("Tietosuojaseloste".getBytes(StandardCharsets.UTF_8), "old.txt"));
        mayDo(
                EDITORS,
                OldNotices.class,
                "decide(UUID, Map)",
                (s, in) -> s.decide(in.id(OLD_NOTICE), Map.of(1, Decision.SKIP)));
        may(EDITORS, OldNotices.class, "finish(UUID, String)", (s, in) -> s.finish(in.id(OLD_NOTICE), "finished"));
        mayDo(EDITORS, OldNotices.class, "discard(UUID)", (s, in) -> s.discard(in.id(OLD_NOTICE)));
        may(MEMBERS, OldNotices.class, "original(UUID)", (s, in) -> s.original(in.id(NOTICE)));
        may(MEMBERS, OldNotices.class, "hasOriginal(UUID)", (s, in) -> s.hasOriginal(in.id(NOTICE)));

        may(MEMBERS, OwnClauses.class, "all()", (s, in) -> s.all());
        may(
                EDITORS,
                OwnClauses.class,
                "keep(OwnClause)",
                (s, in) -> s.keep(new OwnClause("Kept", Section.SECURITY, FilledTenants.text("Kept"))));
        mayDo(EDITORS, OwnClauses.class, "remove(UUID)", (s, in) -> s.remove(in.id(CLAUSE)));

        may(MEMBERS, RegisterParts.class, "get(UUID)", (s, in) -> s.get(in.id(FIELD)));
        may(MEMBERS, RegisterParts.class, "valuesUnder(UUID)", (s, in) -> s.valuesUnder(in.id(FIELD)));
        may(
                MEMBERS,
                RegisterParts.class,
                "effectOn(UUID, DataField)",
                (s, in) -> s.effectOn(in.id(FIELD), FilledTenants.field("Changed", in.id(CATEGORY))));
        may(MEMBERS, RegisterParts.class, "uses()", (s, in) -> s.uses());
        may(
                EDITORS,
                RegisterParts.class,
                "add(UUID, Part)",
                (s, in) -> s.add(in.id(REGISTER), FilledTenants.field("Added", in.id(CATEGORY))));
        may(
                EDITORS,
                RegisterParts.class,
                "add(UUID, Part)",
                (s, in) -> s.add(in.id(REGISTER), new ServiceUse(in.id(SERVICE), Set.of(in.id(CATEGORY)))));
        mayDo(
                EDITORS,
                RegisterParts.class,
                "change(Versioned)",
                (s, in) -> s.change(shown(in, PURPOSE, FilledTenants.purpose("Changed", in.id(GROUP)))));
        mayDo(
                EDITORS,
                RegisterParts.class,
                "moveBefore(UUID, UUID)",
                (s, in) -> s.moveBefore(in.id(FIELD), in.id(SOURCE)));
        mayDo(
                EDITORS,
                RegisterParts.class,
                "addAll(UUID, List)",
                (s, in) -> s.addAll(
                        in.id(REGISTER),
                        List.of(new PartRow(UUID.randomUUID(), new ServiceUse(in.id(SERVICE), Set.of())))));
        mayDo(
                EDITORS,
                RegisterParts.class,
                "restore(UUID, PartRow, UUID)",
                (s, in) -> s.restore(
                        in.id(REGISTER),
                        new PartRow(UUID.randomUUID(), FilledTenants.field("Restored", in.id(CATEGORY))),
                        in.id(SOURCE)));
        mayDo(EDITORS, RegisterParts.class, "remove(UUID)", (s, in) -> s.remove(in.id(UNUSED_PART)));
        mayDo(EDITORS, RegisterParts.class, "remove(UUID)", (s, in) -> s.remove(in.id(FIELD)));
    }

    private void notices() {
        may(MEMBERS, Notices.class, "all()", (s, in) -> s.all());
        may(MEMBERS, Notices.class, "bySlug(String)", (s, in) -> s.bySlug(in.text(NOTICE_SLUG)));
        may(MEMBERS, Notices.class, "details(UUID)", (s, in) -> s.details(in.id(NOTICE)));
        may(MEMBERS, Notices.class, "versions(UUID)", (s, in) -> s.versions(in.id(NOTICE)));
        may(MEMBERS, Notices.class, "configuration(UUID)", (s, in) -> s.configuration(in.id(NOTICE)));
        may(
                EDITORS,
                Notices.class,
                "add(NoticeDetails, String, List)",
                (s, in) -> s.add(FilledTenants.notice("Added"), "added", List.of(in.id(REGISTER))));
        mayDo(
                EDITORS,
                Notices.class,
                "change(Versioned)",
                (s, in) -> s.change(shown(in, NOTICE, FilledTenants.notice("Changed"))));
        mayDo(
                EDITORS,
                Notices.class,
                "setRegisters(UUID, List)",
                (s, in) -> s.setRegisters(in.id(NOTICE), List.of(in.id(REGISTER), in.id(UNUSED_REGISTER))));
        mayDo(EDITORS, Notices.class, "remove(UUID)", (s, in) -> s.remove(in.id(DRAFT_NOTICE)));
        may(MEMBERS, EnforcedRegisters.class, "all()", (s, in) -> s.all());
        may(
                MEMBERS,
                StatedInForce.class,
                "of(UUID, Set, Language)",
                (s, in) -> s.of(in.id(REGISTER), Set.of(Section.PURPOSES), Language.EN));

        may(
                MEMBERS,
                NoticeChanges.class,
                "since(UUID, int, Language)",
                (s, in) -> s.since(in.id(NOTICE), 1, Language.FI));
        may(
                MEMBERS,
                NoticeChanges.class,
                "between(UUID, int, int, Language)",
                (s, in) -> s.between(in.id(NOTICE), 1, 1, Language.FI));
        may(MEMBERS, NoticeChanges.class, "weight(UUID, int)", (s, in) -> s.weight(in.id(NOTICE), 1));

        may(
                MEMBERS,
                NoticeForesight.class,
                "outlook(UUID, WhatIf, Language)",
                (s, in) -> s.outlook(
                        in.id(NOTICE),
                        WhatIf.ends(
                                LawData.shipped().mechanism("dpf").orElseThrow(), LocalDate.now(), LawData.shipped()),
                        Language.FI));
        may(MEMBERS, Publishing.class, "findings(UUID)", (s, in) -> s.findings(in.id(NOTICE)));
        may(MEMBERS, Publishing.class, "hasChanges(UUID)", (s, in) -> s.hasChanges(in.id(NOTICE)));
        may(MEMBERS, Publishing.class, "lagging(UUID)", (s, in) -> s.lagging(in.id(NOTICE)));
        may(MEMBERS, Publishing.class, "preview(UUID, Language)", (s, in) -> s.preview(in.id(NOTICE), Language.FI));
        may(
                MEMBERS,
                Publishing.class,
                "preview(NoticeConfiguration, Language)",
                (s, in) -> s.preview(beans.getBean(Notices.class).configuration(in.id(NOTICE)), Language.FI));
        may(
                OWNERS,
                Publishing.class,
                "publish(UUID, Request)",
                (s, in) -> s.publish(in.id(NOTICE), new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));

        may(ANYONE, PublishedNotices.class, "isClosed(String)", (s, in) -> s.isClosed(in.text(ORGANISATION_SLUG)));
        may(ANYONE, PublishedNotices.class, "organisation(String)", (s, in) -> s.organisation(
                        in.text(ORGANISATION_SLUG))
                .orElseThrow());
        may(
                ANYONE,
                PublishedNotices.class,
                "of(Organisation)",
                (s, in) -> s.of(in.tenant().organisation()));
        may(
                ANYONE,
                PublishedNotices.class,
                "find(String, String)",
                (s, in) -> s.find(in.tenant().organisation().slug(), in.text(NOTICE_SLUG)));
        may(
                ANYONE,
                PublishedNotices.class,
                "brand(Organisation)",
                (s, in) -> s.brand(in.tenant().organisation()));
        may(
                ANYONE,
                PublishedNotices.class,
                "logo(Organisation, String)",
                (s, in) -> s.logo(in.tenant().organisation(), in.text(LOGO)));
        may(ANYONE, PublishedNotices.class, "version(Pointer, int)", (s, in) -> s.version(pointer(in), 1));
        may(MEMBERS, NoticeProof.class, "altered(UUID)", (s, in) -> s.altered(in.id(NOTICE)));
        may(ANYONE, PublishedNotices.class, "addresses()", (s, in) -> s.addresses());
        may(ANYONE, PublishedNotices.class, "chain(Pointer)", (s, in) -> s.chain(pointer(in)));
        may(ANYONE, PublishedNotices.class, "versions(Pointer)", (s, in) -> s.versions(pointer(in)));
    }

    private void records() {
        may(MEMBERS, ProcessingRecords.class, "in(Language)", (s, in) -> s.in(Language.EN));
        mayDo(
                MEMBERS,
                ProcessingRecords.class,
                "write(RecordFormat, Language, OutputStream)",
                (s, in) -> s.write(RecordFormat.JSON, Language.EN, OutputStream.nullOutputStream()));

        may(MEMBERS, ClientWorks.class, "all()", (s, in) -> s.all());
        may(MEMBERS, ClientWorks.class, "details(UUID)", (s, in) -> s.details(in.id(CLIENT_WORK)));
        may(
                EDITORS,
                ClientWorks.class,
                "add(ClientWork)",
                (s, in) -> s.add(FilledTenants.clientWork("Added", in.id(SERVICE))));
        mayDo(
                EDITORS,
                ClientWorks.class,
                "change(Versioned)",
                (s, in) -> s.change(shown(in, CLIENT_WORK, FilledTenants.clientWork("Changed", in.id(SERVICE)))));
        mayDo(
                EDITORS,
                ClientWorks.class,
                "restore(Row)",
                (s, in) -> s.restore(
                        new ClientWorks.Row(UUID.randomUUID(), FilledTenants.clientWork("Restored", in.id(SERVICE)))));
        mayDo(EDITORS, ClientWorks.class, "remove(UUID)", (s, in) -> s.remove(in.id(CLIENT_WORK)));

        may(OWNERS, ConfigurationFiles.class, "write(OutputStream)", (s, in) -> {
            var file = new ByteArrayOutputStream();
            s.write(file);
            return file.toString(StandardCharsets.UTF_8);
        });
        may(
                OWNERS,
                ConfigurationFiles.class,
                "look(byte[], Language)",
                (s, in) -> s.look(configuration(in), Language.EN));
        mayDo(OWNERS, ConfigurationFiles.class, "bring(byte[], boolean)", (s, in) -> s.bring(configuration(in), true));
    }

    /** A file whose only row goes by the id of a service that is there. */
    private static byte[] configuration(FilledTenant in) {
        return """
                {"format": "seloste-configuration", "version": 1,
                 "services": [{"id": "%s", "details": {"name": "Brought", "role": "PROCESSOR"}}],
                 "registers": [{"id": "00000000-0000-0000-0000-000000000001",
                   "details": {"name": {"texts": {"EN": "Brought"}, "latest": "EN"}},
                   "parts": [{"id": "00000000-0000-0000-0000-000000000002",
                     "part": {"kind": "ServiceUse", "service": "%1$s"}}]}]}
                """.formatted(in.id(SERVICE)).getBytes(StandardCharsets.UTF_8);
    }

    private void contacts() {
        may(OPENERS, Contacts.class, "declaration()", (s, in) -> s.declaration());
        may(
                OPENERS,
                ContactList.class,
                "page(Listing, int, int)",
                (s, in) -> s.page(
                        new Listing(
                                filter(in),
                                new ContactOrder(new ListColumn.OfField(in.id(FIELD)), false),
                                List.of(new ListColumn.OfField(in.id(FIELD)))),
                        0,
                        50));
        may(OPENERS, ContactList.class, "isEmpty()", (s, in) -> s.isEmpty());
        may(OPENERS, ContactList.class, "count(ContactFilter)", (s, in) -> s.count(filter(in)));
        may(OPENERS, Contacts.class, "open(UUID)", (s, in) -> s.open(in.id(CONTACT)));
        may(OPENERS, Contacts.class, "hidden(UUID)", (s, in) -> s.hidden(in.id(CONTACT)));
        may(EDITORS, Contacts.class, "reveal(UUID, UUID)", (s, in) -> s.reveal(in.id(CONTACT), in.id(FIELD)));
        may(OPENERS, Contacts.class, "given(UUID)", (s, in) -> s.given(in.id(CONTACT)));
        may(
                OPENERS,
                Contacts.class,
                "erasedByStandingIn(UUID, Set)",
                (s, in) -> s.erasedByStandingIn(in.id(CONTACT), Set.of(in.id(REGISTER))));
        may(EDITORS, Contacts.class, "add(ContactDetails)", (s, in) -> s.add(contact(in)));
        mayDo(EDITORS, Contacts.class, "change(Versioned)", (s, in) -> s.change(shown(in, CONTACT, contact(in))));
        mayDo(EDITORS, Contacts.class, "remove(UUID)", (s, in) -> s.remove(in.id(CONTACT)));

        may(OPENERS, SavedLists.class, "all()", (s, in) -> s.all());
        may(OPENERS, SavedLists.class, "get(UUID)", (s, in) -> s.get(in.id(SAVED_LIST)));
        may(OPENERS, SavedLists.class, "save(View)", (s, in) -> s.save(savedList(in, false)));
        mayDo(
                EDITORS,
                SavedLists.class,
                "change(Versioned)",
                (s, in) -> s.change(shown(in, SAVED_LIST, savedList(in, true))));
        may(EDITORS, SavedLists.class, "remove(UUID)", (s, in) -> s.remove(in.id(SAVED_LIST)));
        mayDo(
                OPENERS,
                SavedLists.class,
                "restore(Removed)",
                (s, in) -> s.restore(new SavedLists.Removed(
                        Ids.next(),
                        CurrentPerson.get().map(CurrentPerson::identity).orElse(null),
                        savedList(in, false))));

        may(EDITORS, ContactExport.class, "preview(Wanted)", (s, in) -> s.preview(wanted(in)));
        mayDo(
                EDITORS,
                ContactExport.class,
                "write(Wanted, Format, Language, OutputStream)",
                (s, in) -> s.write(wanted(in), Format.CSV, Language.EN, OutputStream.nullOutputStream()));
        may(
                EDITORS,
                ContactExport.class,
                "print(Wanted, AddressLabels, Language, OutputStream)",
                (s, in) -> s.print(
                        wanted(in),
                        new AddressLabels(LabelSheet.COMMON.getFirst(), 0),
                        Language.EN,
                        OutputStream.nullOutputStream()));

        may(EDITORS, BulkChanges.class, "preview(Selection, BulkChange)", (s, in) -> s.preview(chosen(in), move(in)));
        may(EDITORS, BulkChanges.class, "apply(Selection, BulkChange)", (s, in) -> s.apply(chosen(in), move(in)));
        mayDo(
                EDITORS,
                BulkChanges.class,
                "undo(Done)",
                (s, in) -> s.undo(
                        new BulkChanges.Done(new BulkChange.RemoveKeyword("word"), List.of(in.id(CONTACT)), Map.of())));

        may(EDITORS, Duplicates.class, "queue(int)", (s, in) -> s.queue(10));
        mayDo(
                EDITORS,
                Duplicates.class,
                "tellApart(UUID, UUID)",
                (s, in) -> s.tellApart(in.id(CONTACT), in.id(OTHER_CONTACT)));
        mayDo(
                EDITORS,
                Duplicates.class,
                "takeBack(UUID, UUID)",
                (s, in) -> s.takeBack(in.id(CONTACT), in.id(OTHER_CONTACT)));
        may(EDITORS, Duplicates.class, "toldApart()", (s, in) -> s.toldApart());
        may(EDITORS, Merging.class, "compare(UUID, UUID)", (s, in) -> s.compare(in.id(CONTACT), in.id(OTHER_CONTACT)));
        may(
                EDITORS,
                Merging.class,
                "merge(Shown, Shown, Choice)",
                (s, in) -> s.merge(
                        new Merging.Shown(in.id(CONTACT), version("contact", in.id(CONTACT))),
                        new Merging.Shown(in.id(OTHER_CONTACT), version("contact", in.id(OTHER_CONTACT))),
                        new Choice(Choice.Of.FIRST, Choice.Of.FIRST, Set.of(in.id(FIELD)))));
        may(EDITORS, Merging.class, "all()", (s, in) -> s.all());
        may(EDITORS, Merging.class, "undo(UUID)", (s, in) -> s.undo(in.id(MERGE)));

        may(OPENERS, Bans.class, "of(UUID)", (s, in) -> s.of(in.id(CONTACT)));
        mayDo(EDITORS, Bans.class, "set(UUID, Set)", (s, in) -> s.set(in.id(CONTACT), Set.of(Ban.MARKETING_POST)));

        may(OPENERS, ServiceContacts.class, "of(UUID)", (s, in) -> s.of(in.id(CONTACT)));
        mayDo(
                EDITORS,
                ServiceContacts.class,
                "add(UUID, LocalDate, Occasion)",
                (s, in) -> s.add(in.id(CONTACT), LocalDate.of(2026, 2, 3), ServiceContacts.Occasion.MEETING));
        mayDo(EDITORS, ServiceContacts.class, "remove(UUID)", (s, in) -> s.remove(in.id(SERVICE_CONTACT)));

        may(OPENERS, BoughtServices.class, "of(UUID)", (s, in) -> s.of(in.id(CONTACT)));
        mayDo(EDITORS, BoughtServices.class, "add(UUID, Bought)", (s, in) -> s.add(in.id(CONTACT), bought()));
        mayDo(
                EDITORS,
                BoughtServices.class,
                "change(UUID, Bought)",
                (s, in) -> s.change(in.id(BOUGHT_SERVICE), bought()));
        mayDo(
                EDITORS,
                BoughtServices.class,
                "end(UUID, LocalDate)",
                (s, in) -> s.end(in.id(BOUGHT_SERVICE), LocalDate.of(2026, 2, 3)));
        mayDo(EDITORS, BoughtServices.class, "remove(UUID)", (s, in) -> s.remove(in.id(BOUGHT_SERVICE)));

        may(OPENERS, Notes.class, "of(UUID)", (s, in) -> s.of(in.id(CONTACT)));
        mayDo(EDITORS, Notes.class, "add(UUID, String)", (s, in) -> s.add(in.id(CONTACT), "Added"));
        mayDo(EDITORS, Notes.class, "remove(UUID)", (s, in) -> s.remove(in.id(NOTE)));

        may(OPENERS, Keywords.class, "all()", (s, in) -> s.all());
        may(OPENERS, Keywords.class, "of(UUID)", (s, in) -> s.of(in.id(CONTACT)));
        mayDo(EDITORS, Keywords.class, "set(UUID, Set)", (s, in) -> s.set(in.id(CONTACT), Set.of("word")));

        may(OPENERS, Relations.class, "of(UUID)", (s, in) -> s.of(in.id(CONTACT)));
        mayDo(
                EDITORS,
                Relations.class,
                "add(UUID, Kind, UUID)",
                (s, in) -> s.add(in.id(CONTACT), Relations.Kind.MANAGER, in.id(OTHER_CONTACT)));
        mayDo(EDITORS, Relations.class, "remove(UUID)", (s, in) -> s.remove(in.id(RELATION)));

        may(OPENERS, MayContact.class, "ask(UUID, Question)", (s, in) -> s.ask(in.id(CONTACT), question(in)));
        may(
                OPENERS,
                MayContact.class,
                "ask(Collection, Question)",
                (s, in) -> s.ask(List.of(in.id(CONTACT), in.id(OTHER_CONTACT)), question(in)));

        may(EDITORS, Imports.class, "all()", (s, in) -> s.all());
        may(EDITORS, Imports.class, "get(UUID)", (s, in) -> s.get(in.id(IMPORT)));
        may(EDITORS, Imports.class, "bring(String, Path)", (s, in) -> {
            var file = Files.createTempFile("contacts", ".csv");
            try {
                Files.writeString(file, "name\nSomebody");
                return s.bring("contacts.csv", file);
            } finally {
                Files.delete(file);
            }
        });
        may(EDITORS, Imports.class, "look(UUID)", (s, in) -> s.look(in.id(IMPORT)));
        may(
                EDITORS,
                Imports.class,
                "dryRun(UUID, ImportSetup, Consumer)",
                (s, in) -> s.dryRun(in.id(IMPORT), setup(in), tried -> {}));
        mayDo(EDITORS, Imports.class, "begin(UUID, ImportSetup)", (s, in) -> s.begin(in.id(IMPORT), setup(in)));
        mayDo(EDITORS, Imports.class, "report(UUID, Consumer)", (s, in) -> s.report(in.id(IMPORT), tried -> {}));
        mayDo(EDITORS, Imports.class, "cancel(UUID)", (s, in) -> s.cancel(in.id(IMPORT)));
        mayDo(EDITORS, Imports.class, "undo(UUID)", (s, in) -> s.undo(in.id(IMPORT)))
                .or(ConflictException.class);
        mayDo(EDITORS, Imports.class, "discard(UUID)", (s, in) -> s.discard(in.id(IMPORT)));

        may(OPENERS, Consents.class, "history(UUID)", (s, in) -> s.history(in.id(CONTACT)));
        may(OPENERS, Consents.class, "purposes()", (s, in) -> s.purposes());
        may(OPENERS, Consents.class, "stands(UUID, UUID)", (s, in) -> s.stands(in.id(CONTACT), in.id(PURPOSE)));
        mayDo(
                EDITORS,
                Consents.class,
                "give(UUID, UUID, Evidence)",
                (s, in) -> s.give(
                        in.id(CONTACT),
                        in.id(PURPOSE),
                        new Consents.Evidence(LocalDate.EPOCH, Consents.How.EMAIL, "Shown", in.id(VERSION))));
        mayDo(
                EDITORS,
                Consents.class,
                "withdraw(UUID, UUID, LocalDate, How)",
                (s, in) -> s.withdraw(in.id(CONTACT), in.id(PURPOSE), LocalDate.EPOCH, Consents.How.PHONE));
        may(OPENERS, Consents.class, "mayHaveShown(UUID)", (s, in) -> s.mayHaveShown(in.id(PURPOSE)));
    }

    private static OrganisationDetails organisation(String name) {
        return OrganisationDetails.named(name, "0000001-9", Language.FI);
    }

    private static Selection chosen(FilledTenant in) {
        return Selection.of(Set.of(in.id(CONTACT)));
    }

    /** To where they stand already. */
    private static BulkChange move(FilledTenant in) {
        return new BulkChange.Move(in.id(GROUP), in.id(GROUP));
    }

    private static ContactExport.Wanted wanted(FilledTenant in) {
        return new ContactExport.Wanted(filter(in), ContactOrder.ALPHABETICAL, question(in), true);
    }

    private static SavedLists.View savedList(FilledTenant in, boolean shared) {
        return new SavedLists.View("Other list", shared, Listing.of(filter(in)));
    }

    private static ContactFilter filter(FilledTenant in) {
        var consent = new ContactFilter.Consented(in.id(PURPOSE), ContactFilter.Said.GIVEN);
        return new ContactFilter("", in.id(REGISTER), in.id(GROUP), in.id(SOURCE), consent, null, null, null, null);
    }

    private static ContactDetails contact(FilledTenant in) {
        var entry =
                new ContactDetails.Entry(in.id(REGISTER), in.id(GROUP), in.id(SOURCE), LocalDate.of(2026, 2, 3), null);
        return new ContactDetails("Somebody", null, List.of(entry), Map.of(in.id(FIELD), "A value"));
    }

    private static ImportSetup setup(FilledTenant in) {
        var batch = new ImportBatch(
                in.id(REGISTER),
                in.id(GROUP),
                in.id(SOURCE),
                null,
                null,
                LocalDate.of(2026, 2, 3),
                ImportBatch.IfKnown.SKIP);
        return new ImportSetup(
                batch, new Mapping(List.of(ColumnPlace.of(ColumnPlace.Kind.NAME), ColumnPlace.field(in.id(FIELD)))));
    }

    private static BoughtServices.Bought bought() {
        return new BoughtServices.Bought("Bought", LocalDate.of(2026, 2, 3), null, false);
    }

    private static MayContact.Question question(FilledTenant in) {
        return new MayContact.Question(in.id(PURPOSE), Aim.DIRECT_MARKETING, MessageChannel.POST, false);
    }

    private static PublishedNotices.Pointer pointer(FilledTenant in) {
        return new PublishedNotices.Pointer(
                in.tenant().organisation(), new Brand(null, null), new Site("", "", ""), in.id(NOTICE), "anything", 1);
    }

    /** What a form would send back that was shown the row, whoever's it is. */
    private <T> Versioned<T> shown(FilledTenant in, Kind kind, T value) {
        var id = in.id(kind);
        return new Versioned<>(id, version(kind.table(), id), value);
    }

    private int version(String table, UUID id) {
        return jdbc.queryForObject("select version from " + table + " where id = ?", Integer.class, id.toString());
    }

    private <S> Call may(Set<Caller> allowed, Class<S> service, String method, Way<S> way) {
        var call = new Call(service, method, allowed, (bean, in) -> way.call(service.cast(bean), in));
        calls.add(call);
        return call;
    }

    private <S> Call mayDo(Set<Caller> allowed, Class<S> service, String method, Act<S> act) {
        return may(allowed, service, method, (Way<S>) (bean, in) -> {
            act.call(bean, in);
            return null;
        });
    }
}
