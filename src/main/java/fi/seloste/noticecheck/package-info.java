/** What a notice states, the rules of law over it, and the check of notices from anywhere. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "security", "ui", "processor"})
package fi.seloste.noticecheck;
