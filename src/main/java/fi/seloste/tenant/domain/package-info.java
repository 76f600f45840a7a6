/**
 * An organisation's own host name for its public pages: stated by its owner, proven in the DNS or by a file, and asked
 * again every day (docs/decisions/0025).
 */
@org.springframework.modulith.NamedInterface("domain")
package fi.seloste.tenant.domain;
