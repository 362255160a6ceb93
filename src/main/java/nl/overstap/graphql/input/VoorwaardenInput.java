package nl.overstap.graphql.input;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.praktijk.Situatie;
import org.jspecify.annotations.Nullable;

/// What a person can and wants, as typed.
public record VoorwaardenInput(
    @Nullable Double maxWeken,
    @Nullable Bedrag maxKosten,
    @Nullable Integer maxUren,
    @Nullable Integer urenPerWeek,
    @Nullable Belang dekking,
    @Nullable List<Leerweg> leerwegen,
    @Nullable List<Vorm> vormen,
    @Nullable List<String> regios,
    @Nullable List<String> zonder,
    @Nullable Boolean viaFuncties,
    @Nullable Integer maxTussenfuncties,
    @Nullable List<String> ookKwalificaties,
    @Nullable Boolean metBegeleiding,
    @Nullable Boolean inkomenNodig,
    @Nullable Boolean zelfBetalen,
    @Nullable LocalDate vanaf,
    @Nullable Situatie situatie) {}
