/** What needs somebody today, and the search over everything, told by the other modules through the interfaces of {@code ui}. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "security", "ui"})
package fi.seloste.overview;
