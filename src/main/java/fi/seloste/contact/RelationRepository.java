package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

interface RelationRepository extends OfContactRepository<RelationEntity> {

    List<RelationEntity> findByOtherId(UUID otherId);

    List<RelationEntity> findByOtherIdIn(Collection<UUID> otherIds);
}
