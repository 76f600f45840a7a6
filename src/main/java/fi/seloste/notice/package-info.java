/** The projection of the configuration into a notice, its versions, publishing, and the public pages. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "installation",
            "security",
            "ui",
            "ui :: form",
            "audit",
            "tenant",
            "tenant :: ui",
            "tenant :: domain",
            "processor",
            "processor :: ui",
            "register",
            "register :: ui",
            "noticecheck"
        })
package fi.seloste.notice;
