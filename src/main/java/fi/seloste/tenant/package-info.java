/** Organisations, their members and roles, invitations, and the choice of the organisation that a window works for. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"common", "installation", "mail", "security", "ui", "ui :: form"})
package fi.seloste.tenant;
