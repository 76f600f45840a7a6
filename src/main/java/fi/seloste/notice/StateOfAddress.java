package fi.seloste.notice;

record StateOfAddress(String slug, Long state) {}
