package fi.seloste.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One thing that a register states. Each kind is a record: the same shape is what the form writes, what is stored, what
 * the notice is projected from and what a published version freezes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Group.class, name = "Group"),
    @Type(value = Purpose.class, name = "Purpose"),
    @Type(value = ClaimedBasis.class, name = "ClaimedBasis"),
    @Type(value = DataCategory.class, name = "DataCategory"),
    @Type(value = DataField.class, name = "DataField"),
    @Type(value = Source.class, name = "Source"),
    @Type(value = Disclosure.class, name = "Disclosure"),
    @Type(value = ServiceUse.class, name = "ServiceUse"),
    @Type(value = Statement.class, name = "Statement"),
    @Type(value = RetentionRule.class, name = "RetentionRule"),
    @Type(value = SecurityMeasure.class, name = "SecurityMeasure"),
    @Type(value = RightStatement.class, name = "RightStatement"),
    @Type(value = RequestHandling.class, name = "RequestHandling"),
    @Type(value = AutomatedDecisions.class, name = "AutomatedDecisions"),
    @Type(value = Cookies.class, name = "Cookies"),
    @Type(value = Upkeep.class, name = "Upkeep"),
    @Type(value = StatedController.class, name = "StatedController"),
    @Type(value = OwnWords.class, name = "OwnWords")
})
public sealed interface Part
        permits Group,
                Purpose,
                ClaimedBasis,
                DataCategory,
                DataField,
                Source,
                Disclosure,
                ServiceUse,
                Statement,
                RetentionRule,
                SecurityMeasure,
                RightStatement,
                RequestHandling,
                AutomatedDecisions,
                Cookies,
                Upkeep,
                StatedController,
                OwnWords {

    /** The name of the kind: the record's own. */
    @JsonIgnore
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Whether only a draft may hold it: because the law has no such thing, or no such value of one of its components. */
    @JsonIgnore
    default boolean isDraftOnly() {
        return DraftOnlyParts.isDraftOnly(this);
    }

    /** Copies a set in its order; null is the empty set. */
    static <T> Set<T> set(Set<T> values) {
        return values == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Copies a set of constants in the order of their declaration; null is the empty set. */
    static <E extends Enum<E>> Set<E> constants(Set<E> values) {
        return values == null || values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
    }
}
