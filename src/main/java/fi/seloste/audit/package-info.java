/**
 * The audit trail: who read, changed and published what. Entries are collected in one place below the services and
 * written in the same transaction; the database refuses to change or delete them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "security", "ui"})
package fi.seloste.audit;
