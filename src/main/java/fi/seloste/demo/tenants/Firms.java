package fi.seloste.demo.tenants;

import java.util.List;

/** The five demo organisations. */
final class Firms {

    static final List<Firm> ALL =
            List.of(new Kevatvalmennus(), new Hyvaolo(), new Polku(), new Numeropaja(), new Revontuli());

    private Firms() {}
}
