import type { Vraag } from "./gegenereerd.js";

/** Wat er mis is met een vraag; de codes staan in docs/api-errors.md. */
export class OverstapFout extends Error {
  constructor(
    readonly code: string,
    bericht: string,
    readonly suggesties: readonly string[],
  ) {
    super(bericht);
  }
}

type Fout = {
  message: string;
  extensions?: { code?: string; suggesties?: string[] };
};

/** Stelt een vraag. De types van de variabelen en van het antwoord horen bij de vraag. */
export async function stel<Variabelen, Antwoord>(
  adres: string,
  vraag: Vraag<Variabelen, Antwoord>,
  variabelen: Variabelen,
): Promise<Antwoord> {
  const antwoord = await fetch(`${adres}/graphql`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json, application/json",
    },
    body: JSON.stringify({ query: vraag.document, variables: variabelen }),
  });
  const { data, errors } = (await antwoord.json()) as { data?: Antwoord; errors?: Fout[] };
  const fout = errors?.[0];
  if (fout !== undefined) {
    const { code, suggesties } = fout.extensions ?? {};
    throw new OverstapFout(code ?? "INTERNE_FOUT", fout.message, suggesties ?? []);
  }
  if (data === undefined) {
    throw new OverstapFout("INTERNE_FOUT", `Geen antwoord (HTTP ${antwoord.status}).`, []);
  }
  return data;
}
