package fi.seloste.notice.explained;

/**
 * Why something is said.
 *
 * @param provision what asks for it, as it is cited
 * @param address   where that can be read
 * @param law       what the provision says, in a few words
 * @param behind    what the sentence comes from
 * @param kept      who or what sees to it that it is true
 */
record Reason(String provision, String address, String law, String behind, String kept) {}
