package nl.overstap.graphql.versies;

import java.util.List;
import nl.overstap.advice.version.Laadstand;
import nl.overstap.advice.version.SwitchOutcome;
import nl.overstap.advice.version.VersionControl;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.catalog.read.page.Page;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.catalog.read.verschil.Verschiltelling;
import nl.overstap.catalog.read.verschil.Versieverschil;
import nl.overstap.catalog.read.verschil.Wijziging;
import nl.overstap.catalog.read.verschil.Wijzigingsoort;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.graphql.input.Filters;
import nl.overstap.graphql.page.PageArguments;
import nl.overstap.graphql.page.PagedConnection;
import nl.overstap.graphql.request.VersionErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Which catalogue it is, which versions there are, what changed, and which is to be served.
@Controller
final class VersiesController {
  private final CatalogueReaders readers;
  private final VersionControl control;

  VersiesController(CatalogueReaders readers, VersionControl control) {
    this.readers = readers;
    this.control = control;
  }

  @QueryMapping
  Catalogus catalogus(CatalogueReader catalogus) {
    return Catalogus.of(catalogus.versie(), catalogus.telling());
  }

  @SchemaMapping(typeName = "Catalogus")
  List<Bewaard> versies() {
    return readers.listBewaard().stream().map(Bewaard::of).toList();
  }

  @SchemaMapping(typeName = "Catalogus")
  Verschil verschil(@Argument String van, @Argument String naar) {
    return readers
        .findVerschil(van, naar)
        .map(found -> new Verschil(van, naar, found))
        .orElseThrow(() -> notKept(van, naar));
  }

  @SchemaMapping(typeName = "Catalogus")
  Laadstand laadstand() {
    return control.stand();
  }

  @SchemaMapping(typeName = "Versieverschil")
  List<Verschiltelling> aantallen(Verschil verschil) {
    return verschil.wat().aantallen();
  }

  @SchemaMapping(typeName = "Versieverschil")
  PagedConnection<Wijziging> wijzigingen(
      Verschil verschil,
      @Argument @Nullable List<Conceptsoort> soorten,
      @Argument @Nullable List<Wijzigingsoort> wat,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    Page<Wijziging> page =
        verschil
            .wat()
            .list(
                Filters.ofVerschil(soorten, wat),
                new PageArguments(first, after).toRequest(verschil.key()));
    return PagedConnection.of(
        new Slice<>(page.items(), page.hasPrevious(), page.hasNext()),
        page::total,
        verschil.key(),
        row -> Versieverschil.place(row.soort(), row.wat(), row.id()));
  }

  @MutationMapping
  Bewaard gebruikCatalogusversie(@Argument String versie) {
    return switch (control.use(versie)) {
      case SwitchOutcome.InUse used -> Bewaard.of(used.versie());
      case SwitchOutcome.NotKept notKept ->
          throw VersionErrors.notKept("versie", versie, notKept.kept());
    };
  }

  @MutationMapping
  Laadstand herlaadCatalogus() {
    return control.reload();
  }

  private InvalidRequestException notKept(String van, String naar) {
    List<String> kept = readers.listVersies().stream().map(Catalogusversie::key).toList();
    return kept.contains(van)
        ? VersionErrors.notKept("naar", naar, kept)
        : VersionErrors.notKept("van", van, kept);
  }
}
