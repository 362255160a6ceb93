import { useState } from 'react';
import { euro, opsomming, stapNaam, weken } from '../woorden.js';
import { Pad } from './Pad.jsx';

/** Twee paden naast elkaar op dezelfde as, met wat ze van elkaar onderscheidt. */
export function Naast({ paden }) {
  const [keuze, kies] = useState([0, 1]);
  const [links, rechts] = keuze.map((at) => paden[Math.min(at, paden.length - 1)]);
  const totWeek = Math.max(...[links, rechts].flatMap((pad) => (pad.stappen ?? []).map((stap) => stap.eindWeek ?? 0)));
  return (
    <div>
      {paden.length > 2 && <Keuze {...{ paden, keuze, kies }} />}
      <p>{verschil(links, rechts)}</p>
      <div className="ov-naast">
        {[links, rechts].map((pad, at) => (
          <section key={at} aria-label={`Pad ${keuze[at] + 1}`}>
            <h3>Pad {keuze[at] + 1}</h3>
            <Pad pad={pad} totWeek={totWeek} zonderGraaf />
          </section>
        ))}
      </div>
    </div>
  );
}

function Keuze({ paden, keuze, kies }) {
  return (
    <p className="ov-rijtje">
      {['Links', 'Rechts'].map((kant, welke) => (
        <label key={kant}>
          {kant}{' '}
          <select value={keuze[welke]} onChange={(event) => kies(keuze.map((oud, at) => (at === welke ? Number(event.target.value) : oud)))}>
            {paden.map((_, at) => (
              <option key={at} value={at}>
                pad {at + 1}
              </option>
            ))}
          </select>
        </label>
      ))}
    </p>
  );
}

function verschil(links, rechts) {
  const zinnen = [];
  if (links.totaal && rechts.totaal) {
    zinnen.push(`Links ${weken(links.totaal.weken)} en ${euro(links.totaal.kosten)}, rechts ${weken(rechts.totaal.weken)} en ${euro(rechts.totaal.kosten)}.`);
  }
  const [alleenLinks, alleenRechts] = [alleen(links, rechts), alleen(rechts, links)];
  if (alleenLinks.length > 0) {
    zinnen.push(`Alleen links: ${opsomming(alleenLinks)}.`);
  }
  if (alleenRechts.length > 0) {
    zinnen.push(`Alleen rechts: ${opsomming(alleenRechts)}.`);
  }
  return zinnen.join(' ');
}

function alleen(pad, ander) {
  const namen = new Set((ander.stappen ?? []).map(stapNaam));
  return (pad.stappen ?? []).map(stapNaam).filter((naam) => !namen.has(naam));
}
