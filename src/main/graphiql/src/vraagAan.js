import { fetcher } from './fetcher.js';

/**
 * Stelt een vraag en geeft `data`. Een fout van de dienst wordt een Error met de Nederlandse tekst
 * die de dienst erbij gaf.
 */
export async function vraagAan(query, variables = {}) {
  const antwoord = await fetcher({ query, variables });
  if (antwoord.errors?.length > 0) {
    throw new Error(antwoord.errors.map((fout) => fout.message).join(' '));
  }
  return antwoord.data;
}
