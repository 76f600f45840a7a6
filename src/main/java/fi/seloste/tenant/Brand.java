package fi.seloste.tenant;

/**
 * What an organisation's public pages look like.
 *
 * @param accent null where it has chosen no colour
 * @param logo   null where it has none
 */
public record Brand(Accent accent, Logo logo) {}
