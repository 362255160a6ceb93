package nl.overstap.catalog.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import org.jspecify.annotations.Nullable;

/// Which functies are in techniek, bouw or energie: their sector, or one that it is part of, has a
/// code of industrie, energie, water or bouw in the SBI 2008 (sections C to F). Not those in
/// industrie whom people leave for it: who cooks, bakes or sells, operates a process, or helps at a
/// line (ISCO 512, 52, 751, 81, 932, 94).
public final class Techniek {
  private static final Pattern DIVISION = Pattern.compile("(\\d+).*");
  private static final List<String> ELSEWHERE = List.of("512", "52", "751", "81", "932", "94");
  private static final String SECTIONS = "CDEF";
  private static final int FIRST_DIVISION = 10;
  private static final int LAST_DIVISION = 43;

  private final Map<SectorId, Sector> sectoren = new HashMap<>();

  public Techniek(Catalogue catalogue) {
    catalogue.functies().sectoren().forEach(sector -> sectoren.put(sector.id(), sector));
  }

  /// True for a functie that one can aim for in techniek, bouw or energie.
  public boolean omvat(Functie functie) {
    String isco = functie.isco();
    boolean elsewhere = isco != null && ELSEWHERE.stream().anyMatch(isco::startsWith);
    return functie.soort() == FunctieSoort.BEROEP
        && !functie.levensloop().vervallen()
        && !elsewhere
        && functie.sectoren().stream().anyMatch(this::isTechnical);
  }

  private boolean isTechnical(SectorId id) {
    Set<SectorId> seen = new HashSet<>();
    SectorId at = id;
    while (at != null && seen.add(at)) {
      Sector sector = sectoren.get(at);
      if (sector == null) {
        return false;
      }
      if (hasCode(sector.sbi())) {
        return true;
      }
      at = sector.onderdeelVan();
    }
    return false;
  }

  private static boolean hasCode(@Nullable String sbi) {
    if (sbi == null || sbi.isEmpty()) {
      return false;
    }
    Matcher division = DIVISION.matcher(sbi);
    if (!division.matches()) {
      return SECTIONS.contains(sbi.substring(0, 1));
    }
    int number = Integer.parseInt(division.group(1));
    return number >= FIRST_DIVISION && number <= LAST_DIVISION;
  }
}
