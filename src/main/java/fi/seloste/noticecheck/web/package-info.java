/** The check of a notice from anywhere, as a page and as JSON: no session, no cookie, no script, nothing stored. */
package fi.seloste.noticecheck.web;
