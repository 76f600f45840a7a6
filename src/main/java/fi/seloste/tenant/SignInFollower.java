package fi.seloste.tenant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Takes over at each sign-in what the identity provider says of a member today. */
@Component
class SignInFollower {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFollower.class);

    private final People people;

    SignInFollower(People people) {
        this.people = people;
    }

    /** Whatever goes wrong here keeps nobody out. */
    @EventListener
    void follow(InteractiveAuthenticationSuccessEvent signedIn) {
        try {
            people.follow();
        } catch (DataAccessException e) {
            LOG.warn(
                    "What the identity provider says was not taken over: {}",
                    e.getClass().getSimpleName());
        }
    }
}
