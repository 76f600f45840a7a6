package fi.seloste.tenant.domain;

/** Nobody answered, which proves nothing either way. */
class UnansweredException extends Exception {}
