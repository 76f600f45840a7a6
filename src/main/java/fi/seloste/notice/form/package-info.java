/** The forms of one published version besides its page, each made from what was frozen with the version alone. */
package fi.seloste.notice.form;
