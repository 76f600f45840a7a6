package fi.seloste.tenant.domain;

/** The organisation has had its name checked as often as it may for now. */
public class TooOftenException extends RuntimeException {}
