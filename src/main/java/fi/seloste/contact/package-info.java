/** Contacts, kept as the notice promises: entries in registers, declared values, consents, bans, service contacts. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "ui",
            "ui :: form",
            "tenant",
            "tenant :: ui",
            "register",
            "register :: ui",
            "notice"
        })
package fi.seloste.contact;
