package fi.seloste.contact;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface KeywordRepository extends OfContactRepository<KeywordEntity> {

    @Query("select distinct k.word from Keyword k order by k.word")
    List<String> findWords(Limit limit);
}
