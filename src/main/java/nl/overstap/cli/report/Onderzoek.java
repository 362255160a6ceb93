package nl.overstap.cli.report;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.functie.FunctieId;

/// What every typical person can choose from to every functie of the matrix, in one catalogue: some
/// hundreds of plans.
public final class Onderzoek {
  private final Catalogue catalogue;
  private final Planbureau bureau;
  private final Matrix matrix;
  private final List<Paar> paren;

  private Onderzoek(Catalogue catalogue, Planbureau bureau, Matrix matrix, List<Paar> paren) {
    this.catalogue = catalogue;
    this.bureau = bureau;
    this.matrix = matrix;
    this.paren = List.copyOf(paren);
  }

  /// The people and functies that the catalogue does not know are left out.
  public static Onderzoek van(Catalogue catalogue) {
    Planbureau bureau = Planbureau.over(catalogue);
    Matrix matrix = MatrixFile.read().knownIn(bureau.snapshot().concepts());
    List<Paar> paren = new ArrayList<>();
    for (Persoon persoon : matrix.personen()) {
      for (FunctieId doel : matrix.doelen()) {
        paren.add(bureau.paar(persoon, doel));
      }
    }
    return new Onderzoek(catalogue, bureau, matrix, paren);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Planbureau bureau() {
    return bureau;
  }

  Matrix matrix() {
    return matrix;
  }

  /// Person by person, in the order of the matrix.
  List<Paar> paren() {
    return paren;
  }

  List<Paar> paren(Persoon persoon) {
    return paren.stream().filter(paar -> paar.persoon().equals(persoon)).toList();
  }
}
