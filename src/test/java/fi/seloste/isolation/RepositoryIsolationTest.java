package fi.seloste.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.TenantOwned;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TwoTenants;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Example;
import org.springframework.data.domain.ExampleMatcher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.DeleteSpecification;
import org.springframework.data.jpa.domain.PredicateSpecification;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.domain.UpdateSpecification;
import org.springframework.data.repository.query.FluentQuery;
import org.springframework.data.repository.support.Repositories;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/**
 * Every method of every repository, called by one organisation with the ids, addresses and values of another's rows.
 * Methods are found by reflection: a new one is tried without being named here, and one whose parameters cannot be
 * filled fails.
 */
@SelosteTest
class RepositoryIsolationTest {

    private static final List<String> READING = List.of("find", "count", "exists", "lock", "facts");

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    EntityManager em;

    @Autowired
    TwoTenants tenants;

    @Autowired
    TenantRows rows;

    @Autowired
    PlatformTransactionManager transactions;

    private FilledTenant theirs;
    private FilledTenant ours;

    @BeforeEach
    void fill() throws Exception {
        theirs = tenants.theirs();
        ours = tenants.ours();
    }

    /** A repository of rows that belong to tenants. */
    private record Place(Class<? extends TenantOwned> entity, Class<?> repository, Object bean) {}

    @Test
    void theRepositoriesAreThoseOfEveryEntityThatBelongsToTenants() {
        assertThat(places().map(Place::entity))
                .containsExactlyInAnyOrderElementsOf(em.getMetamodel().getEntities().stream()
                        .<Class<?>>map(entity -> entity.getJavaType())
                        .filter(TenantOwned.class::isAssignableFrom)
                        .<Class<? extends TenantOwned>>map(type -> type.asSubclass(TenantOwned.class))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> noMethodReachesAnotherOrganisation() {
        return places().flatMap(place -> methods(place)
                .map(method -> DynamicTest.dynamicTest(
                        place.repository().getSimpleName() + "." + describe(method), () -> tryOn(place, method))));
    }

    private void tryOn(Place place, Method method) {
        var isOwn = method.getDeclaringClass() == place.repository();
        var calls = detached(place.entity(), isOwn ? 30 : 1).stream()
                .flatMap(example -> arguments(place, method, example).stream())
                .toList();
        assertThat(calls).as("ways to call it").isNotEmpty();
        if (isReading(method) && method.getParameterCount() > 0) {
            assertThat(calls)
                    .as(method.getName() + " finds something in its own organisation")
                    .anyMatch(arguments -> inside(theirs, () -> !isNothing(call(place, method, arguments))));
        }
        var before = rows.of(theirs.tenant().id());
        for (var arguments : calls) {
            inside(ours, () -> {
                try {
                    requireNothingOfTheirs(method, call(place, method, arguments));
                    em.flush();
                } catch (PersistenceException | DataAccessException | IllegalArgumentException refused) {
                    if (isReading(method)) {
                        throw refused;
                    }
                }
                if (!isReading(method)) {
                    assertThat(rows.of(theirs.tenant().id())).isEqualTo(before);
                }
                return null;
            });
        }
    }

    /** What comes back is nothing, or our own: lists without a condition hold our rows. */
    private void requireNothingOfTheirs(Method method, Object result) {
        var named = Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type != Pageable.class && type != Sort.class && type != Limit.class);
        if (named && isReading(method)) {
            assertThat(isNothing(result)).as(String.valueOf(result)).isTrue();
            return;
        }
        elements(result).forEach(element -> {
            if (element instanceof TenantOwned row) {
                Hibernate.initialize(row);
                assertThat(row.getTenantId()).isEqualTo(ours.tenant().id());
            } else {
                assertThat(String.valueOf(element)).doesNotContain(theirs.mark());
            }
        });
    }

    private static boolean isNothing(Object result) {
        return switch (result) {
            case null -> true;
            case Boolean found -> !found;
            case Number counted -> counted.longValue() == 0;
            default -> elements(result).findAny().isEmpty();
        };
    }

    private static Stream<?> elements(Object result) {
        return switch (result) {
            case null -> Stream.empty();
            case Optional<?> one -> one.stream();
            case Iterable<?> several -> StreamSupport.stream(several.spliterator(), false);
            default -> Stream.of(result);
        };
    }

    /** Whether it only looks: what raises a version on the way does not. */
    private static boolean isReading(Method method) {
        return READING.stream().anyMatch(method.getName()::startsWith);
    }

    private Object call(Place place, Method method, Object[] arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(place.bean(), arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every combination of what the example's row holds, for the types of the method's parameters. */
    private static List<Object[]> arguments(Place place, Method method, TenantOwned example) {
        var combinations = new ArrayList<Object[]>();
        combinations.add(new Object[0]);
        for (var type : method.getGenericParameterTypes()) {
            var longer = new ArrayList<Object[]>();
            for (var shorter : combinations) {
                for (var candidate : candidates(place, type, example)) {
                    var longerOne = Arrays.copyOf(shorter, shorter.length + 1);
                    longerOne[shorter.length] = candidate;
                    longer.add(longerOne);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<?> candidates(Place place, Type type, TenantOwned example) {
        if (isId(type)) {
            return values(example, UUID.class);
        }
        if (isEntity(place, type)) {
            return List.of(example);
        }
        var raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (Iterable.class.isAssignableFrom(raw) && type instanceof ParameterizedType generic) {
            return candidates(place, generic.getActualTypeArguments()[0], example).stream()
                    .map(List::of)
                    .toList();
        }
        if (raw == Pageable.class) {
            return List.of(PageRequest.of(0, 100));
        } else if (raw == Limit.class) {
            return List.of(Limit.of(100));
        } else if (raw == Sort.class) {
            return List.of(Sort.by("id"));
        } else if (raw == Specification.class) {
            return List.of((Specification<?>) (row, query, builder) -> builder.equal(row.get("id"), example.getId()));
        } else if (raw == PredicateSpecification.class) {
            return List.of(byId(example));
        } else if (raw == DeleteSpecification.class) {
            return List.of(DeleteSpecification.where(byId(example)));
        } else if (raw == UpdateSpecification.class) {
            return List.of(UpdateSpecification.<TenantOwned>update((row, update, builder) -> update.set("version", 99))
                    .where(byId(example)));
        } else if (raw == Example.class) {
            return List.of(Example.of(
                    example,
                    ExampleMatcher.matching()
                            .withIgnorePaths(fields(example)
                                    .map(Field::getName)
                                    .filter(name -> !name.equals("id"))
                                    .toArray(String[]::new))));
        } else if (raw == Function.class) {
            return List.of((Function<FluentQuery<?>, Object>)
                    query -> query instanceof FluentQuery.FetchableFluentQuery<?> all ? all.all() : null);
        }
        return values(example, raw);
    }

    private static PredicateSpecification<TenantOwned> byId(TenantOwned example) {
        return (row, builder) -> builder.equal(row.get("id"), example.getId());
    }

    private static boolean isId(Type type) {
        return type == UUID.class
                || type instanceof TypeVariable<?> variable
                        && variable.getName().equals("ID")
                || type instanceof WildcardType wildcard && isId(wildcard.getUpperBounds()[0]);
    }

    private static boolean isEntity(Place place, Type type) {
        return type == place.entity()
                || type instanceof TypeVariable<?> variable && List.of("T", "S").contains(variable.getName())
                || type instanceof WildcardType wildcard && isEntity(place, wildcard.getUpperBounds()[0]);
    }

    /** What the row itself holds of a type. */
    private static List<?> values(TenantOwned row, Class<?> type) {
        return fields(row)
                .filter(field -> ClassUtils.isAssignable(type, field.getType()))
                .map(field -> ReflectionTestUtils.getField(row, field.getName()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<Field> fields(TenantOwned row) {
        return Stream.<Class<?>>iterate(Hibernate.getClass(row), type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private Stream<Place> places() {
        var repositories = new Repositories(beans);
        return StreamSupport.stream(repositories.spliterator(), false)
                .filter(TenantOwned.class::isAssignableFrom)
                .map(entity -> new Place(
                        entity.asSubclass(TenantOwned.class),
                        repositories
                                .getRepositoryInformationFor(entity)
                                .orElseThrow()
                                .getRepositoryInterface(),
                        repositories.getRepositoryFor(entity).orElseThrow()));
    }

    private static Stream<Method> methods(Place place) {
        return Arrays.stream(place.repository().getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge());
    }

    private static String describe(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    private <T> T inside(FilledTenant tenant, java.util.function.Supplier<T> work) {
        return CurrentTenant.runAs(tenant.tenant().id(), () -> new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }

    private List<TenantOwned> detached(Class<? extends TenantOwned> type, int most) {
        return inside(theirs, () -> {
            var found = em.createQuery(
                            "select e from " + em.getMetamodel().entity(type).getName() + " e order by e.id", type)
                    .setMaxResults(most)
                    .getResultList();
            em.clear();
            return List.copyOf(found);
        });
    }
}
