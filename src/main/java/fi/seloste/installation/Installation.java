package fi.seloste.installation;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What this installation is: where it is reached, who runs it and where, and who oversees it.
 *
 * @param demo         whether it runs on its own embedded database and identity provider
 * @param publicUrl    the address that permanent addresses and invitations begin with, without a slash at its end
 * @param operator     the firm that runs it: a processor of every organisation in it; empty when not configured, and
 *                     then no notice can name it
 * @param hosting      where its servers are; empty when not configured
 * @param operators    the persons who see all organisations and figures, never their data
 * @param mailFrom     the sender of its letters; empty where SMTP is not configured
 * @param transferData a file that replaces the shipped data on transfer mechanisms, if there is one
 */
public record Installation(
        boolean demo,
        URI publicUrl,
        Optional<Operator> operator,
        Optional<Hosting> hosting,
        Set<Person> operators,
        Optional<String> mailFrom,
        Optional<Path> transferData) {

    /**
     * @param businessId null when not configured, as for a firm outside Finland
     * @param email      null when not configured
     * @param country    ISO 3166-1 alpha-2
     */
    public record Operator(String name, String businessId, String email, String country) {}

    /** @param country ISO 3166-1 alpha-2 */
    public record Hosting(String name, String country) {}

    /** A person as the identity provider knows them. */
    public record Person(String issuer, String subject) {}

    /** The public address of a path that begins with a slash. */
    public URI address(String path) {
        return URI.create(publicUrl + path);
    }

    public boolean isOperator(String issuer, String subject) {
        return operators.contains(new Person(issuer, subject));
    }
}
