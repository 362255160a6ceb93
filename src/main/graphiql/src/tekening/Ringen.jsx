import { useState } from 'react';
import { euro, getal, weken } from '../woorden.js';
import { useBreedte } from './breedte.js';
import { metToets } from './Tijdlijn.jsx';

const RINGEN = [0, 13, 26, 52];
const SMALST = 280;
const BINNENSTE = 36;
/** Zoveel plaats vraagt een functie die nu al kan, in beeldpunten in het vierkant. */
const PLEK = 900;

/** Bereikbare functies in halve ringen van 0, 13, 26 en 52 weken: hoe dichter bij het midden, hoe sneller. */
export function Ringen({ bereik }) {
  const [gekozen, kies] = useState(null);
  const [element, breed] = useBreedte(SMALST);
  const functies = bereik.edges.map((edge) => edge.node).filter((node) => node?.functie);
  const veld = maakVeld(breed, functies);
  return (
    <div>
      <svg ref={element} className="ov-tekening" viewBox={`0 0 ${breed} ${veld.y + 20}`} role="group" aria-label={`${functies.length} functies in ringen van weken`}>
        {RINGEN.toReversed().map((week, at) => (
          <g key={week}>
            <path d={boog(veld, straal(veld, week))} className={at % 2 ? 'ov-ring' : 'ov-ring ov-om'} />
            <text x={veld.x + straal(veld, week)} y={veld.y + 14} textAnchor="end" className="ov-klein">
              {week === 0 ? 'nu' : week}
            </text>
          </g>
        ))}
        {functies.map((node, at) => (
          <g
            key={node.functie.id ?? node.functie.naam}
            role="button"
            tabIndex={0}
            aria-pressed={gekozen === at}
            aria-label={`${node.functie.naam}: ${weken(node.inspanning?.weken)}`}
            className={gekozen === at ? 'ov-keus ov-gekozen' : 'ov-keus'}
            transform={plaats(veld, node, at, functies)}
            onClick={() => kies(at)}
            onKeyDown={metToets(() => kies(at))}
          >
            <circle r="11" />
            <text textAnchor="middle" y="4" className="ov-klein">
              {at + 1}
            </text>
          </g>
        ))}
      </svg>
      <ol className="ov-lijst">
        {functies.map((node, at) => (
          <li key={node.functie.id ?? node.functie.naam} className={gekozen === at ? 'ov-gekozen' : undefined}>
            <strong>{node.functie.naam}</strong> {vraagt(node)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function vraagt(node) {
  const delen = [];
  if (node.inspanning?.weken !== undefined) {
    delen.push(node.inspanning.weken === 0 ? 'kan nu' : weken(node.inspanning.weken));
  }
  if (node.inspanning?.kosten !== undefined) {
    delen.push(euro(node.inspanning.kosten));
  }
  if (typeof node.aansluiting === 'number') {
    delen.push(`aansluiting ${getal(Math.round(node.aansluiting * 100))} %`);
  }
  return delen.join(', ');
}

/** Het middelpunt en de stralen; de binnenste ring is zo groot dat past wat nu al kan. */
function maakVeld(breed, functies) {
  const straal = breed / 2 - 20;
  const nu = functies.filter(kanNu).length;
  return { x: breed / 2, y: breed / 2 - 6, straal, binnen: Math.min(straal * 0.6, BINNENSTE + Math.sqrt((nu * PLEK * 2) / Math.PI)) };
}

function kanNu(node) {
  return (node.inspanning?.weken ?? 0) === 0;
}

/** Van de rand van de binnenste ring naar buiten, gelijk op met de weken. */
function straal(veld, week) {
  return veld.binnen + (veld.straal - veld.binnen) * (Math.min(week, 60) / 60);
}

function boog({ x, y }, r) {
  return `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}Z`;
}

const GULDEN = 0.618034;

/** De hoek volgt de gulden snede, zodat buren in de lijst niet op elkaar vallen; wat nu kan vult de binnenste ring. */
function plaats(veld, node, at, functies) {
  if (!kanNu(node)) {
    return opHoek(veld, 0.06 + 0.88 * ((at * GULDEN) % 1), straal(veld, node.inspanning.weken));
  }
  const nu = functies.filter(kanNu);
  const plek = nu.indexOf(node);
  return opHoek(veld, 0.1 + 0.8 * ((plek * GULDEN) % 1), (veld.binnen - 14) * Math.sqrt((plek + 0.7) / nu.length));
}

function opHoek(veld, deel, r) {
  const hoek = Math.PI * deel;
  return `translate(${(veld.x - r * Math.cos(hoek)).toFixed(1)} ${(veld.y - r * Math.sin(hoek)).toFixed(1)})`;
}
