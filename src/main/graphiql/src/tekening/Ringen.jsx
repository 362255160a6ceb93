import { useState } from 'react';
import { euro, getal, weken } from '../woorden.js';
import { useBreedte } from './breedte.js';
import { metToets } from './Tijdlijn.jsx';

const RINGEN = [0, 13, 26, 52];
const SMALST = 280;
const BINNENSTE = 36;

/** Bereikbare functies in halve ringen van 0, 13, 26 en 52 weken: hoe dichter bij het midden, hoe sneller. */
export function Ringen({ bereik }) {
  const [gekozen, kies] = useState(null);
  const [element, breed] = useBreedte(SMALST);
  const veld = { x: breed / 2, y: breed / 2 - 6, straal: breed / 2 - 20 };
  const functies = bereik.edges.map((edge) => edge.node).filter((node) => node?.functie);
  return (
    <div>
      <svg ref={element} className="ov-tekening" viewBox={`0 0 ${breed} ${veld.y + 16}`} role="group" aria-label={`${functies.length} functies in ringen van weken`}>
        {RINGEN.toReversed().map((week, at) => (
          <g key={week}>
            <path d={boog(veld, straal(veld, week))} className={at % 2 ? 'ov-ring' : 'ov-ring ov-om'} />
            <text x={veld.x} y={veld.y - straal(veld, week) + 12} textAnchor="middle" className="ov-klein">
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
            transform={plaats(veld, node, at)}
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
function straal(veld, week) {
  return BINNENSTE + (veld.straal - BINNENSTE) * Math.sqrt(Math.min(week, 60) / 60);
}

function boog({ x, y }, r) {
  return `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}Z`;
}

/** De hoek volgt de gulden snede, zodat buren in de lijst niet op elkaar vallen. */
function plaats(veld, node, at) {
  const hoek = Math.PI * (0.06 + 0.88 * ((at * 0.618034) % 1));
  const weken = node.inspanning?.weken ?? 0;
  const r = weken === 0 ? BINNENSTE - 14 : straal(veld, weken);
  return `translate(${(veld.x - r * Math.cos(hoek)).toFixed(1)} ${(veld.y - r * Math.sin(hoek)).toFixed(1)})`;
}
