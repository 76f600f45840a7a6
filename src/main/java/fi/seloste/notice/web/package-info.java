/** The public pages of notices: no session, no cookie, no script. */
package fi.seloste.notice.web;
