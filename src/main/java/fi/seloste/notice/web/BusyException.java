package fi.seloste.notice.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** So much is being made at the moment that whoever asks for more has to come again. */
class BusyException extends ResponseStatusException {

    private static final int SECONDS = 10;

    BusyException() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS));
        return headers;
    }
}
