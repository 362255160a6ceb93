import { useState } from 'react';
import { euro, getal, weken } from '../woorden.js';
import { useBreedte } from './breedte.js';
import { Pad } from './Pad.jsx';
import { metToets } from './Tijdlijn.jsx';

const SMALST = 280;
const HOOG = 300;
const RAND = { links: 64, onder: 44, boven: 18, rechts: 24 };

const MATEN = {
  weken: { naam: 'weken', schrijf: weken, as: getal },
  kosten: { naam: 'euro zelf betalen', schrijf: euro, as: euro },
  uren: { naam: 'uren leren', schrijf: (uren) => `${getal(uren)} uur`, as: getal },
  stappen: { naam: 'stappen', schrijf: (stappen) => `${stappen} stappen`, as: getal },
};

/** De afwegingen als punten: links is sneller, onder is goedkoper. Een punt toont zijn pad. */
export function Afwegingen({ afwegingen }) {
  const [gekozen, kies] = useState(0);
  const punten = afwegingen.punten ?? [];
  if (punten.length === 0) {
    return <p>Er zijn geen afwegingen om te tekenen.</p>;
  }
  const maten = Object.keys(MATEN).filter((maat) => punten.every((punt) => typeof punt.totaal?.[maat] === 'number'));
  if (maten.length < 2) {
    return (
      <p>
        Vraag bij elk punt <code>{'totaal { weken kosten }'}</code> om de afwegingen te tekenen.
      </p>
    );
  }
  const [x, y] = maten;
  const punt = punten[Math.min(gekozen, punten.length - 1)];
  return (
    <div>
      <Plot {...{ punten, x, y, gekozen, kies }} />
      <p>{volledigheid(afwegingen)}</p>
      <ol className="ov-lijst ov-keuzes">
        {punten.map((keuze, at) => (
          <li key={at}>
            <button type="button" aria-pressed={at === gekozen} onClick={() => kies(at)}>
              {maten.map((maat) => MATEN[maat].schrijf(keuze.totaal[maat])).join(', ')}
            </button>
          </li>
        ))}
      </ol>
      {Array.isArray(punt.stappen) && (
        <section aria-label={`Het pad van punt ${gekozen + 1}`} aria-live="polite">
          <h3>Punt {gekozen + 1}</h3>
          <Pad pad={punt} />
        </section>
      )}
    </div>
  );
}

function Plot({ punten, x, y, gekozen, kies }) {
  const [element, breed] = useBreedte(SMALST);
  const schaalX = schaal(punten.map((punt) => punt.totaal[x]), RAND.links, breed - RAND.rechts);
  const schaalY = schaal(punten.map((punt) => punt.totaal[y]), HOOG - RAND.onder, RAND.boven);
  return (
    <svg ref={element} className="ov-tekening" viewBox={`0 0 ${breed} ${HOOG}`} role="group" aria-label={`Afwegingen tussen ${MATEN[x].naam} en ${MATEN[y].naam}`}>
      <path d={`M${RAND.links} ${RAND.boven}V${HOOG - RAND.onder}H${breed - RAND.rechts}`} className="ov-as" />
      {schaalX.streepjes.map((waarde) => (
        <text key={waarde} x={schaalX.plaats(waarde)} y={HOOG - RAND.onder + 18} textAnchor="middle" className="ov-klein">
          {MATEN[x].as(waarde)}
        </text>
      ))}
      {schaalY.streepjes.map((waarde) => (
        <text key={waarde} x={RAND.links - 6} y={schaalY.plaats(waarde) + 4} textAnchor="end" className="ov-klein">
          {MATEN[y].as(waarde)}
        </text>
      ))}
      <text x={breed - RAND.rechts} y={HOOG - 6} textAnchor="end" className="ov-klein">
        {MATEN[x].naam} →
      </text>
      <text x="4" y="12" className="ov-klein">
        ↑ {MATEN[y].naam}
      </text>
      {punten.map((punt, at) => (
        <g
          key={at}
          role="button"
          tabIndex={0}
          aria-pressed={at === gekozen}
          aria-label={`Punt ${at + 1}: ${MATEN[x].schrijf(punt.totaal[x])}, ${MATEN[y].schrijf(punt.totaal[y])}`}
          className={at === gekozen ? 'ov-keus ov-gekozen' : 'ov-keus'}
          transform={`translate(${schaalX.plaats(punt.totaal[x])} ${schaalY.plaats(punt.totaal[y])})`}
          onClick={() => kies(at)}
          onKeyDown={metToets(() => kies(at))}
        >
          <circle r="12" />
          <text textAnchor="middle" y="4" className="ov-klein">
            {at + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

function volledigheid(afwegingen) {
  if (afwegingen.volledig === true) {
    return 'Dit zijn ze allemaal: elk ander pad is nergens beter.';
  }
  return afwegingen.volledig === false ? 'Misschien zijn er meer: de rekentijd was op voordat alles was bekeken.' : '';
}

function schaal(waarden, van, tot) {
  const laagst = Math.min(...waarden);
  const hoogst = Math.max(...waarden);
  const ruimte = hoogst - laagst || Math.max(1, hoogst);
  const begin = Math.max(0, laagst - ruimte * 0.1);
  const einde = hoogst + ruimte * 0.1;
  const stap = rond((einde - begin) / 4);
  const eerste = Math.ceil(begin / stap) * stap;
  return {
    plaats: (waarde) => van + ((waarde - begin) / (einde - begin)) * (tot - van),
    streepjes: Array.from({ length: Math.floor((einde - eerste) / stap) + 1 }, (_, at) => eerste + at * stap),
  };
}

function rond(ruw) {
  const macht = 10 ** Math.floor(Math.log10(ruw));
  return [1, 2, 5, 10].map((keer) => keer * macht).find((stap) => stap >= ruw);
}
