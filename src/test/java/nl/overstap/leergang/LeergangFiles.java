package nl.overstap.leergang;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A leergang as the files of a catalogue; every row names its bron.
final class LeergangFiles {
  private static final String HERKOMST = "INDICATIEF";
  private static final String PEILDATUM = "2026-11-21";

  private final Leergang leergang;
  private final Path folder;

  LeergangFiles(Leergang leergang, Path folder) {
    this.leergang = leergang;
    this.folder = folder;
  }

  /// Writes the leergang with a functie for each doel.
  void write(List<Doel> doelen) {
    Csv.write(folder.resolve("catalogus.csv"), "sleutel,waarde", about());
    write("skills", "id,naam,soort", leergang.skills().stream().map(this::skill));
    write("functies", "id,naam", doelen.stream().map(d -> List.of(d.id(), d.id())));
    write(
        "functie_skills",
        "functie,skill,niveau,belang",
        doelen.stream()
            .flatMap(d -> d.skills().stream().map(s -> List.of(d.id(), s, "2", "ESSENTIEEL"))));
    writeLessen(leergang.lessen());
  }

  private void writeLessen(List<Les> lessen) {
    write("opleidingen", "id,naam,soort,weken,uren,kosten", lessen.stream().map(this::opleiding));
    write(
        "opleiding_leert",
        "opleiding,skill,niveau",
        lessen.stream().map(les -> List.of(les.id(), les.leert(), "2")));
    write(
        "opleiding_vooraf",
        "opleiding,groep,soort,id,niveau",
        lessen.stream().flatMap(LeergangFiles::vooraf));
  }

  private List<List<String>> about() {
    return List.of(
        List.of("naam", leergang.naam()),
        List.of("versie", "1"),
        List.of("bron", leergang.bron()),
        List.of("peildatum", PEILDATUM));
  }

  private List<String> skill(String id) {
    return List.of(id, id, "KENNIS");
  }

  private List<String> opleiding(Les les) {
    String weken = les.tenths() / 10 + "." + les.tenths() % 10;
    return List.of(les.id(), les.id(), "CURSUS", weken, "" + les.uren(), "" + les.euros());
  }

  private static Stream<List<String>> vooraf(Les les) {
    return IntStream.range(0, les.groepen().size())
        .boxed()
        .flatMap(
            at ->
                les.groepen().get(at).stream()
                    .map(skill -> List.of(les.id(), "" + (at + 1), "SKILL", skill, "2")));
  }

  private void write(String file, String header, Stream<List<String>> rows) {
    Csv.write(
        folder.resolve(file + ".csv"),
        header + ",herkomst,bron,peildatum",
        rows.map(this::withBron).toList());
  }

  private List<String> withBron(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    cells.addAll(List.of(HERKOMST, leergang.bron(), PEILDATUM));
    return List.copyOf(cells);
  }
}
