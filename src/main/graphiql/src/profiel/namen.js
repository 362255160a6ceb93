import { useEffect, useState } from 'react';
import { vraagAan } from '../vraagAan.js';

const bekend = new Map();
const PER_KEER = 40;

/** Onthoudt een naam die met zoeken is gevonden, zodat hij niet nog eens wordt gevraagd. */
export function onthoud(id, naam) {
  bekend.set(id, naam);
}

/** De naam bij elk id; zolang die niet bekend is het id zelf. */
export function useNamen(ids) {
  const [, ververs] = useState(0);
  const sleutel = ids.join(' ');
  useEffect(() => {
    let weg = false;
    const onbekend = sleutel.split(' ').filter((id) => id !== '' && !bekend.has(id));
    haalNamen(onbekend.slice(0, PER_KEER)).then((gevonden) => {
      if (!weg && gevonden > 0) {
        ververs((keer) => keer + 1);
      }
    });
    return () => {
      weg = true;
    };
  }, [sleutel]);
  return (id) => bekend.get(id) ?? id;
}

async function haalNamen(ids) {
  if (ids.length === 0) {
    return 0;
  }
  const variabelen = ids.map((_, at) => `$id${at}: ID!`).join(', ');
  const velden = ids.map((_, at) => `n${at}: node(id: $id${at}) { ...Naam }`).join(' ');
  const soorten = ['Functie', 'Skill', 'Opleiding', 'Kwalificatie', 'Regio'].map((soort) => `... on ${soort} { naam }`).join(' ');
  try {
    const data = await vraagAan(
      `query Namen(${variabelen}) { ${velden} } fragment Naam on Node { ${soorten} }`,
      Object.fromEntries(ids.map((id, at) => [`id${at}`, id])),
    );
    ids.forEach((id, at) => bekend.set(id, data[`n${at}`]?.naam ?? id));
    return ids.length;
  } catch {
    return 0;
  }
}
