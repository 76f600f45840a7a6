/** The text of a notice that comes as a file. Nothing in a file is fetched, run, or unpacked without bounds. */
@org.springframework.modulith.NamedInterface("file")
package fi.seloste.noticecheck.file;
