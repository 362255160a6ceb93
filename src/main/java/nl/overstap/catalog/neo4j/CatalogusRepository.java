package nl.overstap.catalog.neo4j;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which catalogue versions are there. Read only: writing them is the work of the load.
@Transactional(readOnly = true)
interface CatalogusRepository extends Repository<CatalogusEntity, String> {

  Optional<CatalogusEntity> findByActiefIsTrue();

  Optional<CatalogusEntity> findByVersieAndCompleetIsTrue(String versie);

  List<CatalogusEntity> findAllByCompleetIsTrueOrderByGeladenOpDesc();
}
