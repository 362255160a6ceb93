package nl.overstap.catalog.load.file;

import java.util.List;
import java.util.function.Function;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.domain.Levensloop;

/// A file whose rows can be vervallen and replaced.
record Replaceable<T>(FileFormat<T> format, Function<T, Levensloop> levensloop) {

  static final List<Replaceable<?>> ALL =
      List.of(
          new Replaceable<>(SkillFiles.SKILLS, row -> row.levensloop()),
          new Replaceable<>(FunctieFiles.SECTOREN_FILE, row -> row.levensloop()),
          new Replaceable<>(FunctieFiles.FUNCTIES, row -> row.levensloop()),
          new Replaceable<>(TaakFiles.TAKEN, row -> row.levensloop()),
          new Replaceable<>(KwalificatieFiles.KWALIFICATIES, row -> row.levensloop()),
          new Replaceable<>(OpleidingFiles.OPLEIDINGEN, row -> row.levensloop()),
          new Replaceable<>(RegioFiles.REGIOS, row -> row.levensloop()),
          new Replaceable<>(AanbodFiles.OPLEIDERS, row -> row.levensloop()),
          new Replaceable<>(AanbodFiles.AANBOD, row -> row.levensloop()),
          new Replaceable<>(PraktijkFiles.WERKGEVERS, row -> row.levensloop()),
          new Replaceable<>(PraktijkFiles.PRAKTIJKPLEKKEN, row -> row.levensloop()),
          new Replaceable<>(VoorbeeldFiles.PRAKTIJKVOORBEELDEN, row -> row.levensloop()),
          new Replaceable<>(RegelingFiles.REGELINGEN, row -> row.levensloop()));

  /// What those rows say of it, each with the id of the row as its key.
  List<Placed<Levensloop>> rows(Draft draft) {
    return draft.rows(format).stream().map(row -> row.with(levensloop.apply(row.value()))).toList();
  }
}
