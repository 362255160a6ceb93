import { euro, getal, opsomming, stapNaam, weken } from '../woorden.js';

const HERKOMST = { INDICATIEF: 'weken en prijs zijn een schatting', VOORBEELD: 'dit is een verzonnen voorbeeld' };
const SOORT = { OPLEIDING: 'Leren', WERK: 'Werken', ERKENNING: 'Laten erkennen' };
const DATUM = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** Eén stap: wat, wanneer, wat het kost, waarom, en wat je hebt als je hier stopt. */
export function Stap({ stap, pad }) {
  return (
    <li className="blad-stap" value={stap.nummer}>
      <h3 className="utrecht-heading-3">{stapNaam(stap)}</h3>
      <p className="utrecht-paragraph blad-feiten">
        {SOORT[stap.soort]}, {weken(stap.inspanning.weken)} (week {getal(stap.startWeek)} tot {getal(stap.eindWeek)}). {kosten(stap)}
        {HERKOMST[stap.herkomst] && <em> Let op: {HERKOMST[stap.herkomst]}.</em>}
      </p>
      <dl className="blad-lijst">
        <Regel woord="Waarom" wat={waarom(stap, pad)} />
        <Regel woord="Je leert" wat={opsomming(stap.leert.map((geleerd) => `${geleerd.skill.naam} (${geleerd.niveauTekst})`))} />
        <Regel woord="Je krijgt" wat={opsomming(stap.levertOp.map((papier) => papier.naam))} />
        <Regel woord="Je bent in dienst als" wat={stap.werktAls?.naam} />
        <Regel woord="Stop je hierna, dan kun je werken als" wat={opsomming(stap.opent.map((functie) => functie.naam))} />
        <Regel woord="Waar" wat={waar(stap)} />
        <Regel woord="Eerste start" wat={stap.eersteStart && DATUM.format(new Date(stap.eersteStart))} />
        <Regel woord="Bespreek" wat={stap.aandachtspunten.map((punt) => punt.tekst).join(' ')} />
        <Regel woord="Regel eerst" wat={stap.opmerkingen.join(' ')} />
      </dl>
    </li>
  );
}

function Regel({ woord, wat }) {
  return wat ? (
    <div>
      <dt>{woord}</dt>
      <dd>{wat}</dd>
    </div>
  ) : null;
}

function kosten({ inspanning: { kosten: zelf, prijs, uren } }) {
  const tijd = uren > 0 ? ` Reken op ${getal(uren)} uur les en huiswerk.` : '';
  if (prijs === 0) {
    return `Dit kost niets.${tijd}`;
  }
  return zelf === prijs ? `Je betaalt ${euro(zelf)}.${tijd}` : `Je betaalt zelf ${euro(zelf)}; de prijs is ${euro(prijs)}.${tijd}`;
}

function waarom(stap, pad) {
  const eisen = stap.nodigVoor.filter((nut) => nut.vereiste).map(({ vereiste }) => vereiste.skill?.naam ?? vereiste.eenVan.map((papier) => papier.naam).join(' of '));
  const stappen = stap.nodigVoor.filter((nut) => nut.stap).map((nut) => nut.stap);
  return [
    eisen.length > 0 && `${pad.functie.naam} vraagt ${opsomming([...new Set(eisen)])}.`,
    stappen.length > 0 && `Zonder deze stap kun je niet beginnen aan stap ${opsomming([...new Set(stappen)].map(String))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Een verzonnen aanbieder of werkgever wordt niet als plek genoemd. */
function waar(stap) {
  const delen = [];
  if (stap.aanbod && stap.aanbod.herkomst !== 'VOORBEELD') {
    delen.push([stap.aanbod.opleider?.naam, stap.aanbod.plaats ?? stap.aanbod.regio?.naam].filter(Boolean).join(', '));
  }
  delen.push(...stap.praktijkplekken.filter((plek) => plek.herkomst !== 'VOORBEELD').map((plek) => plek.werkgever?.naam));
  return opsomming([...new Set(delen.filter(Boolean))]);
}
