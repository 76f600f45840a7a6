/**
 * Outside organisations and their services: who handles our data for us or beside us, under which agreement, in which
 * countries, and on which transfer mechanism; mechanisms are dated facts of law.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"common", "installation", "security", "ui", "ui :: form"})
package fi.seloste.processor;
