import { useState } from 'react';
import { euro, getal, weken } from '../woorden.js';
import { metToets } from './Tijdlijn.jsx';

const RINGEN = [0, 13, 26, 52];
const BREED = 520;
const STRAAL = 240;
const MIDDEN = { x: BREED / 2, y: STRAAL + 14 };

/** Bereikbare functies in halve ringen van 0, 13, 26 en 52 weken: hoe dichter bij het midden, hoe sneller. */
export function Ringen({ bereik }) {
  const [gekozen, kies] = useState(null);
  const functies = bereik.edges.map((edge) => edge.node).filter((node) => node?.functie);
  return (
    <div>
      <svg className="ov-tekening" viewBox={`0 0 ${BREED} ${STRAAL + 30}`} role="group" aria-label={`${functies.length} functies in ringen van weken`}>
        {RINGEN.toReversed().map((week, at) => (
          <g key={week}>
            <path d={boog(straal(week))} className={at % 2 ? 'ov-ring' : 'ov-ring ov-om'} />
            <text x={MIDDEN.x} y={MIDDEN.y - straal(week) + 12} textAnchor="middle" className="ov-klein">
              {week === 0 ? 'nu' : `${week} weken`}
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
            transform={plaats(node, at, functies.length)}
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

/** De wortel geeft de binnenste ringen meer plaats: daar liggen de eerste keuzes. */
function straal(week) {
  return 40 + (STRAAL - 40) * Math.sqrt(Math.min(week, 60) / 60);
}

function boog(r) {
  return `M${MIDDEN.x - r} ${MIDDEN.y}A${r} ${r} 0 0 1 ${MIDDEN.x + r} ${MIDDEN.y}Z`;
}

/** De hoek volgt de gulden snede, zodat buren in de lijst niet op elkaar vallen. */
function plaats(node, at) {
  const hoek = Math.PI * (0.06 + 0.88 * ((at * 0.618034) % 1));
  const r = Math.max(18, straal(node.inspanning?.weken ?? 0) - (node.inspanning?.weken === 0 ? 18 : 0));
  return `translate(${(MIDDEN.x - r * Math.cos(hoek)).toFixed(1)} ${(MIDDEN.y - r * Math.sin(hoek)).toFixed(1)})`;
}
