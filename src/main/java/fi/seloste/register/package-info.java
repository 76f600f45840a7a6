/**
 * Registers and what each states: groups, purposes and legal bases, data, sources, recipients, retention, measures,
 * rights. A register's parts are {@link fi.seloste.register.Part}s.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "ui",
            "ui :: form",
            "tenant",
            "tenant :: ui",
            "processor",
            "processor :: ui"
        })
package fi.seloste.register;
