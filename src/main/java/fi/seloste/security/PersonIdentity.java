package fi.seloste.security;

/** Who a person is: the issuer and the subject, never an e-mail address (OpenID Connect Core 1.0, 5.7). */
public record PersonIdentity(String issuer, String subject) {}
