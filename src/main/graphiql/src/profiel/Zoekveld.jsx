import { useEffect, useId, useState } from 'react';
import { vraagAan } from '../vraagAan.js';
import { onthoud } from './namen.js';

const WACHT_MS = 250;
const AANTAL = 8;
const ZOEK = `query Zoek($tekst: String!, $soorten: [Soort!], $first: Int!) {
  zoek(tekst: $tekst, soorten: $soorten, first: $first) {
    edges { node {
      __typename
      ... on Functie { id naam soort }
      ... on Skill { id naam }
      ... on Opleiding { id naam }
      ... on Kwalificatie { id naam }
    } }
  }
}`;

const SOORTEN = { FUNCTIE: 'werk', SKILL: 'iets kunnen', OPLEIDING: 'opleiding', KWALIFICATIE: 'papier' };
const WOORD = { Functie: 'werk', Skill: 'kunnen', Opleiding: 'opleiding', Kwalificatie: 'papier' };

/** Zoeken met gewone woorden; bij elk resultaat knoppen die `keuzes(resultaat)` geeft. */
export function Zoekveld({ label, soorten = Object.keys(SOORTEN), keuzes }) {
  const id = useId();
  const [tekst, zetTekst] = useState('');
  const { resultaten, melding } = useZoeken(tekst, soorten);
  const kies = (keuze, gevonden) => {
    onthoud(gevonden.id, gevonden.naam);
    keuze.doe(gevonden.id);
    zetTekst('');
  };
  return (
    <div className="ov-zoek utrecht-form-field">
      <label htmlFor={id} className="utrecht-form-label">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={200}
        className="utrecht-textbox"
        value={tekst}
        onChange={(event) => zetTekst(event.target.value)}
      />
      <p role="status" className="ov-klein-tekst">
        {melding}
      </p>
      <ul className="ov-gevonden">
        {resultaten.map((gevonden) => (
          <li key={gevonden.id}>
            <span>
              {gevonden.naam} <small>({WOORD[gevonden.__typename]})</small>
            </span>
            {keuzes(gevonden).map((keuze) => (
              <button key={keuze.naam} type="button" className="utrecht-button utrecht-button--secondary-action" onClick={() => kies(keuze, gevonden)} aria-label={`${keuze.naam}: ${gevonden.naam}`}>
                {keuze.naam}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

const NIETS = { resultaten: [], melding: '' };

function useZoeken(tekst, soorten) {
  const [stand, zetStand] = useState(NIETS);
  const sleutel = soorten.join(' ');
  useEffect(() => {
    const gezocht = tekst.trim();
    let weg = false;
    if (gezocht.length < 2) {
      zetStand(NIETS);
      return undefined;
    }
    const wachten = setTimeout(async () => {
      const gevonden = await zoek(gezocht, sleutel.split(' '));
      if (!weg) {
        zetStand(gevonden);
      }
    }, WACHT_MS);
    return () => {
      weg = true;
      clearTimeout(wachten);
    };
  }, [tekst, sleutel]);
  return stand;
}

async function zoek(tekst, soorten) {
  try {
    const data = await vraagAan(ZOEK, { tekst, soorten, first: AANTAL });
    const resultaten = data.zoek.edges.map((edge) => edge.node);
    return { resultaten, melding: resultaten.length === 0 ? `Niets gevonden voor "${tekst}". Probeer een ander woord.` : `${resultaten.length} gevonden` };
  } catch (fout) {
    return { resultaten: [], melding: fout.message };
  }
}
