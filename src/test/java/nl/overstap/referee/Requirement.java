package nl.overstap.referee;

/// One thing that can be asked of a person.
sealed interface Requirement {

  boolean holdsIn(Facts facts);

  /// A skill at a niveau, or higher.
  record Skill(String id, int niveau) implements Requirement {
    @Override
    public boolean holdsIn(Facts facts) {
      return facts.niveau(id) >= niveau;
    }
  }

  /// A kwalificatie held.
  record Kwalificatie(String id) implements Requirement {
    @Override
    public boolean holdsIn(Facts facts) {
      return facts.kwalificaties().contains(id);
    }
  }

  /// Work done: so many months in a functie.
  record Werk(String functie, int maanden) implements Requirement {
    @Override
    public boolean holdsIn(Facts facts) {
      return facts.monthsIn(functie) >= maanden;
    }
  }
}
