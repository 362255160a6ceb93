import dagre from '@dagrejs/dagre';
import { useId } from 'react';
import { regels, stapNaam, weken } from '../woorden.js';
import { Patronen, vulling } from './Patronen.jsx';

const DOOS = { width: 168, height: 66 };
const DOEL = 'doel';

/** Welke stap maakt welke mogelijk: een pijl van elke stap naar wat hem nodig heeft. */
export function Stappengraaf({ pad }) {
  const id = useId();
  const graaf = opgemaakt(pad);
  const { width, height } = graaf.graph();
  return (
    <svg
      className="ov-tekening ov-graaf"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      style={{ maxWidth: `${Math.max(width, 240)}px` }}
      role="img"
      aria-label={`Wat leidt tot wat: ${pijlZinnen(pad).join('. ')}`}
    >
      <Patronen id={id} />
      <defs>
        <marker id={`${id}-punt`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0L8 4L0 8z" className="ov-punt" />
        </marker>
      </defs>
      {graaf.edges().map((pijl) => (
        <path key={`${pijl.v} ${pijl.w}`} d={lijn(graaf.edge(pijl).points)} className="ov-pijl" markerEnd={`url(#${id}-punt)`} />
      ))}
      {graaf.nodes().map((naam) => (
        <Doos key={naam} doos={graaf.node(naam)} id={id} />
      ))}
    </svg>
  );
}

function Doos({ doos, id }) {
  const links = doos.x - doos.width / 2;
  const boven = doos.y - doos.height / 2;
  return (
    <g>
      <rect x={links} y={boven} width={doos.width} height={doos.height} rx={doos.stap ? 3 : 20} className={doos.stap ? 'ov-doos' : 'ov-doos ov-doel'} />
      {doos.stap && <rect x={links} y={boven} width="10" height={doos.height} fill={vulling(id, doos.stap)} className="ov-balk" />}
      {doos.tekst.map((regel, at) => (
        <text key={at} x={doos.stap ? links + 18 : doos.x} y={boven + 20 + at * 17} textAnchor={doos.stap ? 'start' : 'middle'} className="ov-klein">
          {regel}
        </text>
      ))}
    </g>
  );
}

function opgemaakt(pad) {
  const graaf = new dagre.graphlib.Graph();
  graaf.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 34 });
  graaf.setDefaultEdgeLabel(() => ({}));
  pad.stappen.forEach((stap, at) => {
    const tekst = [...regels(`${nummer(stap, at)}. ${stapNaam(stap)}`, 20, 2), weken((stap.eindWeek ?? 0) - (stap.startWeek ?? 0))];
    graaf.setNode(String(nummer(stap, at)), { ...DOOS, stap, tekst });
  });
  graaf.setNode(DOEL, { ...DOOS, tekst: regels(pad.functie?.naam ?? 'De functie', 21, 3) });
  pijlen(pad).forEach(([van, naar]) => graaf.setEdge(van, naar));
  dagre.layout(graaf);
  return graaf;
}

/** Zonder `nodigVoor` in het antwoord staan de stappen op volgorde achter elkaar. */
function pijlen(pad) {
  const bekend = pad.stappen.some((stap) => Array.isArray(stap.nodigVoor));
  return pad.stappen.flatMap((stap, at) => {
    const van = String(nummer(stap, at));
    if (!bekend) {
      return [[van, at + 1 < pad.stappen.length ? String(nummer(pad.stappen[at + 1], at + 1)) : DOEL]];
    }
    const naar = new Set((stap.nodigVoor ?? []).map((nut) => (nut.stap ? String(nut.stap) : DOEL)));
    return [...naar].map((doel) => [van, doel]);
  });
}

function pijlZinnen(pad) {
  const namen = new Map(pad.stappen.map((stap, at) => [String(nummer(stap, at)), stapNaam(stap)]));
  namen.set(DOEL, pad.functie?.naam ?? 'de functie');
  return pijlen(pad).map(([van, naar]) => `${namen.get(van)} is nodig voor ${namen.get(naar)}`);
}

function nummer(stap, at) {
  return stap.nummer ?? at + 1;
}

function lijn(punten) {
  return punten.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
