package fi.seloste.noticecheck;

import java.util.stream.Stream;

/** One rule of law or good practice over what a notice states. */
@FunctionalInterface
interface Rule {
    Stream<Finding> check(Checked notice);
}
