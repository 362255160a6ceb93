import { lees, schrijf } from '../profiel/vraag.js';

/**
 * Het adres van het blad van één vraag. De vraag staat achter het hekje: dat deel van een adres
 * stuurt een browser nooit mee, dus komt er niets over een persoon in een logboek van de dienst.
 */
export function padAdres(vraag) {
  return `pad#${codeer(schrijf(vraag))}`;
}

/** De vraag uit het deel achter het hekje; null als daar niets bruikbaars staat. */
export function leesAdres(hekje) {
  const code = hekje.replace(/^#/, '');
  if (code === '') {
    return null;
  }
  try {
    return lees(ontcijfer(code));
  } catch {
    return null;
  }
}

function codeer(variabelen) {
  const bytes = new TextEncoder().encode(JSON.stringify(variabelen));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function ontcijfer(code) {
  const tekens = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(tekens, (teken) => teken.charCodeAt(0))));
}
