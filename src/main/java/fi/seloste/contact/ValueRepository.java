package fi.seloste.contact;

import java.util.List;
import java.util.UUID;

interface ValueRepository extends OfContactRepository<ValueEntity> {

    List<ValueEntity> findByFieldId(UUID fieldId);

    long countByFieldId(UUID fieldId);
}
