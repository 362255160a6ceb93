package nl.overstap.advice.absurd;

/// What no advisor would ever say, whatever the catalogue says.
public enum AbsurditeitSoort {
  /// Entree, or Dutch as a second language, for somebody with a Dutch diploma of mbo-2 or higher.
  ENTREE_OF_NT2,
  /// BBL is a job; here nobody employs.
  BBL_ZONDER_LEERBAAN,
  /// A diploma is not had from a course, and an aanwijzing only from an employer.
  PAPIER_UIT_CURSUS,
  /// A step below the person's own level that gives the functie nothing.
  ONDER_NIVEAU,
  /// More than one employment in a functie that does not grow into the target.
  BUITEN_LADDER,
  /// An attitude is discussed; here a step is taken for it.
  HOUDING_ALS_REDEN,
  /// A driving licence that nothing on the path requires.
  RIJBEWIJS_NIET_GEVRAAGD,
  /// Two BBL's where one suffices.
  TWEE_KEER_BBL,
  /// An instapfunctie that is farther away than two weeks and 300 euro.
  INSTAP_TE_VER,
  /// More steps than anybody will walk.
  TE_VEEL_STAPPEN,
  /// The fastest path is unpaid, and no paid one stands beside it.
  ONBETAALD_ZONDER_KEUZE
}
