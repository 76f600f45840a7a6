/**
 * What needs somebody today, told by the other modules through the interfaces of {@code ui} and sent to those who want
 * it, and the search over everything.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"common", "installation", "mail", "security", "tenant", "ui"})
package fi.seloste.overview;
