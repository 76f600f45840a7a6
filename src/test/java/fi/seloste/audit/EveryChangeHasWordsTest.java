package fi.seloste.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.OfOrganisation;
import fi.seloste.common.TenantOwned;
import fi.seloste.common.Texts;
import fi.seloste.testing.SelosteTest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The trail is read by people, so that a row's class and column names are not shown to them. */
@SelosteTest
class EveryChangeHasWordsTest {

    /** What no change touches. */
    private static final Set<String> UNCHANGING = Set.of("id", "tenantId");

    @Autowired
    EntityManagerFactory factory;

    @Test
    void everyThingOfTheTrailHasAName() {
        assertThat(audited())
                .isNotEmpty()
                .allMatch(
                        entity -> isSaid("audit.entity." + entity.getJavaType().getSimpleName()));
    }

    @Test
    void everyPropertyOfTheTrailHasAName() {
        assertThat(audited().flatMap(EveryChangeHasWordsTest::properties))
                .isNotEmpty()
                .allMatch(EveryChangeHasWordsTest::isSaid);
    }

    private Stream<EntityType<?>> audited() {
        return factory.getMetamodel().getEntities().stream()
                .filter(entity -> TenantOwned.class.isAssignableFrom(entity.getJavaType())
                        || OfOrganisation.class.isAssignableFrom(entity.getJavaType()))
                .filter(entity -> entity.getJavaType() != AuditEntry.class);
    }

    private static Stream<String> properties(EntityType<?> entity) {
        return entity.getAttributes().stream()
                .filter(attribute -> !UNCHANGING.contains(attribute.getName())
                        && !AuditCollector.DERIVED.contains(attribute.getName()))
                .flatMap(EveryChangeHasWordsTest::properties);
    }

    private static Stream<String> properties(Attribute<?, ?> attribute) {
        var type = attribute.getJavaType();
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryChangeHasWordsTest::components);
        }
        return type.isRecord() && type.getPackage() != Language.class.getPackage()
                ? components(type)
                : Stream.of("audit.property." + attribute.getName());
    }

    private static Stream<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> type.getSimpleName() + "." + component.getName());
    }

    private static boolean isSaid(String key) {
        return Texts.find(Language.FI, key).isPresent();
    }
}
