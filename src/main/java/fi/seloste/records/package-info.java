/**
 * The record of processing activities (Art. 30), made of the rows that the notices are made of, and what the organisation
 * does for its clients; the whole configuration as one file.
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
            "processor :: ui",
            "register",
            "register :: ui",
            "notice",
            "contact :: file"
        })
package fi.seloste.records;
