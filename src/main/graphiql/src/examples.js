import { voorbeelden } from 'overstap:voorbeelden';

/**
 * De voorbeeldvragen, in de volgorde van het paneel. De eerste drie zijn de tabbladen van een eerste
 * bezoek. Titel en uitleg zijn het commentaar waarmee de vraag begint.
 */
export const examples = voorbeelden.map(({ query, variables }) => ({ query, variables, ...kop(query) }));

/** De vraag met alle wensen, voor een profiel dat in het paneel is gemaakt. */
export const padVraag = examples.find(({ query }) => query.includes('query MijnPad('));

function kop(query) {
  const commentaar = query.split('\n').filter((regel) => regel.startsWith('#')).map((regel) => regel.replace(/^#\s*/, ''));
  return { titel: commentaar[0], uitleg: commentaar.slice(1).join(' ') };
}
