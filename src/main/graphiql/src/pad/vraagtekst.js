/** Alles wat op het blad staat, in één vraag. */
export const BLAD = `query Blad($profiel: ProfielInput!, $functie: ID!, $voorwaarden: VoorwaardenInput, $optimaliseer: Criterium) {
  catalogus { naam versie peildatum bron licentie }
  upskillpad(profiel: $profiel, functie: $functie, voorwaarden: $voorwaarden, optimaliseer: $optimaliseer) {
    __typename
    ... on Upskillpad {
      functie { id naam }
      eersteActie eersteWerkdag uitleg catalogusversie
      nuAlMogelijk { id naam }
      totaal { ...Inzet stappen }
      aannames { niveau niveauTekst skill { id naam } }
      naStart { uitleg eenVan { naam } }
      bewijs { optimaal }
      alAanwezig { niveauTekst skill { naam } eenVan { naam } dankzij }
      nogOpen { niveauTekst skill { naam } eenVan { naam } }
      bespreekDit { skill { naam } }
      stappen {
        nummer soort startWeek eindWeek eersteStart herkomst opmerkingen maanden
        opleiding { id naam }
        viaFunctie { id naam }
        werktAls { naam }
        bekendIn { naam }
        aanbod { herkomst plaats opleider { naam } regio { naam } }
        praktijkplekken { herkomst werkgever { naam } }
        inspanning { ...Inzet }
        leert { niveauTekst skill { naam } }
        levertOp { naam }
        opent { naam }
        aandachtspunten { tekst }
        nodigVoor { stap vereiste { skill { naam } eenVan { naam } } }
      }
    }
    ... on GeenPad {
      functie { id naam }
      redenen { uitleg }
      versoepelingen { uitleg totaal { weken kosten } }
      catalogusversie
    }
    ... on Onbeslist { reden catalogusversie }
  }
}
fragment Inzet on Inspanning { weken doorlooptijd uren werkuren kosten prijs }`;
