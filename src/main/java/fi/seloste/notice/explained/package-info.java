/** What the public page adds to a published notice for its reader: a short first layer, and why each sentence is said. */
package fi.seloste.notice.explained;
