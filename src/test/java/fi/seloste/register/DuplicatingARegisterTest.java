package fi.seloste.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SelosteTest
class DuplicatingARegisterTest {

    @Autowired
    Registers registers;

    @Autowired
    FilledTenants tenants;

    private RegisterConfiguration original;
    private RegisterConfiguration copy;
    private FilledTenant tenant;

    @BeforeEach
    void duplicate() throws Exception {
        tenant = tenants.create();
        tenant.tenant().asOwner(() -> {
            original = registers.get(tenant.id(Kind.REGISTER));
            copy = registers.get(registers.duplicate(original.id()));
        });
    }

    @Test
    void theCopyHasANameAndAnAddressOfItsOwn() {
        assertThat(copy.details().name().orLatest(Language.EN))
                .isEqualTo(original.details().name().orLatest(Language.EN) + " (copy)");
        assertThat(copy.slug()).isNotEqualTo(original.slug());
    }

    @Test
    void everyPartIsCopiedInItsPlace() {
        assertThat(copy.parts())
                .extracting(row -> row.part().kind())
                .isEqualTo(
                        original.parts().stream().map(row -> row.part().kind()).toList());
    }

    @Test
    void whatThePartsReferToIsInTheCopyToo() {
        var own = copy.parts().stream().map(PartRow::id).toList();
        var targets = copy.parts().stream()
                .flatMap(row -> References.of(row.part()).parts().stream())
                .map(References.Target::id)
                .toList();

        assertThat(targets).isNotEmpty().isSubsetOf(own);
    }

    @Test
    void whatPeopleHaveInTheOriginalIsNotInTheCopy() throws Exception {
        tenant.tenant().asOwner(() -> {
            assertThat(registers.valuesErasedWith(original.id())).isPositive();
            assertThat(registers.valuesErasedWith(copy.id())).isZero();
            registers.remove(copy.id());
            assertThat(registers.all())
                    .extracting(RegisterConfiguration::id)
                    .contains(original.id())
                    .doesNotContain(copy.id());
        });
    }
}
