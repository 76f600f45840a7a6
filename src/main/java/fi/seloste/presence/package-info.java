/** Who of the organisation has the same thing open now, and who has saved it since it was opened. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "security", "ui", "audit"})
package fi.seloste.presence;
