package nl.overstap.graphql.input;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.catalog.read.verschil.VerschilFilter;
import nl.overstap.catalog.read.verschil.Wijzigingsoort;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.RegioSoort;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.domain.vraag.Soort;
import org.jspecify.annotations.Nullable;

/// Typed filters of the lists.
public final class Filters {
  private static final int MAX_CHOICES = 20;

  private Filters() {}

  /// A filter that names ids, which may not exist.
  public sealed interface NamesIds {
    /// The ids that were typed.
    List<NamedId> ids();
  }

  /// An id that a filter names.
  ///
  /// @param veld where in the request
  public record NamedId(String veld, Soort soort, String id) {
    private static Stream<NamedId> of(String veld, Soort soort, @Nullable String typed) {
      return Stream.ofNullable(typed).map(id -> new NamedId(veld, soort, id));
    }
  }

  /// Which functies to list, as typed.
  public record Functies(
      @Nullable String sector,
      @Nullable FunctieSoort soort,
      @Nullable Boolean instapfunctie,
      @Nullable String vraagt)
      implements NamesIds {
    @Override
    public List<NamedId> ids() {
      return Stream.concat(
              NamedId.of("filter.sector", Soort.SECTOR, sector),
              NamedId.of("filter.vraagt", Soort.SKILL, vraagt))
          .toList();
    }
  }

  /// Which opleidingen to list, as typed.
  public record Opleidingen(
      @Nullable OpleidingSoort soort,
      @Nullable Leerweg leerweg,
      @Nullable String leert,
      @Nullable String regio)
      implements NamesIds {
    @Override
    public List<NamedId> ids() {
      return Stream.concat(
              NamedId.of("filter.leert", Soort.SKILL, leert),
              NamedId.of("filter.regio", Soort.REGIO, regio))
          .toList();
    }
  }

  /// Which skills to list, as typed.
  public record Skills(@Nullable SkillSoort soort) {}

  /// Which kwalificaties to list, as typed.
  public record Kwalificaties(@Nullable KwalificatieSoort soort) {}

  /// Which sectoren to list, as typed.
  public record Sectoren(@Nullable String onderdeelVan) implements NamesIds {
    @Override
    public List<NamedId> ids() {
      return NamedId.of("filter.onderdeelVan", Soort.SECTOR, onderdeelVan).toList();
    }
  }

  /// Which regio's to list, as typed.
  public record Regios(@Nullable RegioSoort soort) {}

  public static FunctieFilter of(@Nullable Functies typed) {
    return typed == null
        ? FunctieFilter.ALLES
        : new FunctieFilter(
            Ids.readNullable("filter.sector", typed.sector(), SectorId::new),
            typed.soort(),
            typed.instapfunctie(),
            Ids.readNullable("filter.vraagt", typed.vraagt(), SkillId::new));
  }

  public static OpleidingFilter of(@Nullable Opleidingen typed) {
    return typed == null
        ? OpleidingFilter.ALLES
        : new OpleidingFilter(
            typed.soort(),
            typed.leerweg(),
            Ids.readNullable("filter.leert", typed.leert(), SkillId::new),
            Ids.readNullable("filter.regio", typed.regio(), RegioId::new));
  }

  public static SkillFilter of(@Nullable Skills typed) {
    return typed == null ? SkillFilter.ALLES : new SkillFilter(typed.soort());
  }

  public static KwalificatieFilter of(@Nullable Kwalificaties typed) {
    return typed == null ? KwalificatieFilter.ALLES : new KwalificatieFilter(typed.soort());
  }

  public static SectorFilter of(@Nullable Sectoren typed) {
    return typed == null
        ? SectorFilter.ALLES
        : new SectorFilter(
            Ids.readNullable("filter.onderdeelVan", typed.onderdeelVan(), SectorId::new));
  }

  public static RegioFilter of(@Nullable Regios typed) {
    return typed == null ? RegioFilter.ALLES : new RegioFilter(typed.soort());
  }

  /// Which changes between two versions to list. Throws InvalidRequestException for more values
  /// than the schema allows.
  public static VerschilFilter ofVerschil(
      @Nullable List<Conceptsoort> soorten, @Nullable List<Wijzigingsoort> wat) {
    return new VerschilFilter(few("soorten", soorten), few("wat", wat));
  }

  private static <T> Set<T> few(String veld, @Nullable List<T> values) {
    return Set.copyOf(Bounds.atMost(MAX_CHOICES, Defaults.orEmpty(values), veld));
  }
}
