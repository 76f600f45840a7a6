package fi.seloste.processor;

import fi.seloste.common.Language;
import java.text.Collator;
import java.util.Comparator;

/** The order that names are listed in: that of Finnish and Swedish, where ä stands after z. */
final class Names {

    static final Comparator<String> ORDER = Collator.getInstance(Language.FI.locale())::compare;

    private Names() {}
}
