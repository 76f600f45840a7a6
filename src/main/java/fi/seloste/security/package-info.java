/** Signing in by OpenID Connect, the current person, roles and what each permits, the filter chains. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "installation"})
package fi.seloste.security;
