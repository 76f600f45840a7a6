/**
 * The five demo organisations: what each keeps and publishes, written down as configuration, and their creation at the
 * start of the demo through the same services as everybody's.
 */
package fi.seloste.demo.tenants;
