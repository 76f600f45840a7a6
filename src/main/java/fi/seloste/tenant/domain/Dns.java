package fi.seloste.tenant.domain;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the DNS, and waits for no answer longer than a person does. */
@Component
class Dns {

    private static final String FIRST_WAIT = "1500";
    private static final String ATTEMPTS = "2";

    private final Hashtable<String, String> settings = new Hashtable<>();

    /** @param server whom to ask, as {@code 192.0.2.1:53}; those of the machine when empty */
    Dns(@Value("${seloste.dns}") String server) {
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put(Context.PROVIDER_URL, server.isBlank() ? "dns:" : "dns://" + server.strip());
        settings.put("com.sun.jndi.dns.timeout.initial", FIRST_WAIT);
        settings.put("com.sun.jndi.dns.timeout.retries", ATTEMPTS);
    }

    List<String> texts(String name) throws UnansweredException {
        return ask(name, "TXT").stream()
                .map(text -> text.replaceAll("^\"|\"$", ""))
                .toList();
    }

    /** The other names that a name stands for. */
    List<String> aliases(String name) throws UnansweredException {
        return ask(name, "CNAME").stream()
                .map(alias -> alias.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""))
                .toList();
    }

    List<InetAddress> addresses(String name) throws UnansweredException {
        return Stream.concat(ask(name, "A").stream(), ask(name, "AAAA").stream())
                .map(InetAddress::ofLiteral)
                .toList();
    }

    private List<String> ask(String name, String type) throws UnansweredException {
        try {
            var context = new InitialDirContext(settings);
            try {
                var answers = new ArrayList<String>();
                var found = context.getAttributes(name, new String[] {type}).get(type);
                for (var at = 0; found != null && at < found.size(); at++) {
                    answers.add(found.get(at).toString());
                }
                return answers;
            } finally {
                context.close();
            }
        } catch (NameNotFoundException e) {
            return List.of();
        } catch (NamingException e) {
            throw new UnansweredException();
        }
    }
}
