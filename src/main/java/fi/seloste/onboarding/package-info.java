/**
 * The first hour: what firms of a trade usually keep, asked for in a few plain questions, or what an old notice states,
 * becomes registers and a notice.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "ui",
            "ui :: form",
            "tenant",
            "processor",
            "records",
            "register",
            "register :: ui",
            "noticecheck",
            "noticecheck :: reader",
            "noticecheck :: file",
            "notice",
            "notice :: ui"
        })
package fi.seloste.onboarding;
