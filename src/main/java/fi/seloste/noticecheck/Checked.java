package fi.seloste.noticecheck;

import fi.seloste.processor.LawData;
import java.time.LocalDate;

/** What rules look at: the facts, and the law on a day. */
record Checked(NoticeFacts facts, LawData law, LocalDate today) {}
