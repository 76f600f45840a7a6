package fi.seloste.contact;

interface NoteRepository extends OfContactRepository<NoteEntity> {}
