package fi.seloste.tenant;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SlugHistoryRepository extends JpaRepository<SlugHistory, String> {

    @Query("select s.slug from SlugHistory s")
    List<String> findSlugs();
}
