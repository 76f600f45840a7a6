/**
 * What makes Seloste run with nothing configured, on the loopback address: a database server and an identity provider
 * of its own.
 */
@org.springframework.modulith.ApplicationModule
package fi.seloste.demo;
