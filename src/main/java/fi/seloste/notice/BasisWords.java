package fi.seloste.notice;

import fi.seloste.register.Article6;
import fi.seloste.register.LegalBasis;

/** How a legal basis is told to the person whose data are handled on it. */
public record BasisWords(Clauses clauses) {

    public String of(LegalBasis basis) {
        var words = new StringBuilder(clauses.text("LegalBasis." + basis.basis().name()));
        if (basis.basis() == Article6.LEGITIMATE_INTERESTS && basis.interest() != null) {
            words.append(": ").append(clauses.inline(basis.interest(), "interest"));
        }
        if (basis.statute() != null) {
            words.append(": ").append(statute(basis.statute()));
        }
        if (basis.condition() != null) {
            words.append("; ")
                    .append(clauses.text(
                            "LegalBasis.condition",
                            clauses.inline(basis.condition()),
                            basis.condition().point()));
        }
        return words.toString();
    }

    /** "Accounting Act (1336/1997)"; the id itself where the law's data do not know it. */
    public String statute(String id) {
        return clauses.law()
                .statute(id)
                .map(statute -> {
                    var name = statute.citation() == null ? statute.name() : statute.citation();
                    return name.in(clauses.language()) + " (" + statute.number() + ")";
                })
                .orElse(id);
    }
}
