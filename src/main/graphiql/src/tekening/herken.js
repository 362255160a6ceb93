/**
 * Zoekt in een antwoord wat er te tekenen is. Herkent aan `__typename`, en waar die niet is gevraagd
 * aan de velden: een vraag mag velden weglaten en andere namen geven.
 *
 * @returns {{soort: string, naam: string, waarde: object}[]} in de volgorde van het antwoord; naam is
 *   het pad van veldnamen
 */
export function herken(data) {
  const gevonden = [];
  bekijk(data, [], gevonden);
  return gevonden;
}

const HOOGUIT = 60;

function bekijk(waarde, pad, gevonden) {
  if (waarde === null || typeof waarde !== 'object' || gevonden.length >= HOOGUIT) {
    return;
  }
  const soort = soortVan(waarde);
  if (soort) {
    gevonden.push({ soort, naam: pad.join(' '), waarde });
    return;
  }
  Object.entries(waarde).forEach(([veld, onder]) => bekijk(onder, [...pad, naamVan(veld, waarde)], gevonden));
}

function naamVan(veld, ouder) {
  return Array.isArray(ouder) ? String(Number(veld) + 1) : veld;
}

function soortVan(waarde) {
  switch (waarde.__typename) {
    case 'Upskillpad':
    case 'GeenPad':
    case 'Onbeslist':
    case 'Afwegingen':
    case 'Alternatieven':
      return waarde.__typename;
    case 'BereikbareFunctieConnection':
    case 'InstroomConnection':
      return 'Bereik';
    default:
      return soortAanVelden(waarde);
  }
}

function soortAanVelden(waarde) {
  if (Array.isArray(waarde)) {
    return null;
  }
  if (isLijstVan(waarde.punten, (punt) => Array.isArray(punt.stappen) || punt.totaal)) {
    return 'Afwegingen';
  }
  if (isLijstVan(waarde.paden, (pad) => Array.isArray(pad.stappen) || pad.totaal)) {
    return 'Alternatieven';
  }
  if (isLijstVan(waarde.edges, (edge) => edge.node?.functie && edge.node?.inspanning)) {
    return 'Bereik';
  }
  if (Array.isArray(waarde.stappen) && !waarde.redenen) {
    return 'Upskillpad';
  }
  if (Array.isArray(waarde.redenen)) {
    return 'GeenPad';
  }
  return typeof waarde.reden === 'string' && 'ondergrens' in waarde ? 'Onbeslist' : null;
}

function isLijstVan(lijst, past) {
  return Array.isArray(lijst) && lijst.every(past) && lijst.length > 0;
}

/** De velden die een tekening nodig heeft en die niet zijn gevraagd. */
export function mist(pad) {
  const mist = [];
  if (!Array.isArray(pad.stappen)) {
    return ['stappen'];
  }
  pad.stappen.slice(0, 1).forEach((stap) => {
    ['startWeek', 'eindWeek'].filter((veld) => !(veld in stap)).forEach((veld) => mist.push(`stappen { ${veld} }`));
    if (!stap.opleiding && !stap.viaFunctie) {
      mist.push('stappen { opleiding { naam } viaFunctie { naam } }');
    }
  });
  return mist;
}
