package fi.seloste.register;

import fi.seloste.common.Catalogue;
import fi.seloste.common.OneOf;
import fi.seloste.common.RefersTo;
import fi.seloste.common.ShownWhen;
import fi.seloste.common.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The legal basis of a purpose for one group.
 *
 * @param group     the group, or null for everyone in the register
 * @param condition of Art. 9(2), where special categories are handled
 * @param interest  the legitimate interest by name (Art. 13(1)(d))
 * @param balancing the balancing test, for the organisation itself and the authority
 * @param statute   id of the statute behind a legal obligation or public task
 */
public record LegalBasis(
        @RefersTo(Group.class) UUID group,
        @NotNull Article6 basis,
        Article9 condition,

        @ShownWhen(component = "basis", is = "LEGITIMATE_INTERESTS") @Catalogue("interest") @Valid
        Wording interest,

        @ShownWhen(component = "basis", is = "LEGITIMATE_INTERESTS") @Size(max = 4000)
        String balancing,

        @ShownWhen(
                component = "basis",
                is = {"LEGAL_OBLIGATION", "PUBLIC_TASK"})
        @OneOf("statute")
        @Size(max = 60)
        String statute) {}
