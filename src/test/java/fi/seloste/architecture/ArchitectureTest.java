package fi.seloste.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import fi.seloste.Application;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.TenantOwned;
import fi.seloste.security.Needs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Query;
import jakarta.persistence.SecondaryTable;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Subselect;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the compiler cannot hold, each with its reason. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fi.seloste");

    @Test
    void onlyTheApplicationStandsInTheRootPackage() {
        check(classes()
                .that()
                .resideInAPackage("fi.seloste")
                .should()
                .be(Application.class)
                .because("what stands in no module escapes the check of modules"));
    }

    @Test
    void entitiesAreTheirModulesOwn() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("modules share records and ids, never rows"));
    }

    @Test
    void repositoriesAreTheirModulesOwn() {
        check(classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("the service is where permission and transaction are asked for"));
    }

    @Test
    void entitiesBelongToTenants() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveFullyQualifiedName("fi.seloste.notice.AddressState")
                .and()
                .resideOutsideOfPackage("fi.seloste.tenant..")
                .should()
                .beAssignableTo(TenantOwned.class)
                .because("only the organisations themselves and their people stand above the tenants"));
    }

    @Test
    void entitiesReferByIdAlone() {
        for (var association : List.<Class<? extends Annotation>>of(
                ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class, ElementCollection.class)) {
            check(fields().should()
                    .notBeAnnotatedWith(association)
                    .because("rows of a collection are no entities, so nobody adds the tenant to their statements"));
        }
        check(noClasses()
                .should()
                .beAnnotatedWith(SecondaryTable.class)
                .because("a second table has no tenant of its own"));
    }

    @Test
    void viewsAreTheirModulesOwn() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui")
                .because("others lead to a view by its module's navigation, so that an address changes in one place"));
    }

    @Test
    void viewsOfAnOrganisationSayWhatTheyNeed() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .and(describe(
                        "stand under an organisation's address",
                        (JavaClass view) ->
                                view.getAnnotationOfType(Route.class).value().startsWith("o/")))
                .should()
                .beAnnotatedWith(Needs.class)
                .because("a view that says nothing would be open to every member"));
    }

    @Test
    void everyMethodOfAServiceSaysWhoMayCallIt() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat(
                        describe("are not what the whole world reads", (JavaClass service) -> !List.of(
                                        "fi.seloste.tenant.PublicOrganisations", "fi.seloste.notice.PublishedNotices")
                                .contains(service.getName())))
                .should(SAY_WHO_MAY)
                .because("a view that hides a button protects nothing"));
    }

    @Test
    void rolesAreAskedForInServicesNotByTheContainer() {
        check(noClasses()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .because("a role is that of an organisation, read anew on each call; the session knows none"));
    }

    @Test
    void fewMayEnterATenant() {
        check(noClasses()
                .that(describe("are not among those that do", (JavaClass each) -> !List.of(
                                "fi.seloste.common.CurrentTenant",
                                "fi.seloste.tenant.Organisations",
                                "fi.seloste.tenant.LetterRound",
                                "fi.seloste.tenant.Overseeing",
                                "fi.seloste.tenant.domain.DomainRound",
                                "fi.seloste.contact.importing.ImportRunner",
                                "fi.seloste.contact.duplicate.MergeWindow",
                                "fi.seloste.notice.ChainRound",
                                "fi.seloste.notice.PublishedNotices")
                        .contains(each.getName())))
                .and()
                .resideOutsideOfPackage("fi.seloste.demo..")
                .should()
                .callMethodWhere(
                        target(nameMatching("runAs")).and(describe("of CurrentTenant", call -> call.getTargetOwner()
                                .isEquivalentTo(CurrentTenant.class))))
                .because("everybody else works for the tenant that the window or the job has entered"));
    }

    @Test
    void nothingPassesByTheTenantsFilter() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(StatelessSession.class)
                .because("its updates and deletes know no tenant"));
        check(noClasses()
                .should()
                .callMethodWhere(target(nameMatching("create(Native|NamedNative|StoredProcedure).*"))
                        .and(describe("of the persistence layer", call -> call.getTargetOwner()
                                .isAssignableTo(EntityManager.class))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcOperations.class)
                .because("a native statement is never filtered"));
        check(noMethods()
                .should()
                .beAnnotatedWith(NativeQuery.class)
                .orShould(haveANativeQuery())
                .because("a native query is never filtered"));
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fi.seloste.notice.AddressState")
                .should()
                .beAnnotatedWith(Subselect.class)
                .because("a native query is never filtered, and that one tells numbers and public addresses alone"));
    }

    @Test
    void fewSpeakToTheDatabaseThemselves() {
        check(noClasses()
                .that(describe("are not among those that do", (JavaClass each) -> List.of(
                                "fi.seloste.audit.AuditWriter",
                                "fi.seloste.tenant.Erasure",
                                "fi.seloste.presence.PresenceRows",
                                "fi.seloste.contact.importing.DueImports",
                                "fi.seloste.demo.EmbeddedDatabase",
                                "fi.seloste.installation.Wait")
                        .stream()
                        .noneMatch(allowed -> each.getName().startsWith(allowed))))
                .should()
                .dependOnClassesThat(describe("are the database's", (JavaClass used) -> List.of(
                                "java.sql.Connection",
                                "java.sql.Statement",
                                "java.sql.PreparedStatement",
                                "java.sql.DriverManager",
                                "javax.sql.DataSource")
                        .contains(used.getName())))
                .because("a statement of one's own knows no tenant, and nobody would tell the trail of it"));
    }

    @Test
    void nothingPassesByTheTrail() {
        check(noMethods()
                .should()
                .beAnnotatedWith(Modifying.class)
                .because("the trail is told of rows, and a bulk statement loads none"));
        check(noClasses()
                .should()
                .callMethodWhere(
                        target(nameMatching("executeUpdate")).and(describe("of a query", call -> call.getTargetOwner()
                                .isAssignableTo(Query.class))))
                .orShould()
                .callMethodWhere(target(nameMatching("delete.*InBatch|createCriteria(Update|Delete)")))
                .because("the trail is told of rows, and a bulk statement loads none"));
    }

    @Test
    void daysAreThoseOfFinland() {
        for (var type : List.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            check(noClasses()
                    .should()
                    .callMethod(type, "now")
                    .because("a day turns at Finland's midnight, whatever the machine's zone: take the clock"));
        }
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        check(fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .because("a class says what it needs, and can be made without a container"));
    }

    @Test
    void noPackageIsADrawerForEverything() {
        check(noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..helper..",
                        "..helpers..",
                        "..mapper..",
                        "..mappers..",
                        "..converter..",
                        "..converters..",
                        "..dto..",
                        "..impl..")
                .because("a technical package comes to know every feature, and the modules' arrows turn in circles"));
    }

    @Test
    void onlyVaadinsFreeCoreIsUsed() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin.flow.component.board..",
                        "com.vaadin.flow.component.charts..",
                        "com.vaadin.flow.component.cookieconsent..",
                        "com.vaadin.flow.component.crud..",
                        "com.vaadin.flow.component.dashboard..",
                        "com.vaadin.flow.component.gridpro..",
                        "com.vaadin.flow.component.map..",
                        "com.vaadin.flow.component.richtexteditor..",
                        "com.vaadin.flow.component.spreadsheet..")
                .because("the others need a licence that users of this product would have to buy"));
    }

    private static final ArchCondition<JavaMethod> SAY_WHO_MAY = new ArchCondition<>("say who may call it") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            var says = method.isMetaAnnotatedWith(PreAuthorize.class)
                    || method.isAnnotatedWith(PreAuthorize.class)
                    || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class)
                    || method.getOwner().isAnnotatedWith(PreAuthorize.class);
            events.add(new SimpleConditionEvent(
                    method, says, method.getFullName() + (says ? " says" : " does not say") + " who may call it"));
        }
    };

    private static ArchCondition<JavaMethod> haveANativeQuery() {
        return new ArchCondition<>("have a native query") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var isNative = method.tryGetAnnotationOfType(org.springframework.data.jpa.repository.Query.class)
                        .filter(query -> query.nativeQuery())
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        method, isNative, method.getFullName() + (isNative ? " has" : " has no") + " native query"));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
