package nl.overstap.catalog.load.file;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillRelatie;

/// The rows of a catalogue as far as they could be read, by file, before it is known whether they
/// make a catalogue. Rows stand in the order of their keys.
public final class Draft {

  private final Map<String, List<? extends Placed<?>>> rows = new HashMap<>();

  /// Takes in what was read of one file.
  public <T> void put(FileFormat<T> format, List<Placed<T>> read) {
    rows.put(format.file(), read.stream().sorted(Comparator.comparing(Placed::key)).toList());
  }

  @SuppressWarnings("unchecked") // put is the only way in, and it ties the two types together
  <T> List<Placed<T>> rows(FileFormat<T> format) {
    return (List<Placed<T>>) rows.getOrDefault(format.file(), List.of());
  }

  <T> List<T> values(FileFormat<T> format) {
    return rows(format).stream().map(Placed::value).toList();
  }

  public List<Placed<Skill>> skills() {
    return rows(SkillFiles.SKILLS);
  }

  public List<Placed<SkillRelatie>> skillRelaties() {
    return rows(SkillFiles.RELATIES);
  }

  public List<Placed<Sector>> sectoren() {
    return rows(FunctieFiles.SECTOREN_FILE);
  }

  public List<Placed<Functie>> functies() {
    return rows(FunctieFiles.FUNCTIES);
  }

  public List<Placed<SkillEis>> skillEisen() {
    return rows(FunctieEisFiles.SKILLS);
  }

  public List<Placed<KwalificatieEis>> kwalificatieEisen() {
    return rows(FunctieEisFiles.DIPLOMAS);
  }

  public List<Placed<Ontwikkeling>> ontwikkelingen() {
    return rows(FunctieEisFiles.ONTWIKKELT);
  }

  public List<Placed<TaakSkill>> taakSkills() {
    return rows(TaakFiles.SKILLS);
  }

  public List<Placed<Kwalificatie>> kwalificaties() {
    return rows(KwalificatieFiles.KWALIFICATIES);
  }

  public List<Placed<KwalificatieRelatie>> kwalificatieRelaties() {
    return rows(KwalificatieFiles.RELATIES);
  }

  public List<Placed<KwalificatieSkill>> kwalificatieSkills() {
    return rows(KwalificatieFiles.SKILLS);
  }

  public List<Placed<Opleiding>> opleidingen() {
    return rows(OpleidingFiles.OPLEIDINGEN);
  }

  public List<Placed<Leereffect>> leereffecten() {
    return rows(LeerFiles.LEERT);
  }

  public List<Placed<Voorafeis>> voorafeisen() {
    return rows(LeerFiles.VOORAF);
  }

  public List<Placed<Module>> modules() {
    return rows(LeerFiles.MODULES);
  }

  public List<Placed<Regio>> regios() {
    return rows(RegioFiles.REGIOS);
  }

  public List<Placed<Aanbod>> aanbod() {
    return rows(AanbodFiles.AANBOD);
  }

  /// Per file whose rows can be vervallen, what its rows say of that; the id of the row is the key.
  public List<List<Placed<Levensloop>>> levenslopen() {
    return Replaceable.ALL.stream().map(file -> file.rows(this)).toList();
  }

  /// The catalogue that these rows make, when none had an error.
  public Catalogue toCatalogue(Catalogusversie versie) {
    return Assembly.catalogue(versie, this);
  }
}
