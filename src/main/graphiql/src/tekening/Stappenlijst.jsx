import { euro, getal, opsomming, stapNaam, weken } from '../woorden.js';

/** De tekst naast de tekening: elke stap met weken, euro's, wat hij leert en waarvoor hij nodig is. */
export function Stappenlijst({ pad, gekozen }) {
  if (pad.stappen.length === 0) {
    return <p>Er is niets meer nodig: beginnen kan nu.</p>;
  }
  return (
    <ol className="ov-lijst">
      {pad.stappen.map((stap, at) => (
        <li key={stap.nummer ?? at} value={stap.nummer ?? at + 1} className={gekozen === at ? 'ov-gekozen' : undefined}>
          <strong>{stapNaam(stap)}</strong> {regel(stap)}
          <Feit woord="Leert" wat={namen(stap.leert?.map((geleerd) => geleerd.skill?.naam))} />
          <Feit woord="Geeft" wat={namen(stap.levertOp?.map((papier) => papier.naam))} />
          <Feit woord="Nodig voor" wat={namen(nut(stap, pad))} />
        </li>
      ))}
    </ol>
  );
}

function Feit({ woord, wat }) {
  return wat ? (
    <div>
      {woord}: {wat}
    </div>
  ) : null;
}

function regel(stap) {
  const delen = [];
  if (stap.startWeek !== undefined) {
    delen.push(`week ${getal(stap.startWeek)} tot ${getal(stap.eindWeek)} (${weken(stap.eindWeek - stap.startWeek)})`);
  }
  if (stap.inspanning?.kosten !== undefined) {
    delen.push(`${euro(stap.inspanning.kosten)} zelf betalen`);
  }
  if (stap.inspanning?.prijs !== undefined && stap.inspanning.prijs !== stap.inspanning.kosten) {
    delen.push(`prijs ${euro(stap.inspanning.prijs)}`);
  }
  return delen.join(', ');
}

function nut(stap, pad) {
  return stap.nodigVoor?.map((nodig) => {
    if (nodig.stap) {
      const latere = pad.stappen.find((andere, at) => (andere.nummer ?? at + 1) === nodig.stap);
      return latere ? `stap ${nodig.stap} (${stapNaam(latere)})` : `stap ${nodig.stap}`;
    }
    return nodig.vereiste?.skill?.naam ?? nodig.vereiste?.eenVan?.map((papier) => papier.naam).join(' of ');
  });
}

function namen(lijst) {
  return opsomming([...new Set((lijst ?? []).filter(Boolean))]);
}
