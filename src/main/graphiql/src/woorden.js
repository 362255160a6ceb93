const AANTAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const EURO_CENT = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const DAGEN_PER_WEEK = 5;

/** "3 dagen", "1 week", "26,2 weken": zoals je het zegt. Een week telt vijf dagen. */
export function weken(aantal) {
  if (aantal === null || aantal === undefined) {
    return 'onbekend';
  }
  if (aantal > 0 && aantal < 1) {
    const dagen = Math.round(aantal * DAGEN_PER_WEEK);
    return dagen === 1 ? '1 dag' : `${dagen} dagen`;
  }
  return aantal === 1 ? '1 week' : `${AANTAL.format(aantal)} weken`;
}

/** "€ 2.950", met centen als die er zijn. */
export function euro(bedrag) {
  if (bedrag === null || bedrag === undefined) {
    return 'onbekend';
  }
  return Number.isInteger(bedrag) ? EURO.format(bedrag) : EURO_CENT.format(bedrag);
}

/** Een getal met een komma. */
export function getal(aantal) {
  return AANTAL.format(aantal);
}

/** De naam van een stap: de opleiding, of werken als iets. */
export function stapNaam(stap) {
  if (stap.opleiding?.naam) {
    return stap.opleiding.naam;
  }
  if (stap.viaFunctie?.naam) {
    return `Werken als ${stap.viaFunctie.naam}`;
  }
  return { WERK: 'Werken', ERKENNING: 'Laten erkennen wat je al kunt' }[stap.soort] ?? 'Stap';
}

/** "a, b en c". */
export function opsomming(woorden) {
  return woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1)}`;
}

/** Regels van hooguit zoveel tekens, gebroken op spaties; wat niet past eindigt op een beletselteken. */
export function regels(tekst, breedte, hooguit) {
  const uit = [''];
  for (const woord of tekst.split(/\s+/)) {
    const laatste = uit.at(-1);
    if (laatste === '' || laatste.length + 1 + woord.length <= breedte) {
      uit[uit.length - 1] = laatste === '' ? woord : `${laatste} ${woord}`;
    } else {
      uit.push(woord);
    }
  }
  const kort = uit.slice(0, hooguit).map((regel) => (regel.length > breedte ? `${regel.slice(0, breedte - 1)}…` : regel));
  if (uit.length > hooguit) {
    kort[hooguit - 1] = `${kort[hooguit - 1].slice(0, breedte - 1)}…`;
  }
  return kort;
}
