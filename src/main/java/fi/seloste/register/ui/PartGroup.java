package fi.seloste.register.ui;

import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataField;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RightStatement;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Source;
import fi.seloste.register.StatedController;
import fi.seloste.register.Statement;
import fi.seloste.register.Upkeep;
import java.util.List;

/** The questions that a register answers, in the order that a person would ask them, and the parts that answer each. */
enum PartGroup {
    WHO(Group.class),
    WHY(Purpose.class),
    WHAT(DataCategory.class),
    STORED(DataField.class),
    WHENCE(Source.class),
    WHO_HANDLES(ServiceUse.class, Disclosure.class),
    HOW_LONG(RetentionRule.class),
    HOW_SAFE(SecurityMeasure.class),
    AUTOMATED(AutomatedDecisions.class),
    COOKIES(Cookies.class),
    RIGHTS(RequestHandling.class, RightStatement.class),
    ELSE(Statement.class, Upkeep.class, OwnWords.class),
    /** What only an old notice says. */
    OLD(ClaimedBasis.class, StatedController.class);

    private final List<Class<? extends Part>> kinds;

    @SafeVarargs
    PartGroup(Class<? extends Part>... kinds) {
        this.kinds = List.of(kinds);
    }

    List<Class<? extends Part>> kinds() {
        return kinds;
    }

    boolean holds(Part part) {
        return kinds.contains(part.getClass());
    }
}
