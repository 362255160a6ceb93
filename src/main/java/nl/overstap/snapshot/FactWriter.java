package nl.overstap.snapshot;

import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.skill.Skill;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.snapshot.Fact.AfgerondFact;
import nl.overstap.snapshot.Fact.GewerktFact;
import nl.overstap.snapshot.Fact.KwalificatieFact;

/// Gives every fact of a catalogue its number (R1).
final class FactWriter {
  private FactWriter() {}

  static void write(Catalogue catalogue, FactTable facts, LearningGraphBuilder builder) {
    for (Skill skill : catalogue.skills().skills()) {
      facts.addSkill(skill.id(), builder);
    }
    for (Kwalificatie kwalificatie : catalogue.kwalificaties().kwalificaties()) {
      facts.addOnce(new KwalificatieFact(kwalificatie.id()), builder);
    }
    for (Module module : catalogue.opleidingen().modules()) {
      facts.addOnce(new AfgerondFact(module.opleiding()), builder);
      facts.addOnce(new AfgerondFact(module.module()), builder);
    }
    for (Voorafeis eis : catalogue.opleidingen().voorafeisen()) {
      if (eis instanceof FunctieVooraf werk) {
        facts.addOnce(new GewerktFact(werk.functie(), werk.maanden()), builder);
      }
    }
  }
}
