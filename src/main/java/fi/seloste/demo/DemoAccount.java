package fi.seloste.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A plainly fictional person who can sign in to the demo. The user name is the subject, too; every password is
 * {@value #PASSWORD}.
 *
 * @param organisation the slug of the demo organisation, or empty for those who have none
 * @param role         the role there, in lower case, or {@code operator} or {@code newcomer}
 */
public record DemoAccount(String username, String name, Optional<String> organisation, String role) {

    public static final String PASSWORD = "demo";

    private static final List<DemoAccount> ALL = all();

    public static List<DemoAccount> values() {
        return ALL;
    }

    static Optional<DemoAccount> of(String username) {
        return ALL.stream().filter(account -> account.username.equals(username)).findFirst();
    }

    public String email() {
        return username + "@seloste.example";
    }

    private static List<DemoAccount> all() {
        var accounts = new ArrayList<DemoAccount>();
        accounts.add(member("polku", "owner", "Olli Omistaja"));
        accounts.add(member("polku", "editor", "Eeva Esimerkki"));
        accounts.add(member("polku", "viewer", "Veikko Vierailija"));
        accounts.add(member("polku", "auditor", "Anna Arvioija"));
        accounts.add(member("kevatvalmennus", "owner", "Kerttu Keksitty"));
        accounts.add(member("hyvaolo", "owner", "Helmi Harjoitus"));
        accounts.add(member("numeropaja", "owner", "Niilo Näyte"));
        accounts.add(member("revontuli", "owner", "Raili Roolihahmo"));
        accounts.add(new DemoAccount("operator", "Yrjö Ylläpito", Optional.empty(), "operator"));
        accounts.add(new DemoAccount("newcomer", "Uuno Uusi", Optional.empty(), "newcomer"));
        return List.copyOf(accounts);
    }

    private static DemoAccount member(String organisation, String role, String name) {
        return new DemoAccount(
                organisation + "-" + role.toLowerCase(Locale.ROOT), name, Optional.of(organisation), role);
    }
}
