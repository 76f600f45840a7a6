/**
 * What this installation is configured with, checked before anything starts: half a configuration is refused in one
 * sentence, and what is configured but not yet reachable is waited for.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common"})
package fi.seloste.installation;
