import { useId } from 'react';
import { euro, getal, regels, stapNaam, weken } from '../woorden.js';
import { useBreedte } from './breedte.js';
import { Patronen, SOORT_WOORD, vulling } from './Patronen.jsx';

const SMALST = 280;
const LETTER = 7.6;
const RIJ = 58;
const BOVEN = 8;
const AS = 30;
const KLEINSTE = 6;

/**
 * De stappen van een pad op een as van weken, één rij per stap. `totWeek` maakt de as gelijk aan die
 * van een ander pad.
 */
export function Tijdlijn({ pad, totWeek, gekozen, kies }) {
  const id = useId();
  const [element, breed] = useBreedte(SMALST);
  const stappen = pad.stappen;
  const einde = Math.max(totWeek ?? 0, ...stappen.map((stap) => stap.eindWeek ?? 0), 1);
  const hoog = BOVEN + stappen.length * RIJ + AS;
  const x = (week) => (week / einde) * (breed - 2);
  return (
    <svg ref={element} className="ov-tekening" viewBox={`-1 0 ${breed} ${hoog}`} role="group" aria-label={`Tijdlijn: ${samenvatting(pad)}`}>
      <Patronen id={id} />
      {streepjes(einde, breed).map((week) => (
        <g key={week}>
          <line x1={x(week)} x2={x(week)} y1={BOVEN} y2={hoog - AS + 4} className="ov-hulplijn" />
          <text x={x(week)} y={hoog - 10} textAnchor={week === 0 ? 'start' : 'middle'} className="ov-klein">
            {week === 0 ? 'week 0' : week}
          </text>
        </g>
      ))}
      {stappen.map((stap, plaats) => (
        <Balk key={stap.nummer ?? plaats} {...{ stap, plaats, x, id, kies, breed }} isGekozen={gekozen === plaats} />
      ))}
    </svg>
  );
}

function Balk({ stap, plaats, x, id, kies, breed, isGekozen }) {
  const y = BOVEN + plaats * RIJ;
  const links = x(stap.startWeek ?? 0);
  const lang = Math.max(KLEINSTE, x(stap.eindWeek ?? 0) - links);
  const naam = `${stap.nummer ?? plaats + 1}. ${stapNaam(stap)}`;
  return (
    <g
      className={isGekozen ? 'ov-stap ov-gekozen' : 'ov-stap'}
      role={kies ? 'button' : 'img'}
      aria-pressed={kies ? isGekozen : undefined}
      aria-label={stapZin(stap, plaats)}
      tabIndex={kies ? 0 : undefined}
      onClick={kies && (() => kies(plaats))}
      onKeyDown={kies && metToets(() => kies(plaats))}
    >
      <rect x="0" y={y} width={breed - 2} height={RIJ - 6} className="ov-rij" />
      <text x="4" y={y + 16} className="ov-naam">
        {regels(naam, Math.floor(breed / LETTER), 1)[0]}
      </text>
      <rect x={Math.min(links, breed - KLEINSTE - 2)} y={y + 24} width={lang} height="20" rx="2" fill={vulling(id, stap)} className="ov-balk" />
      <text {...bijschriftPlaats(links, lang, breed)} y={y + 39} className="ov-klein ov-bijschrift">
        {bijschrift(stap)}
      </text>
    </g>
  );
}

/** Naast de balk waar plaats is: rechts ervan, anders links, anders erin. */
function bijschriftPlaats(links, lang, breed) {
  const nodig = 170;
  if (links + lang + nodig < breed) {
    return { x: links + lang + 6, textAnchor: 'start' };
  }
  return links > nodig ? { x: links - 6, textAnchor: 'end' } : { x: links + 8, textAnchor: 'start' };
}

function bijschrift(stap) {
  const delen = [SOORT_WOORD[stap.soort] ?? '', weken((stap.eindWeek ?? 0) - (stap.startWeek ?? 0))];
  if (stap.inspanning?.kosten !== undefined) {
    delen.push(euro(stap.inspanning.kosten));
  }
  return delen.filter(Boolean).join(', ');
}

/** Een stap als zin, voor wie de tekening niet ziet. */
function stapZin(stap, plaats) {
  const weekTekst = stap.startWeek === undefined ? '' : `, van week ${getal(stap.startWeek)} tot week ${getal(stap.eindWeek)}`;
  return `Stap ${stap.nummer ?? plaats + 1}: ${stapNaam(stap)}${weekTekst}, ${bijschrift(stap)}`;
}

/** Wat een pad vraagt, in een halve zin. */
export function samenvatting(pad) {
  const aantal = pad.stappen?.length ?? 0;
  const delen = [aantal === 1 ? '1 stap' : `${aantal} stappen`];
  if (pad.totaal?.weken !== undefined) {
    delen.push(weken(pad.totaal.weken));
  }
  if (pad.totaal?.kosten !== undefined) {
    delen.push(`${euro(pad.totaal.kosten)} zelf betalen`);
  }
  return delen.join(', ');
}

/** Enter en spatie doen hetzelfde als een klik. */
export function metToets(doe) {
  return (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      doe();
    }
  };
}

const STAPGROOTTEN = [1, 2, 4, 8, 13, 26, 52, 104, 208];

function streepjes(einde, breed) {
  const stap = STAPGROOTTEN.find((grootte) => einde / grootte <= breed / 60) ?? 520;
  return Array.from({ length: Math.floor(einde / stap) + 1 }, (_, at) => at * stap);
}
